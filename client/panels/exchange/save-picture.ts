/** The canvas as an SVG or PNG file. Both carry their letters with them, since few programs have an Arabic font of this design. */
import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import latin from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url";
import type { Picture, PictureLegend } from "../../../graph/export/picture/picture.ts";
import { pictureSvg } from "../../../graph/export/picture/picture-svg.ts";
import { saveFile } from "../../state/save-file.ts";

/** Pixels of a PNG for one px of the canvas, for print. */
const SHARPNESS = 2;
/** Browsers refuse canvases of more pixels a side, silently. */
const LONGEST_SIDE = 16_000;

export async function saveSvg(name: string, picture: Picture, legend: PictureLegend): Promise<void> {
  saveFile(`${name}.svg`, new Blob([await svgWithFonts(picture, legend)], { type: "image/svg+xml" }));
}

export async function savePng(name: string, picture: Picture, legend: PictureLegend): Promise<void> {
  const image = await imageOf(await svgWithFonts(picture, legend));
  const sharpness = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(image.naturalWidth * sharpness);
  canvas.height = Math.ceil(image.naturalHeight * sharpness);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("The picture is too large for this browser.");
  saveFile(`${name}.png`, blob);
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
