/**
 * What can be asked of the canvas from elsewhere on the page. There is one canvas at most, and it says itself that it is there:
 * its pixels are no state of the view, and a dialog that saves a picture needs them only when a person asks.
 */
import type { Picture } from "../../graph/export/picture/picture.ts";

interface CanvasOnShow {
  readonly picture: () => Picture;
  /** Where the actors stand, by id, in px at zoom 1. */
  readonly positions: () => Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

let shown: CanvasOnShow | null = null;

export function canvasOnShow(): CanvasOnShow | null {
  return shown;
}

/** Gives back how to say that it is gone. */
export function showCanvas(canvas: CanvasOnShow): () => void {
  shown = canvas;
  return () => {
    if (shown === canvas) shown = null;
  };
}
