/**
 * A picture as SVG 1.1: shapes, lines, labels and a legend, and nothing that could act. All text is escaped; a label is set in
 * the direction of its own first letter, so that Arabic reads right wherever the file is opened.
 */
import { escapeXml } from "../xml.ts";
import type { Picture, PictureEdge, PictureLegend, PictureNode, PictureShape } from "./picture.ts";

/** Room around the drawing, and sizes of the legend, in px. */
const MARGIN = 40;
const LINE = 20;
const MARK = 12;
const LEGEND_FONT = 13;
/** Width of a letter against the font size, to break labels and place marks; the true one is known to who draws it. */
const LETTER = { ltr: 0.56, rtl: 0.45 };
const LABEL_LINE = 1.25;

export function pictureSvg(picture: Picture, legend: PictureLegend, fontFaces = ""): string {
  const box = boundsOf(picture);
  const width = Math.max(box.width, 480);
  const legendTop = box.y + box.height;
  const height = box.height + LINE * (legend.lines.length + (legend.marks.length > 0 ? 2 : 1));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="${px(box.x)} ${px(box.y)} ${px(width)} ${px(height)}" font-family="${escapeXml(picture.font)}">`,
    `<desc>${legend.lines.map(escapeXml).join("\n")}</desc>`,
    ...(fontFaces === "" ? [] : [`<style>${fontFaces}</style>`]),
    `<rect x="${px(box.x)}" y="${px(box.y)}" width="${px(width)}" height="${px(height)}" fill="${escapeXml(picture.background)}"/>`,
    "<g>",
    ...picture.edges.map(edge),
    "</g>",
    "<g>",
    ...picture.nodes.map(node),
    "</g>",
    `<g text-anchor="middle" fill="${escapeXml(picture.ink)}" stroke="${escapeXml(picture.background)}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">`,
    ...picture.nodes.map((one) => label(one, picture.labelWidth)),
    "</g>",
    ...legendSvg(legend, picture.ink, { x: box.x, y: legendTop, width }),
    "</svg>\n",
  ].join("\n");
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boundsOf({ nodes, labelWidth }: Picture): Box {
  if (nodes.length === 0) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height, label: text, fontSize } of nodes) {
    const half = Math.max(width, Math.min(labelWidth, lengthOf(text, fontSize))) / 2;
    const labelHeight = linesOf(text, fontSize, labelWidth).length * fontSize * LABEL_LINE;
    left = Math.min(left, x - half);
    right = Math.max(right, x + half);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2 + labelHeight);
  }
  return { x: left - MARGIN, y: top - MARGIN, width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
}

function edge({ x1, y1, x2, y2, width, colour, opacity }: PictureEdge): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${escapeXml(colour)}" stroke-width="${px(width)}" stroke-opacity="${px(opacity)}"/>`;
}

function node({ x, y, width, height, shape, fill, opacity }: PictureNode): string {
  return mark(
    shape,
    { x: x - width / 2, y: y - height / 2, width, height },
    `fill="${escapeXml(fill)}" fill-opacity="${px(opacity)}"`,
  );
}

function mark(shape: PictureShape, { x, y, width, height }: Box, look: string): string {
  const [cx, cy] = [x + width / 2, y + height / 2];
  switch (shape) {
    case "ellipse":
      return `<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(width / 2)}" ry="${px(height / 2)}" ${look}/>`;
    case "round-rectangle":
      return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(width / 6)}" ${look}/>`;
    case "round-diamond": {
      const side = width / Math.SQRT2;
      return `<rect x="${px(cx - side / 2)}" y="${px(cy - side / 2)}" width="${px(side)}" height="${px(side)}" rx="${px(side / 8)}" transform="rotate(45 ${px(cx)} ${px(cy)})" ${look}/>`;
    }
  }
}

function label({ x, y, height, label: text, fontSize, opacity }: PictureNode, widest: number): string {
  const lines = linesOf(text, fontSize, widest);
  const first = y + height / 2 + fontSize * LABEL_LINE;
  const spans = lines.map(
    (line, index) => `<tspan x="${px(x)}" y="${px(first + index * fontSize * LABEL_LINE)}">${escapeXml(line)}</tspan>`,
  );
  return `<text font-size="${px(fontSize)}" fill-opacity="${px(opacity)}" direction="${directionOf(text)}">${spans.join("")}</text>`;
}

function legendSvg(
  { marks, lines, direction }: PictureLegend,
  ink: string,
  box: Omit<Box, "height">,
): readonly string[] {
  const isLeft = direction === "ltr";
  const edgeX = isLeft ? box.x + MARGIN : box.x + box.width - MARGIN;
  const step = isLeft ? 1 : -1;
  let at = edgeX;
  const items = marks.map(({ shape, fill, label: text }) => {
    const corner = { x: isLeft ? at : at - MARK, y: box.y, width: MARK, height: MARK };
    const textX = at + step * (MARK + 6);
    at += step * (MARK + 26 + lengthOf(text, LEGEND_FONT));
    return `${mark(shape, corner, `fill="${escapeXml(fill)}"`)}<text x="${px(textX)}" y="${px(box.y + MARK - 1)}">${escapeXml(text)}</text>`;
  });
  const below = box.y + (marks.length > 0 ? 2 * LINE : LINE);
  const texts = lines.map(
    (line, index) =>
      `<text x="${px(edgeX)}" y="${px(below + index * LINE - 4)}" fill-opacity="0.75">${escapeXml(line)}</text>`,
  );
  return [
    `<g font-size="${LEGEND_FONT}" fill="${escapeXml(ink)}" direction="${direction}" text-anchor="start">`,
    ...items,
    ...texts,
    "</g>",
  ];
}

/** At spaces, as the canvas does. */
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
  return [...text].length * fontSize * LETTER[directionOf(text)];
}

/** Of the first letter that has one. */
function directionOf(text: string): "ltr" | "rtl" {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
    ? "rtl"
    : "ltr";
}

/** A number with two decimals at most; what is none becomes 0, since a file must not break. */
function px(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : "0";
}
