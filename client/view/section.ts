/** The section of the drawing that the canvas shows. */
export interface Section {
  readonly zoom: number;
  /** Where the drawing's origin lies, in px from the canvas's top left corner. */
  readonly pan: { readonly x: number; readonly y: number };
}

export function isSameSection(one: Section, other: Section): boolean {
  return one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;
}

/** The CSS transform, about the top left corner, that brings a picture of one section to where it lies in another. */
export function transformBetween(drawn: Section, shown: Section): string {
  const scale = shown.zoom / drawn.zoom;
  return `translate(${shown.pan.x - scale * drawn.pan.x}px, ${shown.pan.y - scale * drawn.pan.y}px) scale(${scale})`;
}
