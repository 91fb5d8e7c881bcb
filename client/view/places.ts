import type { LayoutName, Place } from "../state/view-state.ts";
import type { Guide, Point } from "./layout-task.ts";

/** A layout, and how often it was asked for anew. */
export interface Arranging {
  readonly layout: LayoutName;
  readonly turn: number;
}

/** What one layout has found: places by actor, and what is written beside them. */
export interface Found {
  readonly places: Map<string, Point>;
  guides: readonly Guide[];
}

/**
 * Where actors stand, kept for as long as the page is open: one who goes and comes back stands where they stood, and a
 * layout that is gone back to is as it was. Where a person has put an actor goes before what a layout found.
 */
export class Places {
  readonly #found = new Map<string, Found>();
  #pins: Readonly<Record<string, Place>> = {};

  pinned(pins: Readonly<Record<string, Place>>): void {
    this.#pins = pins;
  }

  /** Where actors stand that came with places of their own. */
  stand(given: ReadonlyMap<string, Place>, arranging: Arranging): void {
    const { places } = this.by(arranging);
    for (const [id, at] of given) places.set(id, at);
  }

  isPinned(id: string): boolean {
    return this.#pins[id] !== undefined;
  }

  by({ layout, turn }: Arranging): Found {
    const key = `${layout} ${turn}`;
    const found = this.#found.get(key) ?? { places: new Map(), guides: [] };
    this.#found.set(key, found);
    return found;
  }

  at(arranging: Arranging, id: string): Point | undefined {
    return this.#pins[id] ?? this.by(arranging).places.get(id);
  }
}
