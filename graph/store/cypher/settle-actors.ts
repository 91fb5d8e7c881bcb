/**
 * Gives names to the actors that bear them now, and puts right all that follows: mentions, counts, periods, spellings, ties,
 * relations.
 *
 * The documents that bear a moved name are counted twice, as they are stored and as they will be; the difference is what is
 * written. So a move costs what its documents cost, however large the graph.
 */
import { groupBy } from "../../model/group-by.ts";
import type { ActorIdentity } from "../../model/mention.ts";
import type { Name } from "../../model/name.ts";
import { changeOf, type GraphChange, type TieChange } from "../state/graph-change.ts";
import type { JudgedActor } from "../state/judged-actors.ts";
import { relationDifference } from "../state/relation-evidence.ts";
import { addActorUse, NO_USE, sameTieUse, subtractActorUse } from "../state/use.ts";
import {
  deleteActors,
  labelActors,
  readStoredActors,
  recountActorPeriods,
  writeActors,
  type StoredActor,
} from "./actor-rows.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { noteTouched } from "./graph-state.ts";
import { moveNames } from "./name-rows.ts";
import { changeRelations } from "./relation-rows.ts";
import {
  moveMentions,
  readCountedDocuments,
  readMentionsOfNames,
  type PlacedMention,
  type StoredDocument,
} from "./sentence-rows.ts";
import { addToTies, recountTiePeriods, subtractFromTies } from "./tie-rows.ts";

