/** What an actor's size and colour say. */
import { CENTRALITIES } from "../../graph/model/measures.ts";

/** Measured by the server, over all that passes the filter. */
export const SIZES = [...CENTRALITIES, "none"] as const;
export type SizeMeasure = (typeof SIZES)[number];

export const COLOURINGS = ["type", "community", "time"] as const;
export type Colouring = (typeof COLOURINGS)[number];

export interface Look {
  readonly size: SizeMeasure;
  readonly colour: Colouring;
}

export const PLAIN_LOOK: Look = { size: "mentions", colour: "type" };
