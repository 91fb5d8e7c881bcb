/** The words for what was done. */
import type { Activity, Deed } from "../../graph/model/activity.ts";

export const DEED_PHRASES = {
  ingest: { made: "activity.ingestMade", changed: "activity.ingestMade", removed: "activity.ingestMade" },
  judgement: {
    made: "activity.judgementMade",
    changed: "activity.judgementMade",
    removed: "activity.judgementRemoved",
  },
  "watch-list": { made: "activity.listMade", changed: "activity.listMade", removed: "activity.listRemoved" },
  note: { made: "activity.noteMade", changed: "activity.noteChanged", removed: "activity.noteRemoved" },
  collection: {
    made: "activity.collectionMade",
    changed: "activity.collectionChanged",
    removed: "activity.collectionRemoved",
  },
  view: { made: "activity.viewMade", changed: "activity.viewChanged", removed: "activity.viewRemoved" },
  query: { made: "activity.queryMade", changed: "activity.queryMade", removed: "activity.queryRemoved" },
} as const satisfies Record<Activity["kind"], Record<Deed, string>>;
