/**
 * Measures resolution by names alone: every name of every known actor is given as if it stood in a document of its own, and
 * the table that knows who they are is withheld. It prints how many actors with names in both scripts are joined, and how
 * many clusters mix two actors; with --mixed also which.
 *
 *   node --import tsx tools/evaluate/known-actors.ts [--mixed]
 */
import { parseArgs } from "node:util";
import { knownActors } from "../../ingest/nlp/data/known-actors.ts";
import type { NameUse } from "../../graph/model/name.ts";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import type { ResolvedActor } from "../../ingest/resolve/corpus/resolution.ts";
import { ACTOR_TYPES } from "../../graph/model/ontology.ts";

const { values } = parseArgs({ options: { mixed: { type: "boolean", default: false } } });

const uses = knownActors().flatMap(({ type, names }, actor) =>
  names.map((name, place): NameUse => ({
    type,
    name,
    spellings: new Map([[name, 1]]),
    sentences: [`${actor}-${place}#0`],
    declared: [],
  })),
);
const { actorOf } = resolveNames(uses, { known: [] });

for (const { type, many } of ACTOR_TYPES) {
  const both = knownActors().filter((actor) => actor.type === type && actor.ar !== null);
  const joined = both.filter(({ en, ar }) => actorOf(type, en) === actorOf(type, ar ?? ""));
  console.log(`${many.en.padEnd(14)} ${joined.length} of ${both.length} joined across scripts`);
}

const inCluster = new Map<ResolvedActor | undefined, Set<string>>();
for (const { type, en, names } of knownActors()) {
  for (const cluster of names.map((name) => actorOf(type, name))) {
    inCluster.set(cluster, (inCluster.get(cluster) ?? new Set()).add(`${type} ${en}`));
  }
}
const mixed = [...inCluster].filter(([, actors]) => actors.size > 1);
console.log(
  `${mixed.length} of ${inCluster.size} clusters mix actors (names that two actors share in writing among them)`,
);
if (values.mixed)
  for (const [cluster, actors] of mixed) console.log(`  ${cluster?.name ?? ""}: ${[...actors].join(", ")}`);
