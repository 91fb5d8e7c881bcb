import { TakenPlaces } from "./layouts/free-places.ts";

/** An actor in sight with the label it would have, in px on the screen. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the actor itself. */
  readonly size: number;
  /** Of the label, which hangs under it. */
  readonly width: number;
  readonly height: number;
  /** Those that matter more are given room first; infinite gets its label whatever it covers. */
  readonly importance: number;
}

/**
 * Whose labels there is room for: none covers another, nor an actor that matters more. The same actors in the same places
 * always give the same labels.
 */
export function labelsWithRoom(actors: readonly Labelled[]): ReadonlySet<string> {
  const taken = new TakenPlaces();
  const chosen = new Set<string>();
  const ordered = [...actors].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const { id, x, y, size, width, height, importance } of ordered) {
    const label = { x, y: y + size / 2 + height / 2, width, height, isHeld: true };
    // Before its own actor is there, which the label touches.
    const hasRoom = importance === Infinity || !taken.isCovered(label);
    taken.add({ x, y, width: size, height: size, isHeld: true });
    if (!hasRoom) continue;
    taken.add(label);
    chosen.add(id);
  }
  return chosen;
}
