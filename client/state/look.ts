/** What an actor's size and colour say, and which ties are drawn. */
import { CENTRALITIES } from "../../graph/model/measures.ts";

/** Measured by the server, over all that passes the filter. */
export const SIZES = [...CENTRALITIES, "none"] as const;
export type SizeMeasure = (typeof SIZES)[number];

export const COLOURINGS = ["type", "community", "time"] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** All ties, or those alone that stand out from chance. */
export const SHOWN_TIES = ["all", "backbone"] as const;
export type ShownTies = (typeof SHOWN_TIES)[number];

export interface Look {
  readonly size: SizeMeasure;
  readonly colour: Colouring;
  readonly ties: ShownTies;
}

export const PLAIN_LOOK: Look = { size: "mentions", colour: "type", ties: "all" };
