/**
 * The filter on the wire: the same names at every address that takes one. In an address a list is a parameter that is
 * repeated (`source=A&source=B`); types, languages and ids may also be joined by commas (`type=PERSON,ORG`).
 */
import { z } from "zod";
import { LEVELS, type Filter } from "../model/filter.ts";
import { actorIdSchema, actorTypeSchema, daySchema, documentIdSchema, documentLanguageSchema } from "./schemas.ts";

/** Keeps an address readable and a filter fast. */
const MOST_VALUES = 1000;

const exactName = z.string().max(300);

export function list<Item extends z.ZodType<unknown, string>>(item: Item, separator?: string) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => apart(part, separator)))
    .pipe(z.array(item).max(MOST_VALUES))
    .optional();
}

function apart(text: string, separator: string | undefined): readonly string[] {
  return separator === undefined ? [text] : text.split(separator);
}

export const typesField = list(actorTypeSchema, ",");

/** Of a watch list or a collection. */
const listIdSchema = z.union(
  [z.string().regex(/^w-[0-9a-f]{20}$/), z.uuid()],
  "It is no id of a list or a collection.",
);

const minimum = z.coerce.number().int().min(1).optional();

export const filterFields = {
  from: daySchema.optional(),
  to: daySchema.optional(),
  source: list(exactName),
  notSource: list(exactName),
  byline: list(exactName),
  notByline: list(exactName),
  language: list(documentLanguageSchema, ","),
  notLanguage: list(documentLanguageSchema, ","),
  document: list(documentIdSchema, ","),
  notDocument: list(documentIdSchema, ","),
  type: typesField,
  notType: list(actorTypeSchema, ","),
  community: list(actorIdSchema, ","),
  notCommunity: list(actorIdSchema, ","),
  list: list(listIdSchema, ","),
  notList: list(listIdSchema, ","),
  minMentions: minimum,
  level: z.enum(LEVELS).optional(),
  minSentences: minimum,
  minLogLikelihood: z.coerce.number().min(0).optional(),
};

/** What an address takes that also takes a filter. */
export function filtered<Fields extends z.ZodRawShape>(fields: Fields) {
  return z
    .strictObject({ ...filterFields, ...fields })
    .refine(beginsBeforeItEnds, { path: ["from"], message: "The period ends before it begins; swap `from` and `to`." });
}

/** The compiler cannot see through the generic fields that the filter's are among them. */
function beginsBeforeItEnds(value: unknown): boolean {
  const { from, to } = value as Filter;
  return from === undefined || to === undefined || from <= to;
}
