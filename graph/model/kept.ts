import { byCodeUnit } from "./by-code-unit.ts";

/** What all entries of the notebook have in common. */
export interface Kept {
  readonly id: string;
  /** Who wrote it, as they call themselves. */
  readonly user: string;
  /** ISO 8601 times. */
  readonly at: string;
  readonly changedAt: string;
  /** Who changed it last: gave it other words, took it off its list, or brought it back. */
  readonly changedBy: string;
  /** When it was taken off its list, from where it can be brought back; null while it stands there. */
  readonly removed: string | null;
}

/** Changed last first; of one moment in order of id, so that every store reads a notebook the same way. */
export function changedLastFirst(one: Kept, other: Kept): number {
  return byCodeUnit(other.changedAt, one.changedAt) || byCodeUnit(other.id, one.id);
}
