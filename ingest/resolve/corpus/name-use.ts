import type { ActorType } from "../../../graph/model/ontology.ts";

/** A full name and all that a run knows about its use. Uses of one name may come in pieces and in any order. */
export interface NameUse {
  readonly type: ActorType;
  /** The fullest name that the documents give, see `linkInDocument`. */
  readonly name: string;
  /** Every spelling under which it was mentioned, the short ones too, with counts. */
  readonly spellings: ReadonlyMap<string, number>;
  /** The sentences that name it; each key must begin with its document's and a `#`. */
  readonly sentences: readonly string[];
  /** Names that a document says are this one's: “Popular Mobilization Units (PMU)”. */
  readonly declared: readonly string[];
}

/** The document of a sentence's key. */
export function documentOf(sentence: string): string {
  return sentence.slice(0, sentence.lastIndexOf("#"));
}
