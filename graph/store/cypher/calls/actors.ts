import type { ActorStore } from "../../port/actors.ts";
import { readActors } from "../actor-rows.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { idPages } from "../pages.ts";
import { hiddenActors, searchActors, tiesAmong, tiesFrom } from "../read-actors.ts";
import { actorsOf } from "../read-names.ts";

/** How many actors' contents are held at once when all are walked. */
const ACTORS_AT_ONCE = 500;

export function actorCalls(engine: CypherEngine): ActorStore {
  return {
    searchActors: (text, options) => engine.read((transaction) => searchActors(transaction, text, options)),
    actor: async (id) => (await engine.read((transaction) => readActors(transaction, [id])))[0],
    actorsOf: (ids) => engine.read((transaction) => actorsOf(transaction, ids)),
    hiddenActors: () => engine.read(hiddenActors),
    async *actors() {
      for await (const ids of idPages(engine, "Actor", ACTORS_AT_ONCE)) {
        yield* await engine.read((transaction) => readActors(transaction, ids));
      }
    },
    tiesAmong: (ids) => engine.read((transaction) => tiesAmong(transaction, ids)),
    async *ties() {
      for await (const ids of idPages(engine, "Actor", ACTORS_AT_ONCE)) {
        yield* await engine.read((transaction) => tiesFrom(transaction, ids));
      }
    },
  };
}
