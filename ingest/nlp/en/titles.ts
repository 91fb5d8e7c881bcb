import { readRows } from "../data/load.ts";
import type { Found, Gazetteer } from "../gazetteer.ts";
import type { LabelledName } from "../labeller/labeller.ts";
import type { Token } from "../token.ts";
import { englishLexicon } from "./lexicon.ts";
import { gazetteerOf } from "./phrases.ts";

/** Titles beyond `honorifics.txt`, which the labeller has learned with and which a change would make it unlearn. */
interface Titles {
  readonly more: Gazetteer<true>;
  /** Those that no one is called by together with one name: “General Haddad” is Haddad, “Pope Francis” stays. */
  readonly alone: Gazetteer<true>;
}

let titles: Titles | undefined;

function loadTitles(): Titles {
  const rows = readRows(new URL("./data/titles.tsv", import.meta.url));
  const titlesOf = (chosen: typeof rows): Gazetteer<true> => gazetteerOf(chosen.map(([title = ""]) => title));
  return { more: titlesOf(rows), alone: titlesOf(rows.filter(([, comesOff]) => comesOff === "yes")) };
}

/** The longest title that begins at a token, and ends before another or there. */
export function titleAt(tokens: readonly Token[], first: number, end = tokens.length): Found<true> | undefined {
  titles ??= loadTitles();
  const learned = englishLexicon().honorifics.longestWithin(tokens, first, end);
  const other = titles.more.longestWithin(tokens, first, end);
  return (other?.end ?? 0) > (learned?.end ?? 0) ? other : learned;
}

/** Whether a title comes off a name of one word too. */
export function comesOffAlone(tokens: readonly Token[], { first, end }: Found<true>): boolean {
  titles ??= loadTitles();
  return titles.alone.longestWithin(tokens, first, end)?.end === end;
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/** A group's name without the acronym of a title behind it: “Hezbollah SG”. */
export function withoutTitleBehind(tokens: readonly Token[], name: LabelledName): LabelledName {
  const last = name.end - 1;
  if (name.type !== "ORG" || last === name.first || !ACRONYM.test(tokens[last]?.text ?? "")) return name;
  return titleAt(tokens, last) === undefined ? name : { ...name, end: last };
}
