/** The wire of notes and collections, and of the whole notebook as it is exchanged. */
import { z } from "zod";
import {
  MOST_MEMBERS,
  type Collection,
  type CurrentCollection,
  type CurrentNote,
  type Note,
  type NotebookEntry,
  type NoteMark,
  type Referent,
} from "../model/notebook.ts";
import { changeFields, keptFields, writer } from "./kept.ts";
import { savedQuerySchema } from "./query.ts";
import { actorsField } from "./queries.ts";
import { actorIdSchema, pageQuerySchema } from "./schemas.ts";
import { namedViewSchema } from "./views.ts";
import { writtenLine, writtenText } from "./written-text.ts";

const count = z.int().min(0);
const text = writtenText(10_000);
const title = writtenLine(200);
const id = z.uuid("A note or a collection is the id that making it answered with.");

const referentSchema = z.object({ id: actorIdSchema, name: z.string().max(1000) }) satisfies z.ZodType<Referent>;
const knownReferentSchema = referentSchema.extend({ actor: actorIdSchema.nullable() });

export const entryIdSchema = z.object({ id });

const noteSchema = z
  .object({ id, about: z.array(referentSchema).min(1).max(2), text, ...keptFields })
  .meta({ id: "Note" }) satisfies z.ZodType<Note>;

const collectionSchema = z
  .object({
    id,
    title,
    notes: text.nullable(),
    members: z.array(referentSchema).max(MOST_MEMBERS),
    ...keptFields,
  })
  .meta({ id: "Collection" }) satisfies z.ZodType<Collection>;

export const currentNoteSchema = noteSchema
  .extend({ about: z.array(knownReferentSchema) })
  .meta({ id: "CurrentNote" }) satisfies z.ZodType<CurrentNote>;

export const currentCollectionSchema = collectionSchema
  .extend({ members: z.array(knownReferentSchema) })
  .meta({ id: "CurrentCollection" }) satisfies z.ZodType<CurrentCollection>;

/** Of one actor with `actor`, of a tie with `other` besides, of all with neither. */
export const notesQuerySchema = pageQuerySchema
  .extend({ actor: actorIdSchema.optional(), other: actorIdSchema.optional() })
  .refine(({ actor, other }) => other === undefined || actor !== undefined, {
    path: ["actor"],
    message: "A tie has two ends; name both `actor` and `other`.",
  });

export const notePageSchema = z.object({ notes: z.array(currentNoteSchema), total: count }).meta({ id: "NotePage" });

const noteMarkSchema = z.object({
  about: z.array(actorIdSchema).min(1).max(2),
  count: z.int().min(1),
}) satisfies z.ZodType<NoteMark>;

export const noteMarksSchema = z.object({ marks: z.array(noteMarkSchema) });

export const addNoteSchema = z.strictObject({
  about: z
    .array(actorIdSchema)
    .min(1)
    .max(2)
    .refine((ids) => new Set(ids).size === ids.length, "A tie has two different ends."),
  text,
  user: writer,
});

/** What is left out stays as it is. */
export const changeNoteSchema = z.strictObject({ text: text.exactOptional(), ...changeFields });

export const collectionListSchema = z.object({ collections: z.array(currentCollectionSchema) });

export const addCollectionSchema = z.strictObject({
  title,
  notes: text.nullable().default(null),
  actors: actorsField.default([]),
  user: writer,
});

/** What is left out stays as it is. `add` and `leaveOut` are ids of actors, or of members that no document names any more. */
export const changeCollectionSchema = z.strictObject({
  title: title.exactOptional(),
  notes: text.nullable().exactOptional(),
  add: actorsField.exactOptional(),
  leaveOut: actorsField.exactOptional(),
  ...changeFields,
});

/** A line of an exported notebook. */
export const notebookEntrySchema = z
  .discriminatedUnion("kind", [
    noteSchema.extend({ kind: z.literal("note") }),
    collectionSchema.extend({ kind: z.literal("collection") }),
    namedViewSchema.extend({ kind: z.literal("view") }),
    savedQuerySchema.extend({ kind: z.literal("query") }),
  ])
  .meta({ id: "NotebookEntry" }) satisfies z.ZodType<NotebookEntry>;
