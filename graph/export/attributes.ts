/** What files say of an actor and of a tie, besides their ids: one table for all formats, and for reading them back. */
import type { Actor } from "../model/actor.ts";
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
  { name: "documents", kind: "integer", value: (tie) => tie.documents },
  { name: "weight", kind: "decimal", value: (tie) => tie.weight },
  { name: "npmi", kind: "decimal", value: (tie) => tie.npmi },
  { name: "firstSeen", kind: "date", value: (tie) => tie.firstSeen },
  { name: "lastSeen", kind: "date", value: (tie) => tie.lastSeen },
];

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
