import { Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { overviewQuery, statsQuery } from "./api/queries.ts";
import { Commands } from "./commands/commands.tsx";
import { useCanonicalIds } from "./panels/identity/use-canonical-ids.ts";
import { EmptyStore } from "./panels/empty-store.tsx";
import { HeaderBar } from "./panels/header-bar.tsx";
import { OpenDrawers } from "./panels/open-drawers.tsx";
import { SidePanel } from "./panels/side-panel.tsx";
import { Stage } from "./panels/stage.tsx";
import { overviewRead } from "./state/changes.ts";
import { sceneOf } from "./state/view-state.ts";
import { useView } from "./view-store.tsx";

const Console = lazy(() => import("./panels/console/console.tsx"));
const Queue = lazy(() => import("./panels/queue/queue.tsx"));
const Reader = lazy(() => import("./panels/reader.tsx"));

/** The whole page: header, panel, stage, and the reader over them. */
export function Page() {
  return (
    <Suspense fallback={<Waiting />}>
      <Commands>
        <Parts />
      </Commands>
    </Suspense>
  );
}

function Parts() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { data: stats } = useQuery(statsQuery);
  const { actors, filters, most } = sceneOf(state);
  const { data: overview } = useQuery({ ...overviewQuery(filters, most), enabled: actors === null });
  useEffect(() => {
    if (overview !== undefined) apply(overviewRead(overview.actors.map(({ id }) => id)));
  }, [apply, overview]);

  useCanonicalIds();

  return (
    <div className="page">
      <a className="skip-link" href="#stage" onClick={skipToStage}>
        {t(SKIPS[state.room])}
      </a>
      <HeaderBar />
      {state.room !== "network" ? (
        <Suspense fallback={<Waiting />}>{state.room === "queue" ? <Queue /> : <Console />}</Suspense>
      ) : (
        <>
          <SidePanel />
          <main id="stage" className="stage" tabIndex={-1} aria-label={t("canvas.label")}>
            {stats?.documents === 0 ? <EmptyStore /> : <Stage />}
          </main>
        </>
      )}
      <OpenDrawers />
      {state.reading !== null && (
        <Suspense fallback={null}>
          <Reader {...state.reading} />
        </Suspense>
      )}
    </div>
  );
}

const SKIPS = { network: "app.skip", queue: "queue.skip", console: "console.skip" } as const;

/** The address's fragment holds the view, so the link must not be followed. */
function skipToStage(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("stage")?.focus();
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <Loader type="dots" size="lg" aria-label={t("app.loading")} role="status" />
    </div>
  );
}
