/** Actors as they are stored: what they are, what they are called, and how often. */
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "../../model/actor.ts";
import type { ActorIdentity } from "../../model/mention.ts";
import { ACTOR_TYPES, type ActorType } from "../../model/ontology.ts";
import type { ActorChange } from "../state/graph-change.ts";
import { namesShown, rankedAliases } from "../state/names-shown.ts";
import { searchKey } from "../state/search-key.ts";
import type { ActorUse, Period } from "../state/use.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { LISTED_FIELDS, listedColumns, takenListed, type ListedColumns } from "./listed-columns.ts";

const FIELDS = `.id, .type, .name, .nameAr, .aliases, .aliasCounts, .mentions, .sentences, .documents, .firstSeen, .lastSeen, .hidden,
   ${LISTED_FIELDS}`;

/** A map projection of `a`: what {@link toActor} reads. */
export const ACTOR = `a {${FIELDS}}`;

/** Aliases are two parallel lists, most used first: a graph's properties hold no maps. */
export interface ActorRow extends Omit<Actor, "aliases" | "listed">, ListedColumns {
  readonly aliases: readonly string[];
  readonly aliasCounts: readonly number[];
}

interface IdentityRow extends Pick<ActorRow, "id" | "type" | "hidden">, ListedColumns {
  readonly knownAsEn: string | null;
  readonly knownAsAr: string | null;
}

type StoredActorRow = ActorRow & IdentityRow;

export type StoredActor = ActorChange;

const READ_ACTORS = cypher<{ ids: readonly string[] }, { actor: ActorRow }>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN ${ACTOR} AS actor`,
);

const READ_STORED_ACTORS = cypher<{ ids: readonly string[] }, { actor: StoredActorRow }>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a {${FIELDS}, .knownAsEn, .knownAsAr} AS actor`,
);

const READ_IDENTITIES = cypher<{ ids: readonly string[] }, { actor: IdentityRow }>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a {.id, .type, .hidden, .knownAsEn, .knownAsAr, ${LISTED_FIELDS}} AS actor`,
);

const WRITE_ACTORS = cypher<{ rows: readonly { id: string; properties: object }[] }>(
  "UNWIND $rows AS r MERGE (a:Actor {id: r.id}) SET a += r.properties",
);

const WRITE_PERIODS = cypher<{ rows: readonly (Period & { id: string })[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.id})
   SET a.firstSeen = date(r.firstSeen), a.lastSeen = date(r.lastSeen)`,
);

/** One statement a type, since a label cannot be a parameter. A retyped actor loses the label it had. */
const LABEL_ACTORS = new Map<ActorType, ReturnType<typeof cypher<{ ids: readonly string[] }>>>(
  ACTOR_TYPES.map(({ type, label }) => {
    const others = ACTOR_TYPES.filter((other) => other.type !== type).map((other) => other.label);
    return [type, cypher(`UNWIND $ids AS id MATCH (a:Actor {id: id}) REMOVE a:${others.join(":")} SET a:${label}`)];
  }),
);

const DELETE_ACTORS = cypher<{ ids: readonly string[] }>(`UNWIND $ids AS id MATCH (a:Actor {id: id}) DETACH DELETE a`);

/** Sets the period anew from the documents there are. */
const RECOUNT_PERIODS = cypher<{ ids: readonly string[] }>(
  `UNWIND $ids AS id
   MATCH (a:Actor {id: id})-[:MENTIONED_IN]->(:Sentence)-[:PART_OF]->(d:Document)
   WITH a, min(d.publishedAt) AS firstSeen, max(d.publishedAt) AS lastSeen
   SET a.firstSeen = firstSeen, a.lastSeen = lastSeen`,
);

export function toActor({ aliases, aliasCounts, ...columns }: ActorRow): Actor {
  const { row, listed } = takenListed(columns);
  return {
    ...row,
    aliases: aliases.map((name, index) => ({ name, count: aliasCounts[index] ?? 0 })),
    ...(listed && { listed }),
  };
}

