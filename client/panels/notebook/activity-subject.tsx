import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Activity } from "../../../graph/model/activity.ts";
import { followAddress } from "../../state/address.ts";
import { ask } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";
import { JudgedNames } from "./judged-names.tsx";
import { Referents } from "./referents.tsx";

const IngestReport = lazy(() => import("../ingest-report.tsx"));
const WatchLists = lazy(() => import("../watch/watch-lists.tsx"));
const NotebookDrawer = lazy(() => import("./notebook-drawer.tsx"));

interface Props {
  readonly activity: Activity;
  readonly onLeave: () => void;
}

/** What was done something to, as a way there. */
export function ActivitySubject({ activity, onLeave }: Props): ReactNode {
  const { apply } = useView();
  switch (activity.kind) {
    case "ingest":
      return (
        <Opener words={<IngestWords activity={activity} />}>
          {(close) => <IngestReport ingest={activity.ingest} onClose={close} />}
        </Opener>
      );
    case "judgement":
      return <JudgedNames judgements={activity.judgements} onLeave={onLeave} />;
    case "watch-list":
      return <Opener words={<bdi>{activity.list.title}</bdi>}>{(close) => <WatchLists onClose={close} />}</Opener>;
    case "note":
      return <Referents about={activity.note.about} onLeave={onLeave} />;
    case "collection":
      return (
        <Opener words={<bdi>{activity.collection.title}</bdi>}>
          {(close) => <NotebookDrawer begin="collections" onClose={close} />}
        </Opener>
      );
    case "view":
      return (
        <Way
          words={<bdi>{activity.view.title}</bdi>}
          onClick={() => {
            apply((state) => followAddress(activity.view.address, state));
            onLeave();
          }}
        />
      );
    case "query":
      return (
        <Way
          words={<bdi>{activity.query.title}</bdi>}
          onClick={() => {
            const { cypher, parameters } = activity.query;
            apply(ask({ cypher, parameters }));
            onLeave();
          }}
        />
      );
  }
}

function IngestWords({ activity: { ingest } }: { readonly activity: Extract<Activity, { kind: "ingest" }> }) {
  const { t } = useTranslation();
  return [
    t("ingest.articles", { count: ingest.read }),
    ...(ingest.ended === "cancelled" ? [t("ingest.cancelled")] : []),
    ...(ingest.ended === "failed" ? [t("ingest.brokeOff")] : []),
    ...(ingest.failed > 0 ? [t("ingest.failed", { count: ingest.failed })] : []),
  ].join(" · ");
}

interface WayProps {
  readonly words: ReactNode;
  readonly onClick: () => void;
}

function Way({ words, onClick }: WayProps) {
  return (
    <button type="button" className="way" onClick={onClick}>
      {words}
    </button>
  );
}

/** A way to something that opens over the notebook. */
function Opener({
  words,
  children,
}: {
  readonly words: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Way
        words={words}
        onClick={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <Suspense fallback={null}>
          {children(() => {
            setOpen(false);
          })}
        </Suspense>
      )}
    </>
  );
}
