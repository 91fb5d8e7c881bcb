/** Which actors' nodes exchange their ids before names move, so that the fewest mentions have to. */
import { byCodeUnit } from "../../model/by-code-unit.ts";
import type { Name } from "../../model/name.ts";
import type { JudgedActor } from "./judged-actors.ts";

export interface Exchange {
  readonly from: string;
  readonly to: string;
}

type BorneName = Pick<Name, "actor" | "mentions">;

/** Those that save the most first; each id changes places once. */
export function exchangesFor(
  actors: readonly JudgedActor[],
  names: ReadonlyMap<string, BorneName>,
): readonly Exchange[] {
  const flows = flowsTo(actors, names);
  const flow = (from: string, to: string): number => flows.get(from)?.get(to) ?? 0;
  const taken = new Set<string>();
  return [...flows]
    .flatMap(([from, byTarget]) => [...byTarget.keys()].map((to) => ({ from, to })))
    .map(({ from, to }) => {
      // What would move otherwise, less what has to move back.
      const saved = flow(from, to) + flow(to, from) - flow(from, from) - flow(to, to);
      return { from, to, saved };
    })
    .filter(({ from, to, saved }) => from !== to && saved > 0)
    .sort((a, b) => b.saved - a.saved || byCodeUnit(a.to, b.to))
    .filter(({ from, to }) => {
      if (taken.has(from) || taken.has(to)) return false;
      taken.add(from).add(to);
      return true;
    });
}

/** How many mentions are to go (or to stay) from whom to whom. */
function flowsTo(
  actors: readonly JudgedActor[],
  names: ReadonlyMap<string, BorneName>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const flows = new Map<string, Map<string, number>>();
  for (const { identity, names: own } of actors) {
    for (const { actor, mentions } of own.flatMap((id) => names.get(id) ?? [])) {
      const byTarget = flows.get(actor) ?? new Map<string, number>();
      flows.set(actor, byTarget);
      byTarget.set(identity.id, (byTarget.get(identity.id) ?? 0) + mentions);
    }
  }
  return flows;
}
