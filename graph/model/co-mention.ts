import type { Level } from "./filter.ts";

/** How often two actors are named together at a level, with all that it is weighed by. Counts are of units of the level. */
export interface CoMention {
  readonly level: Level;
  /** Units that name both, the one, the other, and anybody. */
  readonly both: number;
  readonly left: number;
  readonly right: number;
  readonly all: number;
  /** The units that name both, each that names m actors counted as 1 / (m − 1): lists count little. */
  readonly weight: number;
  /** Null where they are never named together. */
  readonly npmi: number | null;
  readonly logLikelihood: number | null;
}
