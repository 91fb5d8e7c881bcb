/** The wire of watch lists. */
import { z } from "zod";
import type { WatchedPage, WatchEntry, WatchListSummary } from "../model/watch-list.ts";
import { actorIdSchema, actorSchema, actorTypeSchema } from "./schemas.ts";
import { writtenLine } from "./written-text.ts";

const count = z.int().min(0);

export const watchListIdSchema = z
  .string()
  .regex(/^w-[0-9a-f]{20}$/, "The id of a watch list looks like w-0123456789abcdef0123.")
  .meta({ id: "WatchListId" });

const watchListSchema = z
  .object({
    id: watchListIdSchema,
    title: z.string(),
    addedAt: z.iso.datetime(),
    user: z.string().nullable(),
    entries: count,
    /** How many of them documents name. */
    found: count,
  })
  .meta({ id: "WatchList" }) satisfies z.ZodType<WatchListSummary>;

export const watchListsSchema = z.object({ lists: z.array(watchListSchema) });

const watchEntrySchema = z
  .object({
    id: actorIdSchema,
    type: actorTypeSchema,
    knownAs: z.object({ en: z.string().exactOptional(), ar: z.string().exactOptional() }),
    names: z.array(z.string()),
    weakNames: z.array(z.string()),
    wikidata: z.string().nullable(),
    openSanctions: z.string().nullable(),
    url: z.string().nullable(),
    topics: z.array(z.string()),
  })
  .meta({ id: "WatchEntry" }) satisfies z.ZodType<WatchEntry>;

export const watchedPageSchema = z
  .object({ rows: z.array(z.object({ entry: watchEntrySchema, actor: actorSchema.nullable() })), total: count })
  .meta({ id: "WatchedPage" }) satisfies z.ZodType<WatchedPage>;

/** `file` is what the list's file is called; the title follows from it where none is given. */
export const addWatchListQuerySchema = z.strictObject({
  file: writtenLine(200),
  title: writtenLine(100).optional(),
  type: actorTypeSchema.optional(),
  user: writtenLine(100).optional(),
});

export const addedWatchListSchema = z
  .object({ list: watchListSchema, replaced: z.boolean(), passedOver: z.record(z.string(), count) })
  .meta({ id: "AddedWatchList" });

export const removeWatchListSchema = z.strictObject({
  id: watchListIdSchema,
  user: writtenLine(100).optional(),
});

/** The bytes of a file, in whatever encoding. */
export const fileSchema = z.instanceof(Uint8Array);
