/** How a dossier names and describes things in its language: the same in Markdown and in HTML. */
import type { Actor } from "../../model/actor.ts";
import type { Language } from "../../model/language.ts";
import { ACTOR_TYPES, RELATION_TYPES } from "../../model/ontology.ts";
import type { Relation } from "../../model/relation.ts";
import type { Tie } from "../../model/tie.ts";
import type { WrittenNote } from "../export-format.ts";
import { wordsIn } from "../words/export-words.ts";
import type { CitedSource } from "./dossier.ts";

/** Two names where there are two, the one in the reader's script first: a reader may know but one of the scripts. */
export function namesOf({ name, nameAr }: Actor, language: Language): readonly string[] {
  if (nameAr === null || nameAr === name) return [name];
  return language === "ar" ? [nameAr, name] : [name, nameAr];
}

export function otherNames({ name, nameAr, aliases }: Actor): readonly string[] {
  return aliases.map((alias) => alias.name).filter((alias) => alias !== name && alias !== nameAr);
}

export function typeOf({ type }: Actor, language: Language): string {
  return ACTOR_TYPES.find((candidate) => candidate.type === type)?.one[language] ?? type;
}

export function countsOf({ mentions, documents }: Actor, language: Language): string {
  return wordsIn(language).dossier.named(mentions, documents);
}

export function strengthOf({ sentences, documents }: Tie, language: Language): string {
  return wordsIn(language).dossier.strength(sentences, documents);
}

export function periodOf({ firstSeen, lastSeen }: Pick<Tie, "firstSeen" | "lastSeen">, language: Language): string {
  const { dossier: words, date } = wordsIn(language);
  if (firstSeen === null || lastSeen === null) return words.undated;
  return firstSeen === lastSeen ? date(firstSeen) : words.period(firstSeen, lastSeen);
}

/** What a relation says of its subject: “leads”. */
export function labelOf({ type }: Relation, language: Language): string {
  return RELATION_TYPES.find((definition) => definition.type === type)?.label[language] ?? type;
}

/** How often it is said, and how: “3 sentences, 1 of them denying it”. */
export function sayingOf({ count, denied, alleged, planned, former }: Relation, language: Language): string {
  const { dossier: words, comma } = wordsIn(language);
  const turns: readonly [number, (many: number) => string][] = [
    [denied, words.denied],
    [alleged, words.alleged],
    [planned, words.planned],
    [former, words.former],
  ];
  const told = turns.filter(([many]) => many > 0).map(([many, say]) => say(many));
  return [words.sentences(count), ...told].join(comma);
}

/** Whose note it is, and of which day. */
export function signatureOf({ user, at }: WrittenNote, language: Language): string {
  const { dossier: words } = wordsIn(language);
  const day = at.slice(0, 10);
  return user === "local" ? words.note(day) : words.noteBy(plainLine(user), day);
}

/** The parts of a bibliography's line, besides the title. */
export function partsOf({ byline, source, publishedAt, id }: CitedSource, language: Language): readonly string[] {
  const { dossier: words, date } = wordsIn(language);
  const when = publishedAt === null ? words.undated : date(publishedAt);
  return [...(byline === null ? [] : [byline]), source ?? words.sourceUnknown, when, id];
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
