import type { ActorType } from "../../../graph/model/ontology.ts";
import { loadTable } from "../../read/text/load-table.ts";
import { headerForm } from "./header-form.ts";

const TYPES = new Map(
  loadTable(new URL("./data/types.tsv", import.meta.url)).flatMap(({ type, words = "" }) =>
    words.split("|").map((word) => [headerForm(word), type as ActorType] as const),
  ),
);

/** The type that a list calls by a word; undefined where it is no such word. */
export function typeOfWord(word: string): ActorType | undefined {
  return TYPES.get(headerForm(word));
}
