import { fileURLToPath } from "node:url";
import { RawabitError } from "../../../graph/model/errors.ts";
import type { Facts, Format, Piece } from "./format.ts";
import { looksLike } from "./looks-like.ts";
import type { PdfLine } from "./pdf-lines.ts";
import { textOfPdfLines } from "./pdf-lines.ts";

/** As much of pdf.js as is needed here. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: readonly unknown[] }>;
    cleanup(): void;
  }>;
  getMetadata(): Promise<{ info: unknown }>;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** PDF with text in it (not pictures of text). */
export const pdf: Format = {
  label: "a PDF file",
  endings: ["pdf"],
  mediaTypes: ["application/pdf"],
  recognises: (head) => looksLike(head.subarray(0, 1024), /%PDF-\d/u),
  async *parse(file) {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const task = getDocument({
      data: new Uint8Array(await file.bytes()),
      // Its tables of East Asian and other encodings.
      cMapUrl: fileURLToPath(import.meta.resolve("pdfjs-dist/cmaps/Adobe-CNS1-0.bcmap")).replace(/[^/\\]+$/u, ""),
      cMapPacked: true,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      verbosity: 0,
    });
    try {
      const document = (await task.promise.catch(refuseEncrypted(file.name))) as unknown as PdfDocument;
      const lines = await linesOfPdf(document);
      const readable = lines.filter((line) => !isLost(line.text));
      const text = textOfPdfLines(readable);
      if (readable.length < lines.length)
        yield lostLetters(
          file.name,
          lines.filter((line) => isLost(line.text)),
        );
      else if (text === "") {
        throw new RawabitError(
          "input.empty",
          `${file.name} has no text in it, only pictures; run text recognition (OCR) on it and try again.`,
        );
      }
      const { info } = await document.getMetadata();
      if (text !== "") yield { kind: "text", name: file.name, text, facts: factsOf(info, file.url), holds: "digest" };
    } finally {
      await task.destroy();
    }
  },
};

/** Whether a fifth of a line are signs without a meaning: its font draws letters and does not say which. */
function isLost(text: string): boolean {
  const lost = text.match(/[\0\ufffd\p{Private_Use}]/gu)?.length ?? 0;
  return lost > text.length / 5;
}

function lostLetters(name: string, lines: readonly PdfLine[]): Piece {
  const pages = [...new Set(lines.map((line) => line.page))].join(", ");
  const message = `${name} hides letters on page ${pages}: a font there does not say which letters it draws; run text recognition (OCR) on it and try again.`;
  return { kind: "failure", name, code: "input.unsupported", message };
}

async function linesOfPdf(document: PdfDocument): Promise<PdfLine[]> {
  const lines: PdfLine[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    lines.push(...linesOfPage(number, items as TextItem[]));
    page.cleanup();
  }
  return lines;
}

function linesOfPage(page: number, items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: TextItem[] = [];
  const close = () => {
    // Compatibility forms (ﻼ, ﬁ) are how fonts name their glyphs, not how people write.
    const text = open
      .map((item) => item.str)
      .join("")
      .normalize("NFKC")
      .replace(/\s+/gu, " ")
      .trim();
    const shown = open.filter((item) => item.str.trim() !== "");
    const left = Math.min(...shown.map((item) => item.transform[4] ?? 0));
    const right = Math.max(...shown.map((item) => (item.transform[4] ?? 0) + item.width));
    const height = Math.max(...shown.map((item) => item.height));
    if (text !== "") lines.push({ text, page, x: left, y: shown[0]?.transform[5] ?? 0, width: right - left, height });
    open = [];
  };
  for (const item of items) {
    if (open.length > 0 && item.str.trim() !== "" && isElsewhere(open[0], item)) close();
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function isElsewhere(first: TextItem | undefined, item: TextItem): boolean {
  return Math.abs((first?.transform[5] ?? 0) - (item.transform[5] ?? 0)) > Math.max(2, item.height * 0.6);
}

/** A PDF's title, where a person gave it one. Its date is that of the file, not of the article. */
function factsOf(info: unknown, url: string | null): Facts {
  const { Title } = info as { Title?: unknown };
  const title = typeof Title === "string" ? Title.trim() : "";
  return { url, title: title === "" || /^untitled|^microsoft word|\.\w{2,4}$/iu.test(title) ? null : title };
}

function refuseEncrypted(name: string) {
  return (thrown: unknown): never => {
    if ((thrown as Error).name !== "PasswordException") throw thrown;
    throw new RawabitError(
      "input.encrypted",
      `${name} is protected by a password; save a copy without one and try again.`,
      { cause: thrown },
    );
  };
}
