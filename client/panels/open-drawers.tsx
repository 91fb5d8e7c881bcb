import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, type ReactNode } from "react";
import { lastIngestQuery } from "../api/queries.ts";
import { closeOver, NOTEBOOK_TABS, useOpenParts } from "../state/open-parts.ts";

const IngestReport = lazy(() => import("./ingest-report.tsx"));
const NotebookDrawer = lazy(() => import("./notebook/notebook-drawer.tsx"));
const WatchLists = lazy(() => import("./watch/watch-lists.tsx"));

/** The drawer that is open, wherever it was opened from. */
export function OpenDrawers() {
  return (
    <Suspense fallback={null}>
      <OpenDrawer />
    </Suspense>
  );
}

function OpenDrawer(): ReactNode {
  const { over } = useOpenParts();
  const tab = NOTEBOOK_TABS.find((one) => over === `notebook-${one}`);
  if (tab !== undefined) return <NotebookDrawer begin={tab} onClose={closeOver} />;
  if (over === "watch-lists") return <WatchLists onClose={closeOver} />;
  return over === "ingest-report" && <LastReport />;
}

function LastReport() {
  const { data: ingest } = useQuery(lastIngestQuery);
  return ingest === undefined || ingest === null ? null : <IngestReport ingest={ingest} onClose={closeOver} />;
}
