/** What is left to draw of the canvas once the filters have been applied. Computed, never stored. */
import { RELATION_TYPES, type ActorType } from "../../graph/model/ontology.ts";
import type { Relation } from "../../graph/model/relation.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import type { Tie } from "../../graph/model/tie.ts";
import { isEverything, type Filter } from "../../graph/model/filter.ts";
import type { Line } from "./view-state.ts";

/** Drawn without a tie, since a person asked for them; nothing else is kept when its last tie is filtered out. */
type Kept = readonly string[];

/**
 * The actors of the types shown, without those that a person keeps out of sight, and the ties among them, which the server has
 * counted by the filter. While it leaves out more than types, actors left with no tie are not drawn either, except those in `kept`.
 */
export function drawnOf(canvas: Subgraph, filter: Filter, kept: Kept): Subgraph {
  const { type: only = [], notType = [], ...rest } = filter;
  const ofShownTypes = canvas.actors.filter(
    ({ type, hidden }) => !hidden && !notType.includes(type) && (only.length === 0 || only.includes(type)),
  );
  const shown = new Set(ofShownTypes.map((actor) => actor.id));
  const ties = canvas.ties.filter((tie) => shown.has(tie.source) && shown.has(tie.target));
  if (isEverything(rest)) return { actors: ofShownTypes, ties };
  const tied = new Set([...kept, ...ties.flatMap((tie) => [tie.source, tie.target])]);
  return { actors: ofShownTypes.filter((actor) => tied.has(actor.id)), ties };
}

/** The relations between actors that are drawn, of the families shown. */
export function drawnRelations(
  relations: readonly Relation[],
  { actors }: Subgraph,
  hiddenLines: readonly Line[],
): readonly Relation[] {
  const drawn = new Set(actors.map(({ id }) => id));
  const hidden = new Set<string>(
    RELATION_TYPES.filter(({ family }) => hiddenLines.includes(family)).map(({ type }) => type),
  );
  return relations.filter(({ type, source, target }) => !hidden.has(type) && drawn.has(source) && drawn.has(target));
}

/** How many actors of each type there are. */
export function countByType(actors: readonly { readonly type: ActorType }[]): ReadonlyMap<ActorType, number> {
  const counts = new Map<ActorType, number>();
  for (const { type } of actors) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** The ties of one actor, those named together most first. */
export function strongestTies(actor: string, ties: readonly Tie[]): readonly Tie[] {
  return ties
    .filter((tie) => tie.source === actor || tie.target === actor)
    .sort((a, b) => b.sentences - a.sentences || (b.weight ?? 0) - (a.weight ?? 0));
}

/** The actor at the other end of a tie. */
export function otherEnd(tie: Pick<Tie, "source" | "target">, actor: string): string {
  return tie.source === actor ? tie.target : tie.source;
}
