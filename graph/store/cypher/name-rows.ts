/** Names and the links between them, as they are stored. */
import { groupBy } from "../../model/group-by.ts";
import type { KnownAs, Name, NameLink, ResolvedName, WatchedName } from "../../model/name.ts";
import type { Reason } from "../../model/reason.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

const NAME = "n {.id, .type, .name, .mentions, .actor, .knownAsEn, .knownAsAr, .watched, .namesakeOf, .document}";

export interface NameRow extends Omit<Name, "knownAs" | "watched" | "namesake"> {
  readonly knownAsEn: string | null;
  readonly knownAsAr: string | null;
  /** JSON: a graph's properties hold no maps. */
  readonly watched: string | null;
  /** Of a namesake: the name that it is elsewhere, and the document in which it is not. */
  readonly namesakeOf: string | null;
  readonly document: string | null;
}

/** What joins names, and what may join them. */
export type LinkKind = "SAME_AS" | "MAY_BE";

interface LinkRow extends Pick<NameLink, "left" | "right" | "likeness"> {
  /** JSON: a graph's properties hold no maps. */
  readonly reasons: string;
}

const READ_NAMES = cypher<{ ids: readonly string[] }, { name: NameRow }>(
  `UNWIND $ids AS id MATCH (n:Name {id: id}) RETURN ${NAME} AS name`,
);

const READ_NAMES_OF_ACTORS = cypher<{ ids: readonly string[] }, { name: NameRow }>(
  `UNWIND $ids AS id MATCH (n:Name {actor: id}) RETURN ${NAME} AS name`,
);

const READ_NAMESAKES = cypher<{ ids: readonly string[] }, { name: NameRow }>(
  `UNWIND $ids AS id MATCH (n:Name {namesakeOf: id}) RETURN ${NAME} AS name`,
);

const CREATE_NAMES = cypher<{ rows: readonly NameRow[] }>("UNWIND $rows AS r CREATE (n:Name) SET n = r");

const DESCRIBE_NAMES = cypher<{
  rows: readonly Pick<NameRow, "id" | "type" | "knownAsEn" | "knownAsAr" | "watched">[];
}>(
  `UNWIND $rows AS r MATCH (n:Name {id: r.id})
   SET n.type = r.type, n.knownAsEn = r.knownAsEn, n.knownAsAr = r.knownAsAr, n.watched = r.watched`,
);

const COUNT_MENTIONS = cypher<{ rows: readonly { id: string; mentions: number }[] }>(
  "UNWIND $rows AS r MATCH (n:Name {id: r.id}) SET n.mentions = n.mentions + r.mentions",
);

const MOVE_NAMES = cypher<{ rows: readonly { id: string; actor: string }[] }>(
  "UNWIND $rows AS r MATCH (n:Name {id: r.id}) SET n.actor = r.actor",
);

const DELETE_NAMES = cypher<{ ids: readonly string[] }>("UNWIND $ids AS id MATCH (n:Name {id: id}) DETACH DELETE n");

/** One statement a kind, since a type cannot be a parameter. */
function linkStatements(kind: LinkKind) {
  return {
    read: cypher<{ ids: readonly string[] }, LinkRow>(
      `UNWIND $ids AS id MATCH (l:Name {id: id})-[e:${kind}]->(r:Name)
       RETURN l.id AS left, r.id AS right, e.likeness AS likeness, e.reasons AS reasons`,
    ),
    linked: cypher<{ ids: readonly string[] }, { id: string; other: string }>(
      `UNWIND $ids AS id MATCH (n:Name {id: id})-[:${kind}]-(o:Name) RETURN n.id AS id, o.id AS other`,
    ),
    create: cypher<{ rows: readonly LinkRow[] }>(
      `UNWIND $rows AS r MATCH (a:Name {id: r.left}) MATCH (b:Name {id: r.right})
       CREATE (a)-[:${kind} {likeness: toFloat(r.likeness), reasons: r.reasons}]->(b)`,
    ),
    delete: cypher<{ rows: readonly Pick<NameLink, "left" | "right">[] }>(
      `UNWIND $rows AS r MATCH (:Name {id: r.left})-[e:${kind}]->(:Name {id: r.right}) DELETE e`,
    ),
  };
}

const LINKS = { SAME_AS: linkStatements("SAME_AS"), MAY_BE: linkStatements("MAY_BE") };

/** Those of the names that are there. */
export async function readNames(
  transaction: CypherTransaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Name>> {
  const rows = await transaction.run(READ_NAMES, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ name }) => [name.id, toName(name)]));
}

export async function readNamesOfActors(
  transaction: CypherTransaction,
  actors: readonly string[],
): Promise<readonly Name[]> {
  return (await transaction.run(READ_NAMES_OF_ACTORS, { ids: actors })).map(({ name }) => toName(name));
}

/** The names that were taken from these for namesakes. */
export async function readNamesakes(
  transaction: CypherTransaction,
  names: readonly string[],
): Promise<readonly Name[]> {
  return (await transaction.run(READ_NAMESAKES, { ids: names })).map(({ name }) => toName(name));
}

