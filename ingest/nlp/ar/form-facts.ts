import { hashText } from "../labeller/hash.ts";
import { LIST_BITS } from "../lexicon.ts";
import { keptWithWord, type Word } from "../word.ts";
import { partsOf, withoutClitic } from "./clitics.ts";
import { commonWords } from "./common-words.ts";
import { arabicLexicon } from "./lexicon.ts";
import { nameLikeness } from "./name-likeness.ts";
import { arabicCluster } from "./word-clusters.ts";

/** What is asked of a word's form again and again wherever it stands, worked out once. */
export interface FormFacts {
  readonly stemHash: number;
  readonly definite: 0 | 1;
  /** How much the stem looks like part of a name, -5 to 5. */
  readonly likeness: number;
  /** Its coarse cluster; -1 where it is in none. */
  readonly coarse: number;
  /** The lists of the form, or of what a clitic leaves of it where the form is on none, see LIST_BITS. */
  readonly lists: number;
  /** Whether it may stand inside a name, and whether it may begin one, where a clitic may come before the name. */
  readonly mayContinueName: boolean;
  readonly mayBeginName: boolean;
}

const LETTERS = /^\p{L}{2}/u;
const LEAST_LIKENESS = 0;
const NAME_LISTS = LIST_BITS.given | LIST_BITS.family | LIST_BITS.particle;
export const factsOf = keptWithWord(workOut);

function workOut({ form }: Word): FormFacts {
  const { lists } = arabicLexicon();
  const { stem, definite } = partsOf(form);
  const likeness = nameLikeness.of(stem);
  const bare = withoutClitic(form);
  const bareLists = bare === undefined ? 0 : (lists.get(bare) ?? 0);
  const own = lists.get(form) ?? 0;
  const looksLikeName = LETTERS.test(form) && !commonWords.has(form) && likeness >= LEAST_LIKENESS;
  return {
    stemHash: hashText(stem),
    definite: definite ? 1 : 0,
    likeness,
    coarse: arabicCluster(form).coarse,
    lists: lists.get(form) ?? bareLists,
    mayContinueName: looksLikeName || (own & NAME_LISTS) !== 0,
    mayBeginName: looksLikeName || ((own | bareLists) & NAME_LISTS) !== 0,
  };
}
