import type { Actor } from "../../graph/model/actor.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { otherEnd, strongestTies } from "./drawn.ts";

/** Who is tied to each of several actors. */
export interface CommonNeighbour {
  readonly actor: Actor;
  /** Sentences with that one of the several with which it has fewest: what all of them have at least. */
  readonly sentences: number;
}

/** Those in all neighbourhoods, without the several themselves; the strongest in their weakest tie first. */
export function commonNeighbours(
  several: readonly string[],
  neighbourhoods: readonly Subgraph[],
): readonly CommonNeighbour[] {
  const counts = neighbourhoods.map(
    ({ ties }, index) =>
      new Map(
        strongestTies(several[index] ?? "", ties).map((tie) => [otherEnd(tie, several[index] ?? ""), tie.sentences]),
      ),
  );
  const [first] = neighbourhoods;
  return (first?.actors ?? [])
    .filter(({ id }) => !several.includes(id) && counts.every((count) => count.has(id)))
    .map((actor) => ({ actor, sentences: Math.min(...counts.map((count) => count.get(actor.id) ?? 0)) }))
    .sort((a, b) => b.sentences - a.sentences || b.actor.mentions - a.actor.mentions);
}
