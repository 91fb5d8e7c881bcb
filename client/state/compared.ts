/**
 * The periods and the type that company was last compared by. Kept while the page is open, the same for all actors: who looks
 * at a neighbour and comes back, or compares one actor after another, does not choose them again.
 */
import { useSyncExternalStore } from "react";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { ComparedPeriods } from "../api/measures.ts";

interface Compared {
  readonly isOpen: boolean;
  /** Null leaves it to the server which. */
  readonly periods: ComparedPeriods | null;
  readonly type: ActorType | null;
}

let compared: Compared = { isOpen: false, periods: null, type: null };
const listeners = new Set<() => void>();

export function compareBy(change: Partial<Compared>): void {
  compared = { ...compared, ...change };
  for (const listener of listeners) listener();
}

export function useCompared(): Compared {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => compared,
  );
}