export async function readActors(transaction: CypherTransaction, ids: readonly string[]): Promise<readonly Actor[]> {
  const rows = await transaction.run(READ_ACTORS, { ids });
  return rows.map(({ actor }) => toActor(actor));
}

/** What actors are, without what is counted of them. */
export async function readIdentities(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ActorIdentity>> {
  const rows = await transaction.run(READ_IDENTITIES, { ids });
  return new Map(rows.map(({ actor }) => [actor.id, identityOf(actor)]));
}

export async function readStoredActors(
  transaction: CypherTransaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, StoredActor>> {
  const rows = await transaction.run(READ_STORED_ACTORS, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ actor }) => [actor.id, { actor: identityOf(actor), use: useOf(actor) }]));
}

/** Writes what differs from `stored`: most documents only raise the counts of actors that have their names already. */
export async function writeActors(
  transaction: CypherTransaction,
  actors: readonly StoredActor[],
  stored: ReadonlyMap<string, StoredActor>,
): Promise<void> {
  const rows = actors.map((after) => {
    const before = stored.get(after.actor.id);
    const properties = actorProperties(after);
    return { id: after.actor.id, properties: before ? changed(properties, actorProperties(before)) : properties };
  });
  await transaction.run(WRITE_ACTORS, { rows });

  const periods = actors.map(({ actor, use }) => ({ id: actor.id, firstSeen: use.firstSeen, lastSeen: use.lastSeen }));
  await transaction.run(WRITE_PERIODS, {
    rows: periods.filter((after) => !samePeriod(after, stored.get(after.id)?.use)),
  });
}

export async function labelActors(transaction: CypherTransaction, actors: readonly ActorIdentity[]): Promise<void> {
  for (const [type, statement] of LABEL_ACTORS) {
    const ids = actors.filter((actor) => actor.type === type).map((actor) => actor.id);
    if (ids.length > 0) await transaction.run(statement, { ids });
  }
}

export async function deleteActors(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(DELETE_ACTORS, { ids });
}

export async function recountActorPeriods(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(RECOUNT_PERIODS, { ids });
}

function actorProperties({ actor, use }: StoredActor): Readonly<Record<string, unknown>> {
  const aliases = rankedAliases(use.aliases);
  const names = aliases.map((alias) => alias.name);
  const known = [actor.knownAs?.en, actor.knownAs?.ar].filter((name) => name !== undefined);
  return {
    type: actor.type,
    ...namesShown(actor, aliases),
    knownAsEn: actor.knownAs?.en ?? null,
    knownAsAr: actor.knownAs?.ar ?? null,
    aliases: names,
    aliasCounts: aliases.map((alias) => alias.count),
    searchKey: searchKey([...known, ...names]),
    mentions: use.mentions,
    sentences: use.sentences,
    documents: use.documents,
    hidden: actor.hidden ?? false,
    ...listedColumns(actor.listed),
  };
}

function changed(after: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !isDeepStrictEqual(value, before[key])));
}

function samePeriod(a: Period, b: Period = { firstSeen: null, lastSeen: null }): boolean {
  return a.firstSeen === b.firstSeen && a.lastSeen === b.lastSeen;
}

function identityOf({ id, type, knownAsEn, knownAsAr, hidden, ...row }: IdentityRow): ActorIdentity {
  const { listed } = takenListed(row);
  const knownAs = { ...(knownAsEn !== null && { en: knownAsEn }), ...(knownAsAr !== null && { ar: knownAsAr }) };
  return {
    id,
    type,
    ...(Object.keys(knownAs).length > 0 && { knownAs }),
    ...(hidden && { hidden }),
    ...(listed && { listed }),
  };
}

function useOf(row: StoredActorRow): ActorUse {
  const aliases = new Map(row.aliases.map((name, index) => [name, row.aliasCounts[index] ?? 0]));
  const { mentions, sentences, documents, firstSeen, lastSeen } = row;
  return { mentions, sentences, documents, aliases, firstSeen, lastSeen };
}
