import type { LabelledName } from "../labeller/labeller.ts";
import type { Token } from "../token.ts";
import { englishLexicon } from "./lexicon.ts";
import { lazyPhrases } from "./phrases.ts";
import { titleAt } from "./titles.ts";

/** What a name ends in that is a law or a contract. A party may end in “Accord” or “Law”, an alliance in “Pact”. */
const LAW = /^(?:act|agreement|treaty|protocol|memorandum|constitution|amendment)$/;
/** What the names of warships begin with. */
const SHIP = /^(?:HMS|USS)$/;
const POSSESSIVE = /^'s?$/;
const LETTER = /^\p{L}$/u;

const things = lazyPhrases("no-actors");

/**
 * Whether what was taken for an organisation or place names neither: a weapon, a law, a feast, a letter, an office (“the PM’s visit”). The corpora have them
 * as names of other things, of which there are few. A known actor may be called as it likes.
 */
export function isNoActor(tokens: readonly Token[], { first, end, type }: LabelledName): boolean {
  const [head, tail] = [tokens[first], tokens[end - 1]];
  if (type === "PERSON" || head === undefined || tail === undefined) return false;
  if (englishLexicon().known.longestWithin(tokens, first, end)?.end === end) return false;
  const single = end - first === 1;
  if (single && LETTER.test(head.text)) return true;
  if (!single && ((type === "ORG" && LAW.test(tail.form)) || SHIP.test(head.text))) return true;
  if (single && titleAt(tokens, first) !== undefined && POSSESSIVE.test(tokens[end]?.form ?? "")) return true;
  return things().longestWithin(tokens, first, end)?.end === end;
}
