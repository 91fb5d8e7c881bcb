/** What the dossier says, and how it names things: the same in Markdown and in HTML. */
import type { Actor } from "../../model/actor.ts";
import { ACTOR_TYPES, RELATION_TYPES } from "../../model/ontology.ts";
import type { Relation } from "../../model/relation.ts";
import type { Tie } from "../../model/tie.ts";
import type { WrittenNote } from "../export-format.ts";
import { number } from "../statement.ts";
import type { CitedSource } from "./dossier.ts";

export const TITLE = "Dossier: who is named with whom";

/** Two names where there are two: a reader may know but one of the scripts. */
export function namesOf({ name, nameAr }: Actor): readonly string[] {
  return nameAr === null || nameAr === name ? [name] : [name, nameAr];
}

export function otherNames({ name, nameAr, aliases }: Actor): readonly string[] {
  return aliases.map((alias) => alias.name).filter((alias) => alias !== name && alias !== nameAr);
}

export function typeOf({ type }: Actor): string {
  return ACTOR_TYPES.find((candidate) => candidate.type === type)?.one.en ?? type;
}

export function countsOf({ mentions, documents }: Actor): string {
  return `named ${count(mentions, "time")} in ${count(documents, "document")}`;
}

export function strengthOf({ sentences, documents }: Tie): string {
  return `${count(sentences, "sentence")} in ${count(documents, "document")}`;
}

export function periodOf({ firstSeen, lastSeen }: Pick<Tie, "firstSeen" | "lastSeen">): string {
  if (firstSeen === null || lastSeen === null) return "undated";
  return firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`;
}

/** What a relation says of its subject: “leads”. */
export function labelOf({ type }: Relation): string {
  return RELATION_TYPES.find((definition) => definition.type === type)?.label.en ?? type;
}

/** How often it is said, and how: “3 sentences, 1 of them denying it”. */
export function sayingOf({ count: sentences, denied, alleged, planned, former }: Relation): string {
  const turns: readonly [number, string][] = [
    [denied, "denying it"],
    [alleged, "alleging it"],
    [planned, "saying that it is planned"],
    [former, "saying that it is over"],
  ];
  const told = turns.filter(([many]) => many > 0).map(([many, what]) => `${number(many)} of them ${what}`);
  return [count(sentences, "sentence"), ...told].join(", ");
}

/** Whose note it is, and of which day. */
export function signatureOf({ user, at }: WrittenNote): string {
  return user === "local" ? `Note, ${at.slice(0, 10)}` : `Note by ${plainLine(user)}, ${at.slice(0, 10)}`;
}

/** The parts of a bibliography's line, besides the title. */
export function partsOf({ byline, source, publishedAt, id }: CitedSource): readonly string[] {
  return [...(byline === null ? [] : [byline]), source ?? "source unknown", publishedAt ?? "undated", id];
}

/**
 * One line of clean prose. Overrides and isolates of direction go: one left open would turn what follows it around. Plain
 * marks of direction stay.
 */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** An address that may be a link; undefined where it is none or would run something. */
export function linkOf({ url }: CitedSource): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

function count(value: number, one: string): string {
  return `${number(value)} ${one}${value === 1 ? "" : "s"}`;
}
