import { TakenPlaces } from "./layouts/free-places.ts";
import type { Box } from "./layouts/boxes.ts";

/** An actor in sight with the label it would have, in px on the screen. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the actor itself. */
  readonly size: number;
  /** Of the label's words. */
  readonly width: number;
  readonly height: number;
  /** Between the actor and the words. */
  readonly gap: number;
  /** Those that matter more are given room first; infinite gets its label whatever it covers. */
  readonly importance: number;
}

/** Where a label stands seen from its actor, the places that are tried first coming first. */
const SIDES = ["below", "above", "right", "left"] as const;
export type Side = (typeof SIDES)[number];

/** What of the canvas is seen, in px on the screen. */
type Sight = Readonly<Record<"x1" | "x2" | "y1" | "y2", number>>;

/**
 * Whose labels there is room for, and on which side: none covers another, nor an actor that matters more. It stands below its
 * actor, or where it would cover any other there, on a side where it covers none and is in sight as a whole. The same actors in
 * the same places always give the same labels.
 */
export function labelsWithRoom(actors: readonly Labelled[], sight: Sight): ReadonlyMap<string, Side> {
  const taken = new TakenPlaces();
  const bodies = new TakenPlaces(actors.map(bodyOf));
  const chosen = new Map<string, Side>();
  const ordered = [...actors].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const actor of ordered) {
    const { id, importance } = actor;
    // Before its own actor is there, which the label touches.
    const isFree = (side: Side): boolean => !taken.isCovered(boxAt(side, actor));
    const free = SIDES.find((side) => {
      const words = wordsAt(side, actor);
      return isFree(side) && !bodies.isCovered(words) && (side === "below" || isInside(words, sight));
    });
    const side = free ?? (importance === Infinity || isFree("below") ? "below" : undefined);
    taken.add(bodyOf(actor));
    if (side === undefined) continue;
    taken.add(boxAt(side, actor));
    chosen.set(id, side);
  }
  return chosen;
}

/** The room of a label on a side of its actor, from the actor's rim on. */
export function boxAt(side: Side, { x, y, size, width, height, gap }: Labelled): Box {
  const [across, down] = TOWARDS[side];
  const isBeside = across !== 0;
  return {
    x: x + (across * (size + width + gap)) / 2,
    y: y + (down * (size + height + gap)) / 2,
    width: isBeside ? width + gap : width,
    height: isBeside ? height : height + gap,
    isHeld: true,
  };
}

/** The words alone, which keep the gap to their own actor. */
function wordsAt(side: Side, actor: Labelled): Box {
  return boxAt(side, { ...actor, size: actor.size + 2 * actor.gap, gap: 0 });
}

const TOWARDS = {
  below: [0, 1],
  above: [0, -1],
  right: [1, 0],
  left: [-1, 0],
} as const satisfies Record<Side, readonly [across: number, down: number]>;

function bodyOf({ x, y, size }: Labelled): Box {
  return { x, y, width: size, height: size, isHeld: true };
}

function isInside({ x, y, width, height }: Box, { x1, x2, y1, y2 }: Sight): boolean {
  return x - width / 2 >= x1 && x + width / 2 <= x2 && y - height / 2 >= y1 && y + height / 2 <= y2;
}
