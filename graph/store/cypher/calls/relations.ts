import type { RelationStore } from "../../port/relations.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { idPages } from "../pages.ts";
import {
  citedRelationsAmong,
  citedRelationsFrom,
  citedRelationsOf,
  documentsOfSentences,
  relationEvidence,
} from "../read-relations.ts";

/** How many actors' contents are held at once when all are walked. */
const ACTORS_AT_ONCE = 500;

export function relationCalls(engine: CypherEngine): RelationStore {
  return {
    citedRelationsOf: (actor) => engine.read((transaction) => citedRelationsOf(transaction, actor)),
    citedRelationsAmong: (ids) => engine.read((transaction) => citedRelationsAmong(transaction, ids)),
    documentsOfSentences: (ids) => engine.read((transaction) => documentsOfSentences(transaction, ids)),
    relationEvidence: (relation, page) => engine.read((transaction) => relationEvidence(transaction, relation, page)),
    async *relations() {
      for await (const ids of idPages(engine, "Actor", ACTORS_AT_ONCE)) {
        yield* await engine.read((transaction) => citedRelationsFrom(transaction, ids));
      }
    },
  };
}
