import { scriptOf } from "../state/names.ts";
import type { NodeData } from "./elements.ts";
import type { LayoutNode } from "./layout-task.ts";
import { LABEL_FONT, LABEL_GAP } from "./stylesheet.ts";

/** Height of a line of text against its font size, in this font. */
const LINE_HEIGHT = 1.35;
/** Widest line against the font size: a long name takes several lines. */
const WIDEST_LINE = 9;

export interface Label {
  /** With its lines broken, and each fenced off so that it runs in its own script's direction. */
  readonly text: string;
  /** In multiples of the font size. */
  readonly width: number;
  readonly height: number;
}

const labels = new Map<string, Label>();

/** A name as it is written under its actor. */
export function labelOf(name: string): Label {
  const known = labels.get(name);
  if (known !== undefined) return known;
  const lines = linesOf(name);
  const label = {
    text: lines.map(fenced).join("\n"),
    width: Math.max(...lines.map(widthOf)),
    height: lines.length * LINE_HEIGHT,
  };
  labels.set(name, label);
  return label;
}

/** The room an actor takes on the canvas with the label under it, in px at zoom 1. */
export function roomOf({ size, label, fontSize }: NodeData): Pick<LayoutNode, "width" | "height" | "labelHeight"> {
  const { width, height } = labelOf(label);
  const labelHeight = LABEL_GAP + height * fontSize;
  return { width: Math.max(size, width * fontSize), height: size + labelHeight, labelHeight };
}

function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && widthOf(longer) > WIDEST_LINE) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** Right-to-left or left-to-right isolate: a canvas knows no direction of its own, and would put full stops and brackets on the wrong side. */
function fenced(line: string): string {
  return `${scriptOf(line) === "ar" ? "\u2067" : "\u2066"}${line}\u2069`;
}

const MEASURED_AT = 20;
const measure = document.createElement("canvas").getContext("2d");

/** In multiples of the font size. */
function widthOf(text: string): number {
  if (measure === null) return text.length * 0.55;
  measure.font = `${MEASURED_AT}px ${LABEL_FONT}`;
  return measure.measureText(text).width / MEASURED_AT;
}
