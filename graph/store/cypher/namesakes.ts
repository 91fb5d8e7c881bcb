/**
 * Namesakes in the store. A mention bears the name that the text has; where a person said that the name is another actor's in
 * a document, its mentions there bear a name of their own instead, which judgements then give to whom it belongs.
 */
import { groupBy } from "../../model/group-by.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Name } from "../../model/name.ts";
import { namesakeId, type Namesake } from "../../model/namesake.ts";
import { isNamesakeJudgement, namesakeIn, type NamesakeJudgement } from "../state/namesakes.ts";
import { readStoredActors } from "./actor-rows.ts";
import { readGroups } from "./copy-rows.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { noteTouched } from "./graph-state.ts";
import { hasNamesakes, readJudgements } from "./judgement-rows.ts";
import { countNameMentions, createNames, pruneNames, readNames } from "./name-rows.ts";
import { settleActors } from "./settle-actors.ts";
import { settleNames } from "./settle-names.ts";

interface BorneRow {
  readonly document: string;
  readonly name: string;
  readonly mentions: number;
}

const BORNE_NAMES = cypher<{ ids: readonly string[] }, BorneRow>(
  `UNWIND $ids AS id
   MATCH (d:Document {id: id})<-[:PART_OF]-(:Sentence)<-[m:MENTIONED_IN]-(:Actor)
   RETURN d.id AS document, m.name AS name, count(m) AS mentions`,
);

const RENAME_MENTIONS = cypher<{ rows: readonly { document: string; from: string; to: string }[] }>(
  `UNWIND $rows AS r
   MATCH (:Document {id: r.document})<-[:PART_OF]-(:Sentence)<-[m:MENTIONED_IN]-(:Actor)
   WHERE m.name = r.from SET m.name = r.to`,
);

/** A name whose mentions in a document are to bear another. */
interface Renaming extends BorneRow {
  /** The name that the text has. */
  readonly of: string;
  readonly to: Namesake | null;
}

/** Does what the ledger says of namesakes in documents that came, or that count since another copy went. */
export async function settleNamesakes(transaction: CypherTransaction, documents: readonly string[]): Promise<void> {
  if (documents.length === 0 || !(await hasNamesakes(transaction))) return;
  const ledger = await readJudgements(transaction);
  const { names } = await nameNamesakes(transaction, documents, ledger);
  if (names.length > 0) await settleNames(transaction, names, ledger);
}

/**
 * Lets the mentions of these documents bear the names that the ledger gives them.
 *
 * @returns the names that now have to find their actors, and the actors that changed already
 */
export async function nameNamesakes(
  transaction: CypherTransaction,
  documents: readonly string[],
  ledger: readonly Judgement[],
): Promise<{ readonly names: readonly string[]; readonly actors: Iterable<string> }> {
  const judgements = ledger.filter(isNamesakeJudgement);
  if (judgements.length === 0 || documents.length === 0) return { names: [], actors: [] };
  const renamings = await readRenamings(transaction, documents, judgements);
  if (renamings.length === 0) return { names: [], actors: [] };
  const actors = await giveBack(
    transaction,
    renamings.filter(({ name, of }) => name !== of),
  );
  await take(transaction, renamings);
  await noteTouched(transaction, { documents: [...new Set(renamings.map(({ document }) => document))] });
  const names = renamings.flatMap(({ name, of, to }) => (to === null ? [name, of] : [name, of, namesakeId(to)]));
  return { names: [...new Set(names)], actors };
}

async function readRenamings(
  transaction: CypherTransaction,
  documents: readonly string[],
  judgements: readonly NamesakeJudgement[],
): Promise<readonly Renaming[]> {
  const articles = groupBy(await readGroups(transaction, documents), ({ id, duplicateOf }) => duplicateOf ?? id);
  const rows = await transaction.run(BORNE_NAMES, { ids: [...articles.keys()] });
  const names = await readNames(
    transaction,
    rows.map(({ name }) => name),
  );
  return rows.flatMap((row) => {
    const of = names.get(row.name)?.namesake?.of ?? row.name;
    const article = (articles.get(row.document) ?? []).map(({ id }) => id);
    const to = namesakeIn(of, article, judgements);
    return (to === null ? of : namesakeId(to)) === row.name ? [] : [{ ...row, of, to }];
  });
}

/** Names of namesakes become the names that the text has again, first joining whoever bears those. */
async function giveBack(transaction: CypherTransaction, renamings: readonly Renaming[]): Promise<Iterable<string>> {
  if (renamings.length === 0) return [];
  const names = await readNames(
    transaction,
    renamings.flatMap(({ name, of }) => [name, of]),
  );
  const bearerOf = ({ of }: Renaming): string => names.get(of)?.actor ?? of;
  const stored = await readStoredActors(transaction, renamings.map(bearerOf));
  const actors = Array.from(groupBy(renamings, bearerOf), ([id, own]) => ({
    identity: stored.get(id)?.actor ?? { id, type: names.get(own[0]?.name ?? "")?.type ?? "PERSON" },
    names: own.map(({ name }) => name),
  }));
  const touched = await settleActors(transaction, actors, names);
  await rename(
    transaction,
    renamings.map(({ name, of, ...rest }) => ({ ...rest, from: name, to: of })),
  );
  await pruneNames(
    transaction,
    renamings.map(({ name }) => name),
  );
  return touched;
}

/** Names of namesakes come to be, at first with whoever bore the name. */
async function take(transaction: CypherTransaction, renamings: readonly Renaming[]): Promise<void> {
  const taken = renamings.flatMap(({ to, ...rest }) => (to === null ? [] : [{ ...rest, to }]));
  const names = await readNames(
    transaction,
    taken.flatMap(({ of, to }) => [of, namesakeId(to)]),
  );
  const fresh = taken.flatMap(({ of, to }): Name[] => {
    const name = names.get(of);
    const id = namesakeId(to);
    if (name === undefined || names.has(id)) return [];
    return [{ id, type: name.type, name: name.name, mentions: 0, actor: name.actor, knownAs: null, namesake: to }];
  });
  await createNames(transaction, fresh);
  await rename(
    transaction,
    taken.map(({ of, to, ...rest }) => ({ ...rest, from: of, to: namesakeId(to) })),
  );
}

async function rename(
  transaction: CypherTransaction,
  rows: readonly { readonly document: string; readonly from: string; readonly to: string; readonly mentions: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(RENAME_MENTIONS, { rows: rows.map(({ document, from, to }) => ({ document, from, to })) });
  const counts = new Map<string, number>();
  for (const { from, to, mentions } of rows) {
    counts.set(from, (counts.get(from) ?? 0) - mentions);
    counts.set(to, (counts.get(to) ?? 0) + mentions);
  }
  await countNameMentions(transaction, counts);
}
