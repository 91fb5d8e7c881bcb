/** The measures that depend on the whole graph: how surprising it is that two actors are named together. */
import { logLikelihood } from "../../algorithms/log-likelihood.ts";
import { npmi } from "../../algorithms/npmi.ts";
import { cypher, type CypherEngine, type CypherTransaction } from "./cypher-engine.ts";
import { markMeasured, unmeasuredChange } from "./graph-state.ts";
import { idPages } from "./pages.ts";
import { writeMeasures, writeMeasuresFromSources } from "./tie-rows.ts";

const COUNT_SENTENCES = cypher<Record<string, never>, { n: number }>("MATCH (s:Sentence) RETURN count(s) AS n");

interface CountedTie {
  readonly source: string;
  readonly target: string;
  readonly both: number;
  readonly left: number;
  readonly right: number;
}

const COUNTED_TIES = cypher<{ ids: readonly string[] }, CountedTie>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:CO_MENTIONED]->(b:Actor)
   RETURN a.id AS source, b.id AS target, t.sentences AS both, a.sentences AS left, b.sentences AS right`,
);

const COUNTED_TIES_OF = cypher<{ ids: readonly string[] }, CountedTie>(
  `UNWIND $ids AS id MATCH (:Actor {id: id})-[t:CO_MENTIONED]-(:Actor)
   WITH DISTINCT t, startNode(t) AS a, endNode(t) AS b
   RETURN a.id AS source, b.id AS target, t.sentences AS both, a.sentences AS left, b.sentences AS right`,
);

const ACTORS_AT_ONCE = 500;
const TIES_AT_ONCE = 5_000;

/** Measures all ties if anything changed since they last were. Stopped midway, it starts over at the next call. */
export async function measure(engine: CypherEngine): Promise<void> {
  const change = await engine.read(unmeasuredChange);
  if (change === undefined) return;
  const [sentences] = await engine.read((transaction) => transaction.run(COUNT_SENTENCES, {}));
  for await (const ids of idPages(engine, "Actor", ACTORS_AT_ONCE)) {
    const ties = await engine.read((transaction) => transaction.run(COUNTED_TIES, { ids }));
    for (let start = 0; start < ties.length; start += TIES_AT_ONCE) {
      const some = ties.slice(start, start + TIES_AT_ONCE);
      await engine.write((transaction) => writeMeasuresFromSources(transaction, measured(some, sentences?.n ?? 0)));
    }
  }
  await engine.write((transaction) => markMeasured(transaction, change));
}

/**
 * Measures the ties of some actors after their counts changed and the number of sentences did not. A graph that is to be
 * measured anyway is left for then.
 */
export async function measureTiesOf(transaction: CypherTransaction, actors: Iterable<string>): Promise<void> {
  if ((await unmeasuredChange(transaction)) !== undefined) return;
  const [sentences] = await transaction.run(COUNT_SENTENCES, {});
  const ties = await transaction.run(COUNTED_TIES_OF, { ids: [...actors] });
  if (ties.length === 0) return;
  const frequencies = new Map(
    ties.flatMap(({ source, target, left, right }) => [
      [source, left],
      [target, right],
    ]),
  );
  await writeMeasures(transaction, measured(ties, sentences?.n ?? 0), (id) => frequencies.get(id) ?? 0);
}

function measured(ties: readonly CountedTie[], all: number) {
  return ties.map((tie) => ({ ...tie, logLikelihood: logLikelihood({ ...tie, all }), npmi: npmi({ ...tie, all }) }));
}
