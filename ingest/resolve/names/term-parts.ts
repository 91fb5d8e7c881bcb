/**
 * The parts of the name of an organisation or place: its words are translated as often as transliterated, so each is looked
 * up as a term («كتائب» and “Kata'ib” are brigades) or a country («العراقية» and “Iraq's”) before it counts as a spelling.
 */
import { readTable } from "../data/read-table.ts";
import { normalForm } from "../words/normal-form.ts";
import { spellingOf } from "../words/spelling.ts";
import { wordsWithoutArticles } from "./articles.ts";
import type { NamePart, PartKind } from "./name-part.ts";

interface Term {
  readonly meaning: string;
  readonly kind: PartKind;
}

type TermType = "ORG" | "PLACE";

/** Arabic قناة is a channel in the name of an organisation and a canal in that of a place. */
const terms: Readonly<Record<TermType, ReadonlyMap<string, Term>>> = { ORG: termsOf("ORG"), PLACE: termsOf("PLACE") };

function termsOf(type: TermType): ReadonlyMap<string, Term> {
  return new Map<string, Term>([
    ...readTable("name-terms.tsv", 5)
      .filter(([, , of]) => of === "any" || of === type)
      .flatMap(([meaning = "", kind = "", , latin = "", arabic = ""]) =>
        spellingsOf(latin, arabic).map((word) => [word, { meaning, kind: kind as PartKind }] as const),
      ),
    ...readTable("nationalities.tsv", 3).flatMap(([country = "", latin = "", arabic = ""]) =>
      spellingsOf(latin, arabic).map((word) => [word, { meaning: country, kind: "country" }] as const),
    ),
  ]);
}

const POSSESSIVE = /['’]s(?=\s|$|-)/gu;
const LINKING = new Set(["of", "for", "and", "in", "de", "in", "و", "في"]);

/** Initials as they are written, and anything with a digit. */
const SIGN = /^(?:\p{Lu}{2,6}|(?=.*\p{N})[\p{L}\p{N}]+)$/u;

export function termParts(type: TermType, name: string): readonly NamePart[] {
  const signs = new Set(
    name
      .split(/[^\p{L}\p{N}.]+/u)
      .map((word) => word.replaceAll(".", ""))
      .filter((word) => SIGN.test(word))
      .map(normalForm),
  );
  const words = wordsWithoutArticles(name.replace(POSSESSIVE, ""));
  const kept = words.filter((word) => !LINKING.has(word));
  return (kept.length === 0 ? words : kept).map((word) => partOf(type, word, signs.has(word)));
}

function partOf(type: TermType, word: string, isSign: boolean): NamePart {
  const known = terms[type];
  const term = known.get(word) ?? known.get(withoutFeminine(word)) ?? known.get(withoutPlural(word));
  const spelling = spellingOf(word);
  if (term !== undefined) return { ...term, spelling };
  return { kind: isSign ? "sign" : "plain", spelling };
}

function withoutFeminine(word: string): string {
  return word.replace(/[ةه]$/, "");
}

function withoutPlural(word: string): string {
  return word.replace(/s$|يون$|يين$/, (ending) => (ending === "s" ? "" : "ي"));
}

function spellingsOf(latin: string, arabic: string): readonly string[] {
  return `${latin} ${arabic}`.split(" ").filter((word) => word !== "");
}
