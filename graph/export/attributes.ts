/** What files say of an actor, of a tie and of a relation, besides their ids: one table for all formats, and for reading them back. */
import type { Actor } from "../model/actor.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";

export type AttributeKind = "text" | "texts" | "integer" | "integers" | "decimal" | "date";
export type AttributeValue = string | number | readonly string[] | readonly number[] | null;

export interface Attribute<Item> {
  readonly name: string;
  readonly kind: AttributeKind;
  readonly value: (item: Item) => AttributeValue;
}

export const ACTOR_ATTRIBUTES: readonly Attribute<Actor>[] = [
  { name: "name", kind: "text", value: (actor) => actor.name },
  { name: "nameAr", kind: "text", value: (actor) => actor.nameAr },
  { name: "type", kind: "text", value: (actor) => actor.type },
  { name: "aliases", kind: "texts", value: (actor) => actor.aliases.map((alias) => alias.name) },
  { name: "aliasCounts", kind: "integers", value: (actor) => actor.aliases.map((alias) => alias.count) },
  { name: "mentions", kind: "integer", value: (actor) => actor.mentions },
  { name: "sentences", kind: "integer", value: (actor) => actor.sentences },
  { name: "documents", kind: "integer", value: (actor) => actor.documents },
  { name: "firstSeen", kind: "date", value: (actor) => actor.firstSeen },
  { name: "lastSeen", kind: "date", value: (actor) => actor.lastSeen },
  { name: "watchLists", kind: "texts", value: ({ listed }) => listed?.lists ?? null },
  { name: "wikidata", kind: "texts", value: ({ listed }) => listed?.wikidata ?? null },
  { name: "openSanctions", kind: "texts", value: ({ listed }) => listed?.openSanctions ?? null },
  { name: "links", kind: "texts", value: ({ listed }) => listed?.urls ?? null },
  { name: "topics", kind: "texts", value: ({ listed }) => listed?.topics ?? null },
];

export const TIE_ATTRIBUTES: readonly Attribute<Tie>[] = [
  { name: "sentences", kind: "integer", value: (tie) => tie.sentences },
  { name: "paragraphs", kind: "integer", value: (tie) => tie.paragraphs },
  { name: "documents", kind: "integer", value: (tie) => tie.documents },
  { name: "weight", kind: "decimal", value: (tie) => tie.weight },
  { name: "logLikelihood", kind: "decimal", value: (tie) => tie.logLikelihood },
  { name: "npmi", kind: "decimal", value: (tie) => tie.npmi },
  { name: "firstSeen", kind: "date", value: (tie) => tie.firstSeen },
  { name: "lastSeen", kind: "date", value: (tie) => tie.lastSeen },
];

export const RELATION_ATTRIBUTES: readonly Attribute<CitedRelation>[] = [
  { name: "relation", kind: "text", value: (relation) => relation.type },
  // A file whose edges have no direction says here which end is which.
  { name: "subject", kind: "text", value: (relation) => relation.source },
  { name: "object", kind: "text", value: (relation) => relation.target },
  { name: "count", kind: "integer", value: (relation) => relation.count },
  { name: "stated", kind: "integer", value: (relation) => relation.stated },
  { name: "denied", kind: "integer", value: (relation) => relation.denied },
  { name: "alleged", kind: "integer", value: (relation) => relation.alleged },
  { name: "planned", kind: "integer", value: (relation) => relation.planned },
  { name: "former", kind: "integer", value: (relation) => relation.former },
  { name: "confidence", kind: "decimal", value: (relation) => relation.confidence },
  { name: "firstSeen", kind: "date", value: (relation) => relation.firstSeen },
  { name: "lastSeen", kind: "date", value: (relation) => relation.lastSeen },
  { name: "words", kind: "texts", value: (relation) => relation.wordings.map(({ words }) => words) },
  { name: "evidence", kind: "texts", value: (relation) => relation.evidence.map(({ sentence }) => sentence) },
  { name: "evidencePolarity", kind: "texts", value: (relation) => relation.evidence.map(({ polarity }) => polarity) },
  { name: "evidenceDate", kind: "texts", value: (relation) => relation.evidence.map(({ date }) => date ?? "") },
];

/** What ties and relations say where both are edges of one list: what both have, their period, is one attribute. */
export const EDGE_ATTRIBUTES: readonly Pick<Attribute<never>, "name" | "kind">[] = [
  ...TIE_ATTRIBUTES,
  ...RELATION_ATTRIBUTES.filter(({ name }) => !TIE_ATTRIBUTES.some((own) => own.name === name)),
];

/** What an edge that has a type and ends of its own still needs to say. */
export const RELATION_PROPERTIES = RELATION_ATTRIBUTES.filter(
  ({ name }) => !["relation", "subject", "object"].includes(name),
);

/** An item's attributes as a plain object; those without a value are left out. */
export function record<Item>(attributes: readonly Attribute<Item>[], item: Item): Record<string, AttributeValue> {
  return Object.fromEntries(
    attributes.map(({ name, value }) => [name, value(item)] as const).filter(([, value]) => value !== null),
  );
}

/** A value where only one text has room: a list stands as a list of JSON, which no name can break. */
export function asText(value: Exclude<AttributeValue, null>): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
