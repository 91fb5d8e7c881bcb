/** People's decisions on their way into a store: checked, dated, and taken back. */
import { RawabitError } from "../model/errors.ts";
import { idsOf, judgementOf, type Decision, type JudgedBy } from "../model/judgement.ts";
import { namesakesOf } from "../model/namesake.ts";
import type { GraphStore } from "./graph-store.ts";

/**
 * Judges what a person decided about names and actors that are there, as one action.
 *
 * @returns when, as the ledger has it
 * @throws RawabitError `actor.not-found`, `document.not-found`
 */
export async function decide(
  store: GraphStore,
  decisions: readonly Decision[],
  by: Omit<JudgedBy, "at">,
): Promise<string> {
  const ids = decisions.flatMap(idsOf);
  const known = await store.canonicalIds(ids);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw noSuchActor(unknown);
  await expectDocuments(store, decisions);
  const at = await nextMoment(store);
  await store.judge(decisions.map((decision) => judgementOf(decision, { ...by, at })));
  return at;
}

async function expectDocuments(store: GraphStore, decisions: readonly Decision[]): Promise<void> {
  const ids = decisions.flatMap((decision) => ("documents" in decision ? decision.documents : []));
  const known = await store.knownDocuments(ids);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new RawabitError("document.not-found", `There is no document ${unknown} in the graph; nothing was decided.`);
}

/**
 * Takes an action back; returns how many decisions it was.
 *
 * @throws RawabitError `judgement.not-found`
 */
export async function takeBack(store: GraphStore, action: string): Promise<number> {
  const undone = await store.undo(action, new Date().toISOString());
  if (undone > 0) return undone;
  throw new RawabitError("judgement.not-found", `There is no action ${action} that still holds; nothing was undone.`);
}

/**
 * The id of the actor that an id of an actor, a name, or a former actor stands for now.
 *
 * @throws RawabitError `actor.not-found`
 */
export async function canonicalId(store: GraphStore, id: string): Promise<string> {
  const canonical = (await store.canonicalIds([id])).get(id);
  if (canonical === undefined) throw noSuchActor(id);
  return canonical;
}

/**
 * The actor that decisions speak of first, after them: of namesakes the one that came to be. A name that nobody uses and that
 * now stands alone is no actor's.
 *
 * @throws RawabitError `actor.not-found`
 */
export async function actorAfter(store: GraphStore, decisions: readonly Decision[]): Promise<string> {
  const ids = decisions.flatMap((decision) => [...namesakesOf(decision).keys(), ...idsOf(decision)]);
  const canonical = await store.canonicalIds(ids);
  const actor = ids.map((id) => canonical.get(id)).find((id) => id !== undefined);
  if (actor === undefined) throw noSuchActor(ids[0] ?? "");
  return actor;
}

export function noSuchActor(id: string): RawabitError {
  return new RawabitError("actor.not-found", `There is no actor ${id} in the graph.`);
}

/**
 * The newest decision counts, so a person's must not seem older than what it is to overrule: an import may come from a
 * machine whose clock is ahead, and two decisions may fall into one millisecond.
 */
async function nextMoment(store: GraphStore): Promise<string> {
  const [newest] = await store.judgements();
  const least = newest === undefined ? 0 : Date.parse(newest.at) + 1;
  return new Date(Math.max(Date.now(), least)).toISOString();
}
