/** The backbone of a network: the ties that stand out from chance at one of their ends. */
import type { Tie } from "../../graph/model/tie.ts";

export interface JudgedTie extends Pick<Tie, "source" | "target"> {
  readonly kept: boolean;
  readonly reason: "matters-to-both" | "matters-to-source" | "matters-to-target" | "matters-to-neither";
  readonly chanceAtSource: number;
  readonly chanceAtTarget: number;
}

/** The ties asked about; how many stand out and how many there are is said of all that pass the filter. */
export interface JudgedTies {
  readonly ties: readonly JudgedTie[];
  readonly keptInAll: number;
  readonly tiesInAll: number;
}

/** The ties without those that do not stand out. One that was not judged stays. */
export function standingOut(ties: readonly Tie[], judged: readonly JudgedTie[]): readonly Tie[] {
  const hidden = new Set(judged.filter(({ kept }) => !kept).map(keyOf));
  return ties.filter((tie) => !hidden.has(keyOf(tie)));
}

function keyOf({ source, target }: Pick<Tie, "source" | "target">): string {
  return `${source} ${target}`;
}
