/** The canvas as an SVG or PNG file. The SVG carries its letters with it, since few machines have this Arabic font. */
import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import latin from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url";
import type { Picture, PictureLegend } from "../../../graph/export/picture/picture.ts";
import { layOut, type PlacedText } from "../../../graph/export/picture/lay-out.ts";
import { pictureSvg, pictureSvgWithoutTexts } from "../../../graph/export/picture/picture-svg.ts";
import { saveFile } from "../../state/save-file.ts";

/** Pixels of a PNG for one px of the canvas, for print. */
const SHARPNESS = 2;
/** Browsers refuse canvases of more pixels a side, silently. */
const LONGEST_SIDE = 16_000;

export async function saveSvg(name: string, picture: Picture, legend: PictureLegend): Promise<void> {
  saveFile(`${name}.svg`, new Blob([await svgWithFonts(picture, legend)], { type: "image/svg+xml" }));
}

/** Shapes are drawn from SVG; texts by the canvas, which has the page's letters for certain. */
export async function savePng(name: string, picture: Picture, legend: PictureLegend): Promise<void> {
  const laidOut = layOut(picture, legend);
  const { box, texts } = laidOut;
  const image = await imageOf(pictureSvgWithoutTexts(picture, laidOut));
  await document.fonts.load(`16px ${picture.font}`, texts.map(({ text }) => text).join(""));
  const sharpness = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(box.width, box.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(box.width * sharpness);
  canvas.height = Math.ceil(box.height * sharpness);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser draws no pictures.");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  pen.setTransform(sharpness, 0, 0, sharpness, -box.x * sharpness, -box.y * sharpness);
  for (const text of texts) write(pen, text, picture);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("The picture is too large for this browser.");
  saveFile(`${name}.png`, blob);
}

function write(pen: CanvasRenderingContext2D, text: PlacedText, { font, ink, background }: Picture): void {
  pen.font = `${text.fontSize}px ${font}`;
  pen.direction = text.direction;
  pen.textAlign = text.anchor === "middle" ? "center" : "start";
  pen.globalAlpha = text.opacity;
  if (text.hasRim) {
    pen.strokeStyle = background;
    pen.lineWidth = 3;
    pen.lineJoin = "round";
    pen.strokeText(text.text, text.x, text.y);
  }
  pen.fillStyle = ink;
  pen.fillText(text.text, text.x, text.y);
}

async function svgWithFonts(picture: Picture, legend: PictureLegend): Promise<string> {
  const faces = await Promise.all([latin, arabic].map(fontFace));
  return pictureSvg(picture, legend, faces.join(""));
}

async function fontFace(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const range = address === arabic ? "unicode-range:U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF;" : "";
  return `@font-face{font-family:"IBM Plex Sans Arabic";src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2");${range}}`;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
