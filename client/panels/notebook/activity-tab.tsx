import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Activity } from "../../../graph/model/activity.ts";
import { activityQuery } from "../../api/notebook.ts";
import { Answer } from "../answer.tsx";
import { ActivityLine } from "./activity-line.tsx";
import { MoreButton } from "./more-button.tsx";

/** What was done, newest first, each line a way to what it speaks of. */
export function ActivityTab({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(activityQuery);
  return (
    <Answer query={query} lines={8}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        if (rows.length === 0) return <p className="soft">{t("log.none")}</p>;
        return (
          <>
            <ol className="activity">
              {rows.map((activity) => (
                <ActivityLine
                  key={`${activity.kind} ${activity.did} ${activity.at} ${idOf(activity)}`}
                  activity={activity}
                  onLeave={onLeave}
                />
              ))}
            </ol>
            <MoreButton query={query} />
          </>
        );
      }}
    </Answer>
  );
}

/** What tells deeds of one kind and one moment apart. */
function idOf(activity: Activity): string {
  switch (activity.kind) {
    case "ingest":
      return activity.ingest.startedAt;
    case "judgement":
      return activity.judgements[0]?.action ?? "";
    case "watch-list":
      return activity.list.id;
    case "note":
      return activity.note.id;
    case "collection":
      return activity.collection.id;
    case "view":
      return activity.view.id;
    case "query":
      return activity.query.id;
  }
}
