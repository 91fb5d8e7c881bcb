import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Activity } from "../../../graph/model/activity.ts";
import { followAddress } from "../../state/address.ts";
import { ask } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";
import type { Elsewhere } from "./elsewhere.ts";
import { JudgedNames } from "./judged-names.tsx";
import { Referents } from "./referents.tsx";

interface Props {
  readonly activity: Activity;
  readonly onLeave: () => void;
  readonly onShow: (elsewhere: Elsewhere) => void;
}

/** What was done something to, as a way there. */
export function ActivitySubject({ activity, onLeave, onShow }: Props): ReactNode {
  const { apply } = useView();
  switch (activity.kind) {
    case "ingest":
      return (
        <Way
          words={<IngestWords activity={activity} />}
          onClick={() => {
            onShow({ ingest: activity.ingest });
          }}
        />
      );
    case "judgement":
      return <JudgedNames judgements={activity.judgements} onLeave={onLeave} />;
    case "watch-list":
      return (
        <Way
          words={<bdi>{activity.list.title}</bdi>}
          onClick={() => {
            onShow("watch-lists");
          }}
        />
      );
    case "note":
      return <Referents about={activity.note.about} onLeave={onLeave} />;
    case "collection":
      return (
        <Way
          words={<bdi>{activity.collection.title}</bdi>}
          onClick={() => {
            onShow("collections");
          }}
        />
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
    <button type="button" className="drawer-link" onClick={onClick}>
      {words}
    </button>
  );
}
