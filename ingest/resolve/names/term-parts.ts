/**
 * The parts of the name of an organisation or place: its words are translated as often as transliterated, so each is looked
 * up as a term («كتائب» and “Kata'ib” are brigades) or a country («العراقية» and “Iraq's”) before it counts as a spelling.
 */
import { readTable } from "../data/read-table.ts";
import { wordsOf } from "../words/normal-form.ts";
import { spellingOf } from "../words/spelling.ts";
import { withoutArticles } from "./articles.ts";
import type { NamePart, PartKind } from "./name-part.ts";

interface Term {
  readonly meaning: string;
  readonly kind: PartKind;
}

const terms = new Map<string, Term>([
  ...readTable("name-terms.tsv", 4).flatMap(([meaning = "", kind = "", latin = "", arabic = ""]) =>
    spellingsOf(latin, arabic).map((word) => [word, { meaning, kind: kind as PartKind }] as const),
  ),
  ...readTable("nationalities.tsv", 3).flatMap(([country = "", latin = "", arabic = ""]) =>
    spellingsOf(latin, arabic).map((word) => [word, { meaning: country, kind: "country" }] as const),
  ),
]);

const POSSESSIVE = /['’]s(?=\s|$|-)/gu;
const LINKING = new Set(["of", "for", "and", "in", "de", "in", "و", "في"]);

export function termParts(name: string): readonly NamePart[] {
  const words = withoutArticles(wordsOf(name.replace(POSSESSIVE, "")));
  const kept = words.filter((word) => !LINKING.has(word));
  return (kept.length === 0 ? words : kept).map(partOf);
}

function partOf(word: string): NamePart {
  const term = terms.get(word) ?? terms.get(withoutFeminine(word)) ?? terms.get(withoutPlural(word));
  const spelling = spellingOf(word);
  return term === undefined ? { kind: "plain", spelling } : { ...term, spelling };
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
