import { createContext, useContext, useEffect, useMemo, useReducer, useRef, type ReactNode } from "react";
import { addressOf, followAddress, openAddress } from "./state/address.ts";
import type { Change, ViewState } from "./state/view-state.ts";

interface Store {
  readonly state: ViewState;
  /** Makes a change of client/state/changes.ts. */
  readonly apply: (change: Change) => void;
}

const StoreContext = createContext<Store | null>(null);

/** Holds the state of the view, and keeps the browser's address in step with it. */
export function ViewStore({ children }: { readonly children: ReactNode }) {
  const [state, apply] = useReducer((before: ViewState, change: Change) => change(before), location.hash, openAddress);
  useAddress(state, apply);
  const store = useMemo(() => ({ state, apply }), [state]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useView(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useView is called outside ViewStore.");
  return store;
}

/**
 * Writes the view into the address. What a person opens (an actor, a tie, a document, the queue) is a page of the browser's history,
 * so that Back closes it; every other change replaces the address in place, since undo is there for it.
 */
function useAddress(state: ViewState, apply: (change: Change) => void): void {
  const opened = JSON.stringify([state.selection, state.reading, state.room, state.question]);
  const openedBefore = useRef(opened);

  useEffect(() => {
    const address = addressOf(state);
    const isNew = openedBefore.current !== opened;
    openedBefore.current = opened;
    if (address === location.hash.replace(/^#/, "")) return;
    const url = address === "" ? location.pathname + location.search : `#${address}`;
    if (isNew) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  }, [state, opened]);

  useEffect(() => {
    const follow = (): void => {
      apply((before) => followAddress(location.hash, before));
    };
    addEventListener("popstate", follow);
    return () => {
      removeEventListener("popstate", follow);
    };
  }, [apply]);
}
