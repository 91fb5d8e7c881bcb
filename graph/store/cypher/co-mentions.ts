/**
 * Who is named together, in sentences, paragraphs or documents, counted from the mentions when it is asked for. Only ties of
 * sentences are stored: all pairs of every document would be many times more, and most of them say nothing.
 */
import { logLikelihood } from "../../algorithms/log-likelihood.ts";
import { npmi } from "../../algorithms/npmi.ts";
import { addShares, shareOfPair } from "../../algorithms/share-of-pair.ts";
import type { CoMention, CompanionPage } from "../../model/co-mention.ts";
import { LEVELS, type Level } from "../../model/filter.ts";
import type { CompanionOptions } from "../graph-store.ts";
import { readActors } from "./actor-rows.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

/** How many units of one size name an actor and so many in all, among them another. */
interface TogetherRow {
  readonly id: string;
  readonly named: number;
  readonly units: number;
}

/** The units that name somebody `a`, as `d` (and `p` or `s`), and who is named in each. */
const UNITS: Readonly<Record<Level, { readonly of: string; readonly naming: string }>> = {
  sentence: {
    of: "WITH DISTINCT s",
    naming: "MATCH (s)<-[:MENTIONED_IN]-(b:Actor) WITH s, collect(DISTINCT b.id) AS ids",
  },
  paragraph: {
    of: "MATCH (s)-[:PART_OF]->(d:Document) WITH DISTINCT d, s.paragraph AS p",
    naming: `MATCH (d)<-[:PART_OF]-(o:Sentence)<-[:MENTIONED_IN]-(b:Actor) WHERE o.paragraph = p
      WITH d, p, collect(DISTINCT b.id) AS ids`,
  },
  document: {
    of: "MATCH (s)-[:PART_OF]->(d:Document) WITH DISTINCT d",
    naming: `MATCH (d)<-[:PART_OF]-(:Sentence)<-[:MENTIONED_IN]-(b:Actor)
      WITH d, collect(DISTINCT b.id) AS ids`,
  },
};

type Statements<P extends object, R extends object> = Readonly<Record<Level, ReturnType<typeof cypher<P, R>>>>;

const perLevel = <P extends object, R extends object>(
  text: (units: (typeof UNITS)[Level]) => string,
): Statements<P, R> =>
  Object.fromEntries(LEVELS.map((level) => [level, cypher<P, R>(text(UNITS[level]))])) as Statements<P, R>;

const TOGETHER = perLevel<{ id: string }, TogetherRow>(
  ({ of, naming }) => `MATCH (:Actor {id: $id})-[:MENTIONED_IN]->(s:Sentence) ${of} ${naming}
     WITH ids, size(ids) AS named WHERE named > 1
     UNWIND ids AS id WITH id, named WHERE id <> $id
     RETURN id, named, count(*) AS units`,
);

const NAMING = perLevel<{ ids: readonly string[] }, { id: string; units: number }>(
  ({ of }) => `UNWIND $ids AS id MATCH (:Actor {id: id})-[:MENTIONED_IN]->(s:Sentence)
     ${of.replace("DISTINCT", "DISTINCT id,")} RETURN id, count(*) AS units`,
);

const ALL = perLevel<Record<string, never>, { units: number }>(
  ({ of }) => `MATCH (s:Sentence) ${of} RETURN count(*) AS units`,
);

interface Together {
  readonly both: number;
  readonly weight: number;
}

/** Those named together with an actor, most often first; of equals the less listed. */
export async function companions(
  transaction: CypherTransaction,
  actor: string,
  { level, types, offset, limit }: CompanionOptions,
): Promise<CompanionPage> {
  const found = [...(await together(transaction, actor, level))].sort(
    ([idA, a], [idB, b]) => b.both - a.both || b.weight - a.weight || (idA < idB ? -1 : 1),
  );
  const known = new Map(
    (
      await readActors(
        transaction,
        found.map(([id]) => id),
      )
    ).map((one) => [one.id, one]),
  );
  const shown = found.flatMap(([id, counts]) => {
    const one = known.get(id);
    return one === undefined || one.hidden || types?.includes(one.type) === false ? [] : [{ actor: one, counts }];
  });
  const page = shown.slice(offset, offset + limit);
  const units = await unitsNaming(transaction, level, [actor, ...page.map((row) => row.actor.id)]);
  const sentences = level === "sentence" ? undefined : await together(transaction, actor, "sentence");
  return {
    total: shown.length,
    rows: page.map(({ actor: other, counts }) => ({
      actor: other,
      sentences: (sentences?.get(other.id) ?? (sentences ? { both: 0 } : counts)).both,
      ...measured(level, counts, units(actor), units(other.id), units.all),
    })),
  };
}

/** How often two actors are named together, at every level. */
export async function coMentions(
  transaction: CypherTransaction,
  source: string,
  target: string,
): Promise<readonly CoMention[]> {
  const levels: CoMention[] = [];
  for (const level of LEVELS) {
    const counts = (await together(transaction, source, level)).get(target) ?? { both: 0, weight: 0 };
    const units = await unitsNaming(transaction, level, [source, target]);
    levels.push(measured(level, counts, units(source), units(target), units.all));
  }
  return levels;
}

async function together(
  transaction: CypherTransaction,
  id: string,
  level: Level,
): Promise<ReadonlyMap<string, Together>> {
  const counts = new Map<string, Together>();
  for (const { id: other, named, units } of await transaction.run(TOGETHER[level], { id })) {
    const before = counts.get(other) ?? { both: 0, weight: 0 };
    counts.set(other, {
      both: before.both + units,
      weight: addShares(before.weight, units * shareOfPair(named)),
    });
  }
  return counts;
}

async function unitsNaming(transaction: CypherTransaction, level: Level, ids: readonly string[]) {
  const rows = await transaction.run(NAMING[level], { ids: [...new Set(ids)] });
  const [all] = await transaction.run(ALL[level], {});
  const counts = new Map(rows.map(({ id, units }) => [id, units]));
  return Object.assign((id: string): number => counts.get(id) ?? 0, { all: all?.units ?? 0 });
}

function measured(level: Level, { both, weight }: Together, left: number, right: number, all: number): CoMention {
  const counts = { both, left, right, all };
  const isTogether = both > 0;
  return {
    level,
    ...counts,
    weight,
    npmi: isTogether ? npmi(counts) : null,
    logLikelihood: isTogether ? logLikelihood(counts) : null,
  };
}
