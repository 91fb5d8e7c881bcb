import { Skeleton, Stack } from "@mantine/core";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { select } from "../state/changes.ts";
import { NOTHING_SELECTED, type Selection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { BackButton } from "./back-button.tsx";
import { Briefing } from "./briefing.tsx";
import "../styles/panel.css";

const ActorPanel = lazy(() => import("./actor-panel.tsx"));
const SeveralPanel = lazy(() => import("./identity/several-panel.tsx"));
const TiePanel = lazy(() => import("./tie-panel.tsx"));
const PathsPanel = lazy(() => import("./paths-panel.tsx"));

/** Beside the stage: the briefing, or whatever is selected. */
export function SidePanel() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { selection } = state;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [selection]);
  return (
    <aside ref={panel} className="panel" aria-label={t("panel.label")} tabIndex={0}>
      {selection.kind !== "none" && (
        <BackButton
          className="panel__back"
          onClick={() => {
            apply(select(NOTHING_SELECTED));
          }}
        >
          {t("panel.back")}
        </BackButton>
      )}
      <Suspense fallback={<PanelWaiting />}>
        <Selected selection={selection} />
      </Suspense>
    </aside>
  );
}

function Selected({ selection }: { readonly selection: Selection }): ReactNode {
  switch (selection.kind) {
    case "none":
      return <Briefing />;
    case "actor":
      return <ActorPanel key={selection.id} id={selection.id} />;
    case "several":
      return <SeveralPanel ids={selection.ids} />;
    case "paths":
      return <PathsPanel ids={selection.ids} />;
    case "tie":
      return (
        <TiePanel
          key={`${selection.source} ${selection.target}`}
          source={selection.source}
          target={selection.target}
          stated={selection.stated}
        />
      );
  }
}

function PanelWaiting() {
  return (
    <Stack gap="xs" aria-hidden="true">
      {[38, 70, 92, 60, 84, 48].map((width) => (
        <Skeleton key={width} height={18} radius="sm" width={`${width}%`} />
      ))}
    </Stack>
  );
}
