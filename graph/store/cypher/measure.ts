/** The measures that depend on the whole graph: how surprising it is that two actors are named together. */
import { tieMeasures, type TieMeasures } from "../../algorithms/tie-measures.ts";
import { cypher, type CypherEngine, type CypherTransaction } from "./cypher-engine.ts";
import { markMeasured, unmeasuredChange } from "./graph-state.ts";
import { idPages } from "./pages.ts";
import { writeMeasures } from "./tie-rows.ts";

const COUNT_SENTENCES = cypher<Record<string, never>, { n: number }>("MATCH (s:Sentence) RETURN count(s) AS n");

/** A tie with what it is measured by, and its measures as they are stored. */
interface CountedTie extends TieMeasures {
  readonly source: string;
  readonly target: string;
  readonly both: number;
  readonly left: number;
  readonly right: number;
}

/** The ties that run from an actor, as lists side by side: a row a tie would take several times as long to hand over. */
interface TieLists {
  readonly source: string;
  readonly left: number;
  readonly targets: readonly string[];
  readonly both: readonly number[];
  readonly right: readonly number[];
  readonly logLikelihood: readonly number[];
  readonly npmi: readonly number[];
}

const COUNTED_TIES = cypher<{ ids: readonly string[]; never: number }, TieLists>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:CO_MENTIONED]->(b:Actor)
   RETURN a.id AS source, a.sentences AS left, collect(b.id) AS targets, collect(t.sentences) AS both,
          collect(b.sentences) AS right, collect(coalesce(t.logLikelihood, $never)) AS logLikelihood,
          collect(coalesce(t.npmi, $never)) AS npmi`,
);

const COUNTED_TIES_OF = cypher<{ ids: readonly string[]; never: number }, CountedTie>(
  `UNWIND $ids AS id MATCH (:Actor {id: id})-[t:CO_MENTIONED]-(:Actor)
   WITH DISTINCT t, startNode(t) AS a, endNode(t) AS b
   RETURN a.id AS source, b.id AS target, t.sentences AS both, a.sentences AS left, b.sentences AS right,
          coalesce(t.logLikelihood, $never) AS logLikelihood, coalesce(t.npmi, $never) AS npmi`,
);

/** Stands for a measure that was never taken: a list leaves out nulls. Neither measure is ever so low. */
const NEVER = -2;

const ACTORS_AT_ONCE = 1_000;
const TIES_AT_ONCE = 5_000;

/**
 * Measures all ties if anything changed since they last were, and writes those of which that changed a measure. Stopped midway, it
 * starts over at the next call.
 */
export async function measure(engine: CypherEngine): Promise<void> {
  const change = await engine.read(unmeasuredChange);
  if (change === undefined) return;
  const [sentences] = await engine.read((transaction) => transaction.run(COUNT_SENTENCES, {}));
  const changed: CountedTie[] = [];
  const write = (ties: readonly CountedTie[]): Promise<void> =>
    engine.write((transaction) => writeMeasured(transaction, ties));
  for await (const ids of idPages(engine, "Actor", ACTORS_AT_ONCE)) {
    const lists = await engine.read((transaction) => transaction.run(COUNTED_TIES, { ids, never: NEVER }));
    changed.push(...measuredAnew(lists.flatMap(tiesIn), sentences?.n ?? 0));
    while (changed.length >= TIES_AT_ONCE) await write(changed.splice(0, TIES_AT_ONCE));
  }
  if (changed.length > 0) await write(changed);
  await engine.write((transaction) => markMeasured(transaction, change));
}

/**
 * Measures the ties of some actors after their counts changed and the number of sentences did not. A graph that is to be
 * measured anyway is left for then.
 */
export async function measureTiesOf(transaction: CypherTransaction, actors: Iterable<string>): Promise<void> {
  if ((await unmeasuredChange(transaction)) !== undefined) return;
  const [sentences] = await transaction.run(COUNT_SENTENCES, {});
  const ties = await transaction.run(COUNTED_TIES_OF, { ids: [...actors], never: NEVER });
  await writeMeasured(transaction, measuredAnew(ties, sentences?.n ?? 0));
}

function tiesIn({ source, left, targets, both, right, logLikelihood, npmi }: TieLists): readonly CountedTie[] {
  return targets.map((target, place) => ({
    source,
    target,
    left,
    both: both[place] ?? 0,
    right: right[place] ?? 0,
    logLikelihood: logLikelihood[place] ?? NEVER,
    npmi: npmi[place] ?? NEVER,
  }));
}

/** Those of the ties whose measures are others than are stored, with the new ones. */
function measuredAnew(ties: readonly CountedTie[], all: number): readonly CountedTie[] {
  return ties.flatMap((tie) => {
    const { logLikelihood, npmi } = tieMeasures({ ...tie, all });
    return logLikelihood === tie.logLikelihood && npmi === tie.npmi ? [] : [{ ...tie, logLikelihood, npmi }];
  });
}

async function writeMeasured(transaction: CypherTransaction, ties: readonly CountedTie[]): Promise<void> {
  if (ties.length === 0) return;
  const frequencies = new Map(
    ties.flatMap(({ source, target, left, right }) => [
      [source, left],
      [target, right],
    ]),
  );
  await writeMeasures(transaction, ties, (id) => frequencies.get(id) ?? 0);
}
