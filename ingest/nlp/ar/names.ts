import type { Span } from "../../../graph/model/mention.ts";
import type { TokenisedSentence } from "../token.ts";
import { lengthOfClitic, withoutClitic } from "./clitics.ts";
import { LIST_BITS } from "../lexicon.ts";
import { arabicLexicon } from "./lexicon.ts";

/** Where names stand as tokens. */
interface TokenName {
  readonly first: number;
  readonly end: number;
}

const { given, family, known, organisation, place, particle, honorific } = LIST_BITS;
const NAME_WORD = given | family | known | organisation | place | particle | honorific;
const ARTICLE = "ال";
const AND = "و";

/** What a document shows of its words: which it holds, and which stand inside names, where no clitic can be. */
export interface WordsSeen {
  readonly words: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

export function wordsSeen(
  sentences: readonly TokenisedSentence[],
  names: readonly (readonly TokenName[])[],
): WordsSeen {
  const words = new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.form)));
  const inside = sentences.flatMap(({ tokens }, i) =>
    (names[i] ?? []).flatMap(({ first, end }) => tokens.slice(first + 1, end).map((token) => token.form)),
  );
  return { words, inside: new Set(inside) };
}

/** The span of a name in the text, a clitic written onto its first word left outside. */
export function spanOfName(
  { tokens }: TokenisedSentence,
  { first, end }: TokenName,
  seen: WordsSeen,
): Span | undefined {
  const [head, tail] = [tokens[first], tokens[end - 1]];
  if (head === undefined || tail === undefined) return undefined;
  const begin = head.begin + (beginsWithClitic(head.form, seen) ? lengthOfClitic(head) : 0);
  return { begin, end: tail.end };
}

/** Whether a name's first word is a clitic and the name, not a name that happens to begin with such a letter (وليد, بيروت). */
function beginsWithClitic(form: string, { words, inside }: WordsSeen): boolean {
  const rest = withoutClitic(form);
  if (rest === undefined || isNameWord(form) || inside.has(form)) return false;
  if (isNameWord(rest) || inside.has(rest) || (rest.startsWith(ARTICLE) && rest.length > 3)) return true;
  if (form.startsWith(AND)) return rest.length > 2;
  // ب ل ف ك begin many foreign names, so the bare word must be seen elsewhere.
  return words.has(rest) && rest.length > 2;
}

function isNameWord(form: string): boolean {
  return ((arabicLexicon().lists.get(form) ?? 0) & NAME_WORD) !== 0;
}
