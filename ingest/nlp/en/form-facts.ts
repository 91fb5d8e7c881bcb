import { hashText } from "../labeller/hash.ts";
import { keptWithWord } from "../word.ts";
import { englishLexicon } from "./lexicon.ts";
import { englishClusters } from "./word-clusters.ts";

/** What is asked of a word's form again and again wherever it stands, looked up once. */
export interface FormFacts {
  readonly hash: number;
  /** Its coarse cluster; -1 where it is in none. */
  readonly coarse: number;
  /** The lists it is on, see LIST_BITS. */
  readonly lists: number;
  readonly beginsKnown: boolean;
  readonly beginsTitle: boolean;
}

export const factsOf = keptWithWord(({ form }): FormFacts => {
  const { known, honorifics, lists } = englishLexicon();
  return {
    hash: hashText(form),
    coarse: englishClusters.of(form).coarse,
    lists: lists.get(form) ?? 0,
    beginsKnown: known.begins(form),
    beginsTitle: honorifics.begins(form),
  };
});
