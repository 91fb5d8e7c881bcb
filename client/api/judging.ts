/** Acts of identity, and who stands for whom after them. */
import type { QueryClient } from "@tanstack/react-query";
import type { Decision } from "../../graph/model/judgement.ts";
import { spokenOf, type Spoken } from "../state/ledger.ts";
import { call } from "./call.ts";
import { actorQuery, knownActors } from "./known-actors.ts";

/** Answers that no judgement changes: actors that it does not speak of (hundreds on the canvas), and how names are spelled. */
const UNTOUCHED: readonly unknown[] = ["ontology", "actor", "spelling"];

/** What a person decided, with who they say they are and why. */
export interface Verdicts {
  readonly decisions: readonly Decision[];
  readonly user: string;
  readonly note: string;
}

/** What an act did: its name in the ledger, and which actors stand now where others stood. */
export interface Done {
  readonly action: string;
  readonly replacements: ReadonlyMap<string, readonly string[]>;
}

export async function judge(client: QueryClient, { decisions, user, note }: Verdicts): Promise<Done> {
  const body = {
    decisions: [...decisions],
    ...(user.trim() === "" ? {} : { user }),
    ...(note.trim() === "" ? {} : { note }),
  };
  return follow(client, spokenOf(decisions), async () => (await call("judge", { body })).action);
}

/** Takes an action back that speaks of these ids. */
export async function takeBack(client: QueryClient, action: string, spoken: Spoken): Promise<Done> {
  return follow(client, spoken, async () => {
    await call("undo", { body: { action } });
    return action;
  });
}

/** Acts, then finds out who stands for each id now; all other answers are asked for again when they are next shown. */
async function follow(client: QueryClient, spoken: Spoken, act: () => Promise<string>): Promise<Done> {
  const before = await bearers(client, spoken);
  const action = await act();
  const touched = [...new Set([...before.keys(), ...before.values()])];
  for (const id of [...touched, ...spoken.ids, ...spoken.namesakes.keys()])
    void client.invalidateQueries({ ...actorQuery(id), refetchType: "none" });
  void client.invalidateQueries({ predicate: ({ queryKey: [first] }) => !UNTOUCHED.includes(first) });
  const after = await bearers(client, { ...spoken, ids: touched }).catch(() => new Map<string, string>());
  return { action, replacements: replacementsOf(before, after) };
}

/**
 * The id of the actor that stands for each id; without those that nobody bears (any more). A name that is no namesake's (yet)
 * is the name that it would be taken from.
 */
async function bearers(client: QueryClient, { ids, namesakes }: Spoken): Promise<ReadonlyMap<string, string>> {
  const all = [...new Set([...ids, ...namesakes.keys()])];
  const known = await knownActors(client, [...all, ...namesakes.values()]);
  return new Map(
    all.flatMap((id) => {
      const actor = known.get(id) ?? known.get(namesakes.get(id) ?? "");
      return actor === undefined ? [] : [[id, actor.id] as const];
    }),
  );
}

/** For every former actor those that bear its ids now, the one that keeps its id first. */
export function replacementsOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const replacements = new Map<string, readonly string[]>();
  for (const former of new Set(before.values())) {
    const ids = [former, ...[...before].filter(([, bearer]) => bearer === former).map(([id]) => id)];
    const now = [...new Set(ids.flatMap((id) => after.get(id) ?? []))];
    if (now.length > 0 && (now.length > 1 || now[0] !== former)) replacements.set(former, now);
  }
  return replacements;
}
