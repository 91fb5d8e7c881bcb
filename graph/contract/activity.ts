/** The wire of the activity log. */
import { z } from "zod";
import { DEEDS, type ActivityPage } from "../model/activity.ts";
import { judgementSchema } from "./identity.ts";
import { currentNoteSchema } from "./notebook.ts";
import { savedQuerySchema } from "./query.ts";
import { ingestRecordSchema } from "./schemas.ts";
import { namedViewSchema } from "./views.ts";
import { watchListIdSchema } from "./watch-lists.ts";

const done = z.object({ at: z.iso.datetime(), user: z.string().nullable(), did: z.enum(DEEDS) });

const activitySchema = z
  .discriminatedUnion("kind", [
    done.extend({ kind: z.literal("ingest"), ingest: ingestRecordSchema }),
    done.extend({ kind: z.literal("judgement"), judgements: z.array(judgementSchema).min(1) }),
    done.extend({ kind: z.literal("watch-list"), list: z.object({ id: watchListIdSchema, title: z.string() }) }),
    done.extend({ kind: z.literal("note"), note: currentNoteSchema }),
    done.extend({ kind: z.literal("collection"), collection: z.object({ id: z.uuid(), title: z.string() }) }),
    done.extend({ kind: z.literal("view"), view: namedViewSchema }),
    done.extend({ kind: z.literal("query"), query: savedQuerySchema }),
  ])
  .meta({ id: "Activity" });

export const activityPageSchema = z
  .object({ total: z.int().min(0), rows: z.array(activitySchema) })
  .meta({ id: "ActivityPage" }) satisfies z.ZodType<ActivityPage>;
