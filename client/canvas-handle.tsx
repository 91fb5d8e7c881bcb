import { createContext, useContext, useRef, type ReactNode, type RefObject } from "react";

/** What can be done with the drawing from elsewhere on the page. */
export interface CanvasHandle {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows these actors as large as they fit. */
  readonly focus: (actors: readonly string[]) => void;
  /** Where an actor stands, in px at zoom 1; undefined while it has no place. */
  readonly placeOf: (actor: string) => { readonly x: number; readonly y: number } | undefined;
}

type Handle = RefObject<CanvasHandle | null>;

const HandleContext = createContext<Handle | null>(null);

/** Gives its children a hand on the drawing, which is null while none is on the page. */
export function CanvasHandles({ children }: { readonly children: ReactNode }) {
  const handle = useRef<CanvasHandle | null>(null);
  return <HandleContext value={handle}>{children}</HandleContext>;
}

export function useCanvasHandle(): Handle {
  const handle = useContext(HandleContext);
  if (handle === null) throw new Error("useCanvasHandle is called outside CanvasHandles.");
  return handle;
}
