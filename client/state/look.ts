/** What an actor's size and colour say. */

/** What there is to say by size; what is "on the canvas" is counted among what is drawn. */
export const SIZES = ["mentions", "documents", "ties", "bridge", "rank", "none"] as const;
export type SizeMeasure = (typeof SIZES)[number];

/** What there is to say by colour. */
export const COLOURINGS = ["type", "community", "time"] as const;
export type Colouring = (typeof COLOURINGS)[number];

export interface Look {
  readonly size: SizeMeasure;
  readonly colour: Colouring;
}

export const PLAIN_LOOK: Look = { size: "mentions", colour: "type" };
