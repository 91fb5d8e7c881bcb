import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { select } from "../state/changes.ts";
import { NOTHING_SELECTED, type Selection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ActorPanel } from "./actor-panel.tsx";
import { Briefing } from "./briefing.tsx";
import { SeveralPanel } from "./identity/several-panel.tsx";
import { TiePanel } from "./tie-panel.tsx";
import "../styles/panel.css";

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
        <Button
          className="panel__back"
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft className="mirrored" size={16} />}
          onClick={() => {
            apply(select(NOTHING_SELECTED));
          }}
        >
          {t("panel.back")}
        </Button>
      )}
      <Selected selection={selection} />
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
      return (
        <Suspense fallback={null}>
          <PathsPanel ids={selection.ids} />
        </Suspense>
      );
    case "tie":
      return (
        <TiePanel key={`${selection.source} ${selection.target}`} source={selection.source} target={selection.target} />
      );
  }
}
