import type { Subgraph } from "../../graph/model/subgraph.ts";

/**
 * By actor: the place that it is named with most among those drawn; a place is its own. Actors named with none are left out: where
 * they belong is not known.
 */
export function placeGroups({ actors, ties }: Subgraph): ReadonlyMap<string, string> {
  const places = new Set(actors.filter(({ type }) => type === "PLACE").map(({ id }) => id));
  const groups = new Map<string, string>([...places].map((id) => [id, id]));
  const best = new Map<string, number>();
  for (const { source, target, sentences } of ties) {
    for (const [actor, place] of [
      [source, target],
      [target, source],
    ] as const) {
      if (!places.has(place) || places.has(actor) || sentences <= (best.get(actor) ?? 0)) continue;
      best.set(actor, sentences);
      groups.set(actor, place);
    }
  }
  return groups;
}
