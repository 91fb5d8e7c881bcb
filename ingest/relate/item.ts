import type { Span } from "../../graph/model/mention.ts";
import type { ActorType, RelationType } from "../../graph/model/ontology.ts";

/** What the table of words says of a word: its class, and the relation it gives away, if it does. */
export interface WordSense {
  readonly name: string;
  readonly relation: RelationType | undefined;
  /** The type of object for which it says so: a group's commander leads it, a country's commander holds an office in it. */
  readonly object: ActorType | undefined;
}

/** A piece of a sentence as patterns see it: a word, a set phrase, a mark, or one or more names joined by “and”. */
export interface Item extends Span {
  /** The levelled form, see `Token.form`; empty for names. */
  readonly form: string;
  /** Universal part of speech; empty where it is not known, as in Arabic. */
  readonly pos: string;
  readonly senses: readonly WordSense[];
  /** Indices of the names into the document's mentions; empty for words. */
  readonly mentions: readonly number[];
  /** The type of the first name. */
  readonly type?: ActorType;
  /** An article stood before it, so a noun phrase begins here. */
  readonly fresh?: boolean;
}

export function senseOf(item: Item | undefined, name: string): WordSense | undefined {
  return item?.senses.find((sense) => sense.name === name);
}
