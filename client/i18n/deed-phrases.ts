/** The words for what was done. */
import type { Activity, Deed } from "../../graph/model/activity.ts";

export const DEED_PHRASES = {
  ingest: { made: "log.ingestMade", changed: "log.ingestMade", removed: "log.ingestMade" },
  judgement: {
    made: "log.judgementMade",
    changed: "log.judgementMade",
    removed: "log.judgementRemoved",
  },
  "watch-list": { made: "log.listMade", changed: "log.listMade", removed: "log.listRemoved" },
  note: { made: "log.noteMade", changed: "log.noteChanged", removed: "log.noteRemoved" },
  collection: {
    made: "log.collectionMade",
    changed: "log.collectionChanged",
    removed: "log.collectionRemoved",
  },
  view: { made: "log.viewMade", changed: "log.viewChanged", removed: "log.viewRemoved" },
  query: { made: "log.queryMade", changed: "log.queryMade", removed: "log.queryRemoved" },
} as const satisfies Record<Activity["kind"], Record<Deed, string>>;
