import { useSyncExternalStore } from "react";

/** What is kept for as long as the page is open, the same for all of its parts: how to change parts of it, and a hook that reads it. */
export function pageStore<Kept extends object>(
  initial: Kept,
): readonly [change: (change: Partial<Kept>) => void, use: () => Kept] {
  let kept = initial;
  const listeners = new Set<() => void>();
  const change = (parts: Partial<Kept>): void => {
    kept = { ...kept, ...parts };
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return [change, () => useSyncExternalStore(subscribe, () => kept)];
}
