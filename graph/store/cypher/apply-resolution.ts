/** Making actors of names over the whole graph. */
import { isDeepStrictEqual } from "node:util";
import type { Judgement } from "../../model/judgement.ts";
import type { Name, NameLink, NameResolution, ResolvedName } from "../../model/name.ts";
import { judgedActors, type JudgedActor } from "../state/judged-actors.ts";
import { readIdentities } from "./actor-rows.ts";
import type { CypherEngine } from "./cypher-engine.ts";
import { countChange, lastChange, markResolved, unresolvedNames } from "./graph-state.ts";
import { readJudgements } from "./judgement-rows.ts";
import {
  createLinks,
  createNames,
  deleteLinks,
  describeNames,
  pruneNames,
  readLinks,
  readNames,
  type LinkKind,
} from "./name-rows.ts";
import { idPages } from "./pages.ts";
import { settleActors } from "./settle-actors.ts";

const ROWS_AT_ONCE = 5_000;
/** Actors settled in one transaction: few enough that readers and judgements need not wait long. */
const ACTORS_AT_ONCE = 200;

/**
 * Links are replaced first, then names move. Each transaction leaves all counts right; stopped in between, the names are
 * still due, and the next call finds what is left to do by comparing again.
 */
export async function applyResolution(
  engine: CypherEngine,
  resolution: NameResolution,
  readAt?: number,
): Promise<void> {
  const due = readAt ?? (await engine.read(unresolvedNames));
  const readAfter = await engine.read(lastChange);
  const stored = await readAllNames(engine);
  const written = await writeNames(engine, resolution.names, stored);
  await replaceLinks(engine, "SAME_AS", resolution.links, stored);
  await replaceLinks(engine, "MAY_BE", resolution.candidates, stored);
  const spokenOf = new Set(resolution.names.map(({ id }) => id));
  const unused = [...stored.values()].flatMap(({ id, mentions }) => (mentions > 0 || spokenOf.has(id) ? [] : [id]));
  await inBatches(unused, ROWS_AT_ONCE, (ids) => engine.write((transaction) => pruneNames(transaction, ids)));

  // People may judge meanwhile: what they decided is laid over anew until nothing came in between.
  let judgements: readonly Judgement[];
  do {
    judgements = await engine.read(readJudgements);
    const isAsRead = written + unused.length === 0 && (await engine.read(lastChange)) === readAfter;
    await settleAll(engine, resolution, judgements, isAsRead ? stored : await readAllNames(engine));
  } while (!isDeepStrictEqual(await engine.read(readJudgements), judgements));
  if (due !== undefined) await engine.write((transaction) => markResolved(transaction, due));
}

async function settleAll(
  engine: CypherEngine,
  { links }: NameResolution,
  judgements: readonly Judgement[],
  names: ReadonlyMap<string, Name>,
): Promise<void> {
  const changed = await changedActors(engine, judgedActors([...names.values()], links, judgements), names);
  await inBatches(changed, ACTORS_AT_ONCE, (actors) =>
    engine.write(async (transaction) => {
      await countChange(transaction, "counts");
      const own = await readNames(
        transaction,
        actors.flatMap((actor) => actor.names),
      );
      await settleActors(transaction, actors, own);
    }),
  );
}

async function readAllNames(engine: CypherEngine): Promise<ReadonlyMap<string, Name>> {
  const names = new Map<string, Name>();
  for await (const ids of idPages(engine, "Name", ROWS_AT_ONCE)) {
    for (const [id, name] of await engine.read((transaction) => readNames(transaction, ids))) names.set(id, name);
  }
  return names;
}

/** Returns how many names it wrote. */
async function writeNames(
  engine: CypherEngine,
  resolved: readonly ResolvedName[],
  stored: ReadonlyMap<string, Name>,
): Promise<number> {
  const fresh = resolved.filter(({ id }) => !stored.has(id)).map((name) => ({ ...name, mentions: 0, actor: name.id }));
  const described = resolved.filter((name) => {
    const before = stored.get(name.id);
    return before && !isDeepStrictEqual(knownOf(before), knownOf(name));
  });
  const spokenOf = new Set(resolved.map(({ id }) => id));
  const forgotten = [...stored.values()].filter(
    ({ id, knownAs, watched }) => (knownAs !== null || watched !== undefined) && !spokenOf.has(id),
  );
  await inBatches(fresh, ROWS_AT_ONCE, (rows) => engine.write((transaction) => createNames(transaction, rows)));
  await inBatches(described, ROWS_AT_ONCE, (rows) => engine.write((transaction) => describeNames(transaction, rows)));
  await inBatches(forgotten, ROWS_AT_ONCE, (rows) =>
    engine.write((transaction) =>
      describeNames(
        transaction,
        rows.map(({ watched, ...name }) => ({ ...name, knownAs: null })),
      ),
    ),
  );
  return fresh.length + described.length + forgotten.length;
}

function knownOf({ type, knownAs, watched }: ResolvedName): object {
  return { type, knownAs, watched };
}

async function replaceLinks(
  engine: CypherEngine,
  kind: LinkKind,
  links: readonly NameLink[],
  names: ReadonlyMap<string, Name>,
): Promise<void> {
  const before = new Map<string, NameLink>();
  await inBatches([...names.keys()], ROWS_AT_ONCE, async (ids) => {
    for (const link of await engine.read((transaction) => readLinks(transaction, kind, ids))) {
      before.set(`${link.left} ${link.right}`, link);
    }
  });
  const after = new Map(links.map((link) => [`${link.left} ${link.right}`, link]));
  const same = (key: string): boolean => isDeepStrictEqual(before.get(key), after.get(key));
  const gone = [...before].filter(([key]) => !same(key)).map(([, link]) => link);
  const come = [...after].filter(([key]) => !same(key)).map(([, link]) => link);
  await inBatches(gone, ROWS_AT_ONCE, (rows) => engine.write((transaction) => deleteLinks(transaction, kind, rows)));
  await inBatches(come, ROWS_AT_ONCE, (rows) => engine.write((transaction) => createLinks(transaction, kind, rows)));
}

/** Those of the actors that are not stored as they are to be. Known actors that nobody names are none. */
async function changedActors(
  engine: CypherEngine,
  actors: readonly JudgedActor[],
  names: ReadonlyMap<string, Name>,
): Promise<readonly JudgedActor[]> {
  const changed: JudgedActor[] = [];
  await inBatches(actors, ROWS_AT_ONCE, async (some) => {
    const ids = some.map(({ identity }) => identity.id);
    const stored = await engine.read((transaction) => readIdentities(transaction, ids));
    for (const actor of some) {
      const moves = actor.names.some((name) => names.get(name)?.actor !== actor.identity.id);
      const before = stored.get(actor.identity.id);
      if (moves || (before !== undefined && !isDeepStrictEqual(before, actor.identity))) changed.push(actor);
    }
  });
  return changed;
}

async function inBatches<Item>(
  items: readonly Item[],
  size: number,
  work: (batch: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let begin = 0; begin < items.length; begin += size) await work(items.slice(begin, begin + size));
}
