import type { Actor } from "../../graph/model/actor.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { otherEnd, strongestTies } from "./drawn.ts";

/** Who is named with an actor. */
export interface Companion {
  readonly actor: Actor;
  readonly sentences: number;
  /** Named with the other actor, too, that the two are compared by. */
  readonly isCommon: boolean;
}

/** An actor's neighbours, those in common with another's neighbourhood first, each part by strength. */
export function companyOf(actor: string, own: Subgraph, others: Subgraph | undefined): readonly Companion[] {
  const known = new Map(own.actors.map((one) => [one.id, one]));
  const theirs = new Set(others?.actors.map(({ id }) => id));
  const companions = strongestTies(actor, own.ties).flatMap((tie): Companion[] => {
    const companion = known.get(otherEnd(tie, actor));
    if (companion === undefined) return [];
    return [{ actor: companion, sentences: tie.sentences, isCommon: theirs.has(companion.id) }];
  });
  return [...companions.filter(({ isCommon }) => isCommon), ...companions.filter(({ isCommon }) => !isCommon)];
}