export async function createNames(transaction: CypherTransaction, names: readonly Name[]): Promise<void> {
  if (names.length > 0) await transaction.run(CREATE_NAMES, { rows: names.map(nameRow) });
}

/** Sets what resolution knows of names that are there already. */
export async function describeNames(transaction: CypherTransaction, names: readonly ResolvedName[]): Promise<void> {
  const rows = names.map((name) => ({ id: name.id, type: name.type, ...knownColumns(name) }));
  if (rows.length > 0) await transaction.run(DESCRIBE_NAMES, { rows });
}

/** Adds to the counts of names, or takes away from them. */
export async function countNameMentions(
  transaction: CypherTransaction,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = Array.from(counts, ([id, mentions]) => ({ id, mentions }));
  if (rows.length > 0) await transaction.run(COUNT_MENTIONS, { rows });
}

export async function moveNames(
  transaction: CypherTransaction,
  rows: readonly { readonly id: string; readonly actor: string }[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(MOVE_NAMES, { rows });
}

/** The links between any two of these names, and from them to others. */
export async function readLinks(
  transaction: CypherTransaction,
  kind: LinkKind,
  ids: readonly string[],
): Promise<readonly NameLink[]> {
  const rows = await transaction.run(LINKS[kind].read, { ids });
  return rows.map(({ reasons, ...row }) => ({ ...row, reasons: JSON.parse(reasons) as Reason[] }));
}

/** The names that each of these is linked with. */
export async function readLinked(
  transaction: CypherTransaction,
  kind: LinkKind,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly other: string }[]> {
  return transaction.run(LINKS[kind].linked, { ids });
}

/** The names must be there, and the links not. */
export async function createLinks(
  transaction: CypherTransaction,
  kind: LinkKind,
  links: readonly NameLink[],
): Promise<void> {
  const rows = links.map(({ left, right, likeness, reasons }) => {
    return { left, right, likeness, reasons: JSON.stringify(reasons) };
  });
  if (rows.length > 0) await transaction.run(LINKS[kind].create, { rows });
}

export async function deleteLinks(
  transaction: CypherTransaction,
  kind: LinkKind,
  links: readonly NameLink[],
): Promise<void> {
  const rows = links.map(({ left, right }) => ({ left, right }));
  if (rows.length > 0) await transaction.run(LINKS[kind].delete, { rows });
}

/**
 * Deletes those of the names that no mention bears any more. What holds others together stays, since it tells why they are
 * one actor; and so does a known actor as long as it bears any name, and a name as long as it has namesakes.
 */
export async function pruneNames(transaction: CypherTransaction, ids: Iterable<string>): Promise<void> {
  let candidates = [...new Set(ids)];
  while (candidates.length > 0) {
    const unused = [...(await readNames(transaction, candidates)).values()].filter(({ mentions }) => mentions <= 0);
    const linked = await readLinked(
      transaction,
      "SAME_AS",
      unused.map(({ id }) => id),
    );
    const others = groupBy(linked, ({ id }) => id);
    const namesakes = await readNamesakes(
      transaction,
      unused.map(({ id }) => id),
    );
    const taken = new Set(namesakes.map(({ namesake }) => namesake?.of));
    const holdsNothing = ({ id, knownAs, watched }: Name): boolean =>
      !taken.has(id) && (others.get(id)?.length ?? 0) <= (knownAs === null && watched === undefined ? 1 : 0);
    const gone = unused.filter(holdsNothing);
    if (gone.length > 0) await transaction.run(DELETE_NAMES, { ids: gone.map(({ id }) => id) });
    const beside = ({ id, namesake }: Name): readonly string[] => [
      ...(others.get(id) ?? []).map(({ other }) => other),
      ...(namesake === undefined ? [] : [namesake.of]),
    ];
    candidates = [...new Set(gone.flatMap(beside))];
  }
}

function toName({ knownAsEn, knownAsAr, watched, namesakeOf, document, ...row }: NameRow): Name {
  const knownAs: KnownAs = {
    ...(knownAsEn !== null && { en: knownAsEn }),
    ...(knownAsAr !== null && { ar: knownAsAr }),
  };
  return {
    ...row,
    knownAs: Object.keys(knownAs).length === 0 ? null : knownAs,
    ...(watched !== null && { watched: JSON.parse(watched) as WatchedName }),
    ...(namesakeOf !== null && document !== null && { namesake: { of: namesakeOf, document } }),
  };
}

function nameRow({ knownAs, watched, namesake, ...name }: Name): NameRow {
  return {
    ...name,
    ...knownColumns({ knownAs, ...(watched && { watched }) }),
    namesakeOf: namesake?.of ?? null,
    document: namesake?.document ?? null,
  };
}

function knownColumns({
  knownAs,
  watched,
}: Pick<Name, "knownAs" | "watched">): Pick<NameRow, "knownAsEn" | "knownAsAr" | "watched"> {
  return {
    knownAsEn: knownAs?.en ?? null,
    knownAsAr: knownAs?.ar ?? null,
    watched: watched === undefined ? null : JSON.stringify(watched),
  };
}
