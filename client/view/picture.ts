import type { Place } from "../state/view-state.ts";
import type { Rectangle } from "./camera.ts";
import type { Elements, NodeData } from "./elements.ts";
import { roomOf } from "./label-room.ts";
import type { Guide, LayoutNode } from "./layout-task.ts";
import type { Arranging, Places } from "./places.ts";

/** What is to be drawn, and how. */
export interface Picture {
  readonly elements: Elements;
  readonly arranging: Arranging;
  readonly pins: Readonly<Record<string, Place>>;
  /** Where actors stand that came with places of their own, until another layout is asked for. */
  readonly given: ReadonlyMap<string, Place>;
  /** The words for what a layout has to say besides places; none for what is not to be written. */
  readonly wordsOf: (guide: Guide) => string;
  readonly isMirrored: boolean;
}

/** Actors up to which a layout gives room to every label; beyond, only to those of the most important ones. */
const ROOM_FOR_LABELS = 250;
/** Room for what is written beside the actors, in px at zoom 1. */
const GUIDE = { width: 160, height: 50 } as const;

/** The actors of a picture as a layout takes them. */
export function layoutNodes({ elements: { nodes }, arranging }: Picture, places: Places): readonly LayoutNode[] {
  const least = leastWithRoom(nodes);
  return nodes.map((data): LayoutNode => {
    const { id, size, importance, group, day } = data;
    const room = importance >= least ? roomOf(data) : { width: size, height: size, labelHeight: 0 };
    // Along time everything moves together: a newcomer may come before the first day.
    const isStanding = arranging.layout !== "time" || places.isPinned(id);
    return { id, ...room, importance, group, day, at: isStanding ? (places.at(arranging, id) ?? null) : null };
  });
}

/** Where everything will stand once it has come to its place. */
export function rectanglesOf({ elements: { nodes }, arranging }: Picture, places: Places): readonly Rectangle[] {
  const guides = places.by(arranging).guides.map(({ at }) => ({ ...at, ...GUIDE }));
  const actors = nodes.flatMap((data) => {
    const at = places.at(arranging, data.id);
    if (at === undefined) return [];
    const { width, height, labelHeight } = roomOf(data);
    return [{ x: at.x, y: at.y + labelHeight / 2, width, height }];
  });
  return [...actors, ...guides];
}

/** The importance from which on labels are given room. */
function leastWithRoom(nodes: readonly NodeData[]): number {
  if (nodes.length <= ROOM_FOR_LABELS) return 0;
  return nodes.map(({ importance }) => importance).sort((a, b) => b - a)[ROOM_FOR_LABELS] ?? 0;
}
