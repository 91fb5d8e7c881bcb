import type { NodeData } from "./elements.ts";
import type { LayoutNode } from "./layout-task.ts";
import { LABEL_FONT, LABEL_GAP, LABEL_WIDTH } from "./stylesheet.ts";

/** Height of a line of text against its font size, in this font. */
const LINE_HEIGHT = 1.35;

const measure = document.createElement("canvas").getContext("2d");

/** The room an actor takes on the canvas with the label under it, in px at zoom 1. */
export function roomOf({ size, label, fontSize }: NodeData): Pick<LayoutNode, "width" | "height" | "labelHeight"> {
  const length = lengthOf(label, fontSize);
  const labelHeight = LABEL_GAP + Math.ceil(length / LABEL_WIDTH) * fontSize * LINE_HEIGHT;
  return { width: Math.max(size, Math.min(LABEL_WIDTH, length)), height: size + labelHeight, labelHeight };
}

function lengthOf(label: string, fontSize: number): number {
  if (measure === null) return label.length * fontSize * 0.55;
  measure.font = `${fontSize}px ${LABEL_FONT}`;
  return measure.measureText(label).width;
}
