import { tieLogLikelihood, tieNpmi } from "../algorithms/tie-measures.ts";
import type { Strength } from "../model/filter.ts";
import type { ActorCounts } from "./count-actors.ts";
import type { TieCounts } from "./tie-counts.ts";

/** How strong ties are, by their numbers in `counts`, whose ends are named as `{ units, all }` says. */
export function tieStrength(
  counts: TieCounts,
  { units, all }: Pick<ActorCounts, "units" | "all">,
  strength: Strength,
): (tie: number) => number {
  const table = (tie: number) => ({
    both: counts.unitsOf(tie),
    left: units[counts.sourceOf(tie)] ?? 0,
    right: units[counts.targetOf(tie)] ?? 0,
    all,
  });
  switch (strength) {
    case "sentences":
      return (tie) => counts.unitsOf(tie);
    case "weight":
      return (tie) => counts.discountedOf(tie);
    case "logLikelihood":
      return (tie) => tieLogLikelihood(table(tie));
    case "npmi":
      return (tie) => tieNpmi(table(tie));
  }
}