interface Move {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * @param actors who bears which names from now on
 * @param names  all of these names as they are stored
 * @returns the ids of the actors that changed or went
 */
export async function settleActors(
  transaction: CypherTransaction,
  actors: readonly JudgedActor[],
  names: ReadonlyMap<string, Name>,
): Promise<ReadonlySet<string>> {
  const moves = movesTo(actors, names);
  const moved = await readMoved(transaction, moves);
  const { before, after } = await readChanges(transaction, moved, moves);
  const touched = new Set([
    ...moves.flatMap(({ from, to }) => [from, to]),
    ...actors.map(({ identity }) => identity.id),
  ]);

  const ties = tieDifference(before, after);
  const relations = relationDifference(before.relations, after.relations);
  const ends = [...ties.gone, ...ties.come, ...relations.gone, ...relations.come].flatMap(({ source, target }) => [
    source,
    target,
  ]);
  const stored = await readStoredActors(transaction, [...touched, ...ends]);
  const identities = new Map(actors.map(({ identity }) => [identity.id, identity]));
  const settled = Array.from(touched, (id) => settledActor(id, identities.get(id), stored.get(id), before, after));
  const staying = settled.flatMap((actor) => (actor === undefined || actor.use.mentions <= 0 ? [] : [actor]));

  await writeActors(transaction, staying, stored);
  await labelActors(
    transaction,
    staying.map(({ actor }) => actor).filter(({ id, type }) => stored.get(id)?.actor.type !== type),
  );
  await writeMoves(transaction, moves, moved);
  await settleTies(transaction, ties, stored);
  await changeRelations(transaction, relations, (id) => stored.get(id)?.use.mentions ?? 0);
  const gone = [...touched].filter((id) => stored.has(id) && !staying.some(({ actor }) => actor.id === id));
  await deleteActors(transaction, gone);
  await recountActorPeriods(
    transaction,
    staying.map(({ actor }) => actor.id).filter((id) => before.actors.has(id)),
  );
  await noteTouched(transaction, { names: moves.map(({ name }) => name), actors: [...touched] });
  return touched;
}

function movesTo(actors: readonly JudgedActor[], names: ReadonlyMap<string, Name>): readonly Move[] {
  return actors.flatMap(({ identity, names: own }) =>
    own.flatMap((name) => {
      const from = names.get(name)?.actor;
      return from === undefined || from === identity.id ? [] : [{ name, from, to: identity.id }];
    }),
  );
}

async function readMoved(transaction: CypherTransaction, moves: readonly Move[]): Promise<readonly PlacedMention[]> {
  return moves.length === 0 ? [] : readMentionsOfNames(transaction, namesByActor(moves));
}

function namesByActor(
  moves: readonly Move[],
): readonly { readonly actor: string; readonly names: readonly string[] }[] {
  return Array.from(
    groupBy(moves, ({ from }) => from),
    ([actor, own]) => ({ actor, names: own.map(({ name }) => name) }),
  );
}

type Change = GraphChange<{ readonly id: string }>;

/** What the documents of the moved mentions count for as they are stored, and as they will. */
async function readChanges(
  transaction: CypherTransaction,
  moved: readonly PlacedMention[],
  moves: readonly Move[],
): Promise<{ readonly before: Change; readonly after: Change }> {
  const heads = new Map(moved.map(({ document: id, publishedAt }) => [id, { id, publishedAt }]));
  const documents = heads.size === 0 ? [] : await readCountedDocuments(transaction, heads.values());
  const actorOf = new Map(moves.map(({ name, to }) => [name, to]));
  return { before: changeOf(documents), after: changeOf(documents.map((document) => resettled(document, actorOf))) };
}

function resettled(document: StoredDocument, actorOf: ReadonlyMap<string, string>): StoredDocument {
  const sentences = document.sentences.map(({ mentions, ...sentence }) => ({
    ...sentence,
    mentions: mentions.map((mention) => ({
      ...mention,
      actor: { id: actorOf.get(mention.name) ?? mention.actor.id },
    })),
  }));
  return { ...document, sentences };
}

/** Undefined where nothing is there and nothing comes. */
function settledActor(
  id: string,
  identity: ActorIdentity | undefined,
  stored: StoredActor | undefined,
  before: Change,
  after: Change,
): StoredActor | undefined {
  const actor = identity ?? stored?.actor;
  if (actor === undefined) return undefined;
  const kept = subtractActorUse(stored?.use ?? NO_USE, before.actors.get(id)?.use ?? NO_USE);
  return { actor, use: addActorUse(kept, after.actors.get(id)?.use ?? NO_USE) };
}

async function writeMoves(
  transaction: CypherTransaction,
  moves: readonly Move[],
  moved: readonly PlacedMention[],
): Promise<void> {
  if (moves.length === 0) return;
  const actorOf = new Map(moves.map(({ name, to }) => [name, to]));
  const mentions = moved.map(({ document, publishedAt, ...mention }) => {
    return { ...mention, actor: actorOf.get(mention.name) ?? mention.actor };
  });
  await moveMentions(transaction, namesByActor(moves), mentions);
  await moveNames(
    transaction,
    moves.map(({ name, to }) => ({ id: name, actor: to })),
  );
}

/** Ties that count otherwise than before: as they counted, and as they will. */
interface TieDifference {
  readonly gone: readonly TieChange[];
  readonly come: readonly TieChange[];
}

async function settleTies(
  transaction: CypherTransaction,
  { gone, come }: TieDifference,
  stored: ReadonlyMap<string, StoredActor>,
): Promise<void> {
  const frequency = (id: string): number => stored.get(id)?.use.mentions ?? 0;
  // Added first: a tie that only counts otherwise must not be gone in between, and its measures with it.
  if (come.length > 0) await addToTies(transaction, come, frequency);
  if (gone.length > 0) await subtractFromTies(transaction, gone, frequency);
  if (gone.length > 0) await recountTiePeriods(transaction, gone, frequency);
}

function tieDifference(before: Change, after: Change): TieDifference {
  const [old, fresh] = [tiesByEnds(before), tiesByEnds(after)];
  return { gone: notIn(fresh, old), come: notIn(old, fresh) };
}

function notIn(others: ReadonlyMap<string, TieChange>, own: ReadonlyMap<string, TieChange>): readonly TieChange[] {
  return [...own].flatMap(([key, tie]) => {
    const other = others.get(key);
    return other !== undefined && sameTieUse(tie.use, other.use) ? [] : [tie];
  });
}

function tiesByEnds({ ties }: Change): ReadonlyMap<string, TieChange> {
  return new Map(ties.map((tie) => [`${tie.source} ${tie.target}`, tie]));
}
