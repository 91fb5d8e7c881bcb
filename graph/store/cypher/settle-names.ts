/** Making actors anew of some names and of all that can be one actor with them. */
import { idsOf, type Judgement } from "../../model/judgement.ts";
import type { Name, NameLink } from "../../model/name.ts";
import { judgedActors } from "../state/judged-actors.ts";
import { isNamesakeJudgement, takenApart } from "../state/namesakes.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { exchangeNodes } from "./exchange-nodes.ts";
import { readLinked, readLinks, readNames, readNamesakes } from "./name-rows.ts";
import { settleActors } from "./settle-actors.ts";

/**
 * @param ids of names that may have moved
 * @param ledger all judgements, those that were just taken back too
 * @returns the ids of the actors that changed or went
 */
export async function settleNames(
  transaction: CypherTransaction,
  ids: Iterable<string>,
  ledger: readonly Judgement[],
): Promise<ReadonlySet<string>> {
  const { names, links } = await readConnected(transaction, ids, ledger);
  const actors = judgedActors([...names.values()], links, ledger);
  const bearers = new Set(Array.from(names.values(), ({ actor }) => actor));
  const touched = await settleActors(transaction, actors, await exchangeNodes(transaction, actors, names));
  return new Set([...touched, ...bearers]);
}

/** All names that can be one actor with these: what links and judgements that join lead to, those taken back too. */
async function readConnected(
  transaction: CypherTransaction,
  ids: Iterable<string>,
  ledger: readonly Judgement[],
): Promise<{ readonly names: ReadonlyMap<string, Name>; readonly links: readonly NameLink[] }> {
  const judged = await neighboursBy(transaction, ledger);
  const names = new Map<string, Name>();
  // Not the names found: judgements may also lead back and forth between names that are not there (yet).
  const seen = new Set(ids);
  let frontier: readonly string[] = [...seen];
  while (frontier.length > 0) {
    const found = await readNames(transaction, frontier);
    for (const [id, name] of found) names.set(id, name);
    const linked = await readLinked(transaction, "SAME_AS", [...found.keys()]);
    const next = [...linked.map(({ other }) => other), ...frontier.flatMap((id) => judged.get(id) ?? [])];
    frontier = [...new Set(next)].filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return { names, links: await readLinks(transaction, "SAME_AS", [...names.keys()]) };
}

/** Names that judgements join, by each other. What is taken for one namesake is one actor too. */
async function neighboursBy(
  transaction: CypherTransaction,
  ledger: readonly Judgement[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const apart = ledger.filter(isNamesakeJudgement);
  const ids = [...new Set(apart.flatMap(({ names }) => names))];
  const namesakes = [
    ...(await readNamesakes(transaction, ids)),
    ...(await readNames(transaction, ids)).values(),
  ].filter(({ namesake }) => namesake !== undefined);
  const neighbours = new Map<string, string[]>();
  for (const judgement of ledger) {
    if (judgement.verdict === "positive") addNeighbours(neighbours, idsOf(judgement));
    if (judgement.verdict === "namesake") addNeighbours(neighbours, takenApart(judgement, namesakes).taken);
  }
  return neighbours;
}

/** Each leads to the first and the first to all: that is enough to find them all. */
function addNeighbours(neighbours: Map<string, string[]>, [first, ...others]: readonly string[]): void {
  if (first === undefined) return;
  for (const other of others) {
    for (const [one, beside] of [[first, other] as const, [other, first] as const]) {
      const there = neighbours.get(one);
      if (there) there.push(beside);
      else neighbours.set(one, [beside]);
    }
  }
}
