/**
 * A picture as SVG 1.1: shapes, lines, labels and a legend, and nothing that could act. All text is escaped; a label is set in
 * the direction of its own first letter, so that Arabic reads right wherever the file is opened.
 */
import { escapeXml } from "../xml.ts";
import { layOut, type LaidOut, type PlacedShape, type PlacedText } from "./lay-out.ts";
import type { Picture, PictureEdge, PictureLegend } from "./picture.ts";

/** @param fontFaces CSS of our own that brings the letters along */
export function pictureSvg(picture: Picture, legend: PictureLegend, fontFaces = ""): string {
  const laidOut = layOut(picture, legend);
  const about = `<desc>${legend.lines.map(escapeXml).join("\n")}</desc>`;
  const style = fontFaces === "" ? "" : `<style>${fontFaces}</style>`;
  return svg(picture, laidOut, [
    about,
    style,
    ...shapesOf(picture, laidOut),
    ...laidOut.texts.map((one) => text(one, picture)),
  ]);
}

/** Without a letter, for who draws the texts by themselves. */
export function pictureSvgWithoutTexts(picture: Picture, laidOut: LaidOut): string {
  return svg(picture, laidOut, shapesOf(picture, laidOut));
}

function svg({ font, background }: Picture, { box }: LaidOut, content: readonly string[]): string {
  const place = `x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}"`;
  const view = [box.x, box.y, box.width, box.height].map(px).join(" ");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(box.width)}" height="${px(box.height)}" viewBox="${view}" font-family="${escapeXml(font)}">`,
    `<rect ${place} fill="${escapeXml(background)}"/>`,
    ...content.filter((piece) => piece !== ""),
    "</svg>\n",
  ].join("\n");
}

function shapesOf({ edges }: Picture, { shapes }: LaidOut): readonly string[] {
  return [...edges.map(edge), ...shapes.map(shape)];
}

function edge({ x1, y1, x2, y2, width, colour, opacity }: PictureEdge): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${escapeXml(colour)}" stroke-width="${px(width)}" stroke-opacity="${px(opacity)}"/>`;
}

function shape({ shape, fill, opacity, x, y, width, height }: PlacedShape): string {
  const look = `fill="${escapeXml(fill)}" fill-opacity="${px(opacity)}"`;
  const [cx, cy] = [x + width / 2, y + height / 2];
  switch (shape) {
    case "ellipse":
      return `<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(width / 2)}" ry="${px(height / 2)}" ${look}/>`;
    case "round-rectangle":
      return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(width / 6)}" ${look}/>`;
    case "round-diamond": {
      const side = width / Math.SQRT2;
      const corner = `x="${px(cx - side / 2)}" y="${px(cy - side / 2)}" width="${px(side)}" height="${px(side)}" rx="${px(side / 8)}"`;
      return `<rect ${corner} transform="rotate(45 ${px(cx)} ${px(cy)})" ${look}/>`;
    }
  }
}

function text(
  { x, y, text, fontSize, direction, anchor, opacity, hasRim }: PlacedText,
  { ink, background }: Picture,
): string {
  const rim = hasRim
    ? ` stroke="${escapeXml(background)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
    : "";
  return `<text x="${px(x)}" y="${px(y)}" font-size="${px(fontSize)}" direction="${direction}" text-anchor="${anchor}" fill="${escapeXml(ink)}" fill-opacity="${px(opacity)}"${rim}>${escapeXml(text)}</text>`;
}

/** A number with two decimals at most; what is none becomes 0, since a file must not break. */
function px(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : "0";
}
