/** Where everything of a picture and its legend stands, for whoever draws it: computed once, so that all files agree. */
import type { Picture, PictureLegend, PictureShape } from "./picture.ts";

/** Room around the drawing, and sizes of the legend, in px. */
const MARGIN = 40;
const LINE = 20;
const MARK = 12;
const LEGEND_FONT = 13;
const NARROWEST = 480;
/** Width of a letter against the font size, to break labels and place marks; the true one is known to who draws it. */
const LETTER = { ltr: 0.56, rtl: 0.45 };
const LABEL_LINE = 1.25;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedShape extends Box {
  readonly shape: PictureShape;
  readonly fill: string;
  readonly opacity: number;
}

/** One line of text; `y` is its base line. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fontSize: number;
  readonly direction: "ltr" | "rtl";
  readonly anchor: "middle" | "start";
  readonly opacity: number;
  /** Whether what lies under it is kept off by a rim of the background. */
  readonly hasRim: boolean;
}

export interface LaidOut {
  readonly box: Box;
  readonly shapes: readonly PlacedShape[];
  readonly texts: readonly PlacedText[];
}

export function layOut(picture: Picture, legend: PictureLegend): LaidOut {
  const drawing = boundsOf(picture);
  const width = Math.max(drawing.width, NARROWEST);
  const legendHeight = LINE * (legend.lines.length + (legend.marks.length > 0 ? 2 : 1));
  const under = { x: drawing.x, y: drawing.y + drawing.height, width, height: legendHeight };
  const explained = layOutLegend(legend, under);
  return {
    box: { ...drawing, width, height: drawing.height + legendHeight },
    shapes: [
      ...picture.nodes.map(({ x, y, width, height, shape, fill, opacity }) => {
        return { x: x - width / 2, y: y - height / 2, width, height, shape, fill, opacity };
      }),
      ...explained.shapes,
    ],
    texts: [...picture.nodes.flatMap((node) => labelOf(node, picture.labelWidth)), ...explained.texts],
  };
}

type Node = Picture["nodes"][number];

function boundsOf({ nodes, labelWidth }: Picture): Box {
  if (nodes.length === 0) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height, label, fontSize } of nodes) {
    const half = Math.max(width, Math.min(labelWidth, lengthOf(label, fontSize))) / 2;
    const labelHeight = linesOf(label, fontSize, labelWidth).length * fontSize * LABEL_LINE;
    left = Math.min(left, x - half);
    right = Math.max(right, x + half);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2 + labelHeight);
  }
  return { x: left - MARGIN, y: top - MARGIN, width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
}

function labelOf({ x, y, height, label, fontSize, opacity }: Node, widest: number): readonly PlacedText[] {
  const first = y + height / 2 + fontSize * LABEL_LINE;
  const direction = directionOf(label);
  return linesOf(label, fontSize, widest).map((text, index) => {
    const at = { x, y: first + index * fontSize * LABEL_LINE };
    return { ...at, text, fontSize, direction, anchor: "middle", opacity, hasRim: true };
  });
}

/** The marks in a row, and the lines under them, from the side where reading begins. */
function layOutLegend({ marks, lines, direction }: PictureLegend, box: Box): Omit<LaidOut, "box"> {
  const step = direction === "ltr" ? 1 : -1;
  const start = direction === "ltr" ? box.x + MARGIN : box.x + box.width - MARGIN;
  const line = (text: string, x: number, y: number, opacity: number): PlacedText => {
    return { x, y, text, fontSize: LEGEND_FONT, direction, anchor: "start", opacity, hasRim: false };
  };
  let at = start;
  const items = marks.map(({ shape, fill, label }) => {
    const corner = { x: direction === "ltr" ? at : at - MARK, y: box.y, width: MARK, height: MARK };
    const text = line(label, at + step * (MARK + 6), box.y + MARK - 1, 1);
    at += step * (MARK + 26 + lengthOf(label, LEGEND_FONT));
    return { shape: { ...corner, shape, fill, opacity: 1 }, text };
  });
  const below = box.y + (marks.length > 0 ? 2 * LINE : LINE) - 4;
  return {
    shapes: items.map(({ shape }) => shape),
    texts: [
      ...items.map(({ text }) => text),
      ...lines.map((text, index) => line(text, start, below + index * LINE, 0.75)),
    ],
  };
}

/** Broken at spaces, as the canvas does. */
function linesOf(text: string, fontSize: number, widest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lengthOf(longer, fontSize) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function lengthOf(text: string, fontSize: number): number {
  return text.length * fontSize * LETTER[directionOf(text)];
}

/** Of the first letter that has one. */
function directionOf(text: string): "ltr" | "rtl" {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
    ? "rtl"
    : "ltr";
}
