import type { Reason } from "../../../graph/model/reason.ts";

/** What comparing two names shows, before anything is known about where they are used. */
export interface Comparison {
  /** From 0 to 1: the chance that the names are one actor's. */
  readonly likeness: number;
  /** `left` or `right`: that name is the other one shortened (“Allawi”, “Javad Zarif”), so it may be several actors'. */
  readonly shorter: "left" | "right" | "neither";
  /** How many parts the names share. One shared part alone never joins two names. */
  readonly shared: number;
  readonly reasons: readonly Reason[];
}

export const NOTHING_SHARED: Comparison = { likeness: 0, shorter: "neither", shared: 0, reasons: [] };
