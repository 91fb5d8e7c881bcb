import { RawabitError } from "../../../graph/model/errors.ts";
import { detectEncoding } from "../text/decode-text.ts";
import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import { feed } from "./feed.ts";
import { foreignTypeOf } from "./foreign-types.ts";
import type { FileInput, Format, ParseOptions } from "./format.ts";
import { html } from "./html.ts";
import { jsonLines } from "./json-lines.ts";
import { json } from "./json.ts";
import { mail } from "./mail.ts";
import { mbox } from "./mbox.ts";
import { looksLikeTable } from "./table-shape.ts";
import { pdf } from "./pdf.ts";
import { text } from "./text.ts";
import { warc } from "./warc.ts";
import { zip } from "./zip.ts";

/** Every format that is read. Those that tell themselves by their first bytes are asked in this order. */
export const FORMATS: readonly Format[] = [pdf, docx, zip, warc, mbox, feed, html, mail, csv, jsonLines, json, text];

/** Which column or field holds what. */
type ColumnMap = ParseOptions["map"];

/** Names by which a ZIP archive is one of the formats that are ZIP archives inside, and which of these are read. */
const PACKED: readonly {
  readonly entry: RegExp;
  readonly format?: Format;
  readonly what: string;
  readonly advice: string;
}[] = [
  { entry: /word\/document\.xml/u, format: docx, what: "", advice: "" },
  { entry: /xl\/workbook\.xml/u, what: "an Excel workbook", advice: "save the sheet as CSV" },
  { entry: /ppt\/presentation\.xml/u, what: "a presentation", advice: "save it as PDF" },
  { entry: /mimetypeapplication\/vnd\.oasis/u, what: "an OpenDocument file", advice: "save it as DOCX or CSV" },
  { entry: /mimetypeapplication\/epub/u, what: "an e-book (EPUB)", advice: "save it as PDF or HTML" },
];

/**
 * The format of a file, by what is in it; by its name and media type only where the content cannot tell (most tables, damaged JSON, text).
 * Throws `input.empty`, `input.damaged`, `input.encrypted`, `input.unsupported`, `input.not-text`.
 */
export async function detectFormat(file: FileInput, map: ColumnMap = {}): Promise<Format> {
  const { head, name } = file;
  if (head.length === 0) throw new RawabitError("input.empty", `${name} is empty; there is nothing to read in it.`);
  if (head.length > 100 && head.every((byte) => byte === 0)) {
    throw new RawabitError(
      "input.damaged",
      `${name} is filled with zeros instead of content; copy or download it again.`,
    );
  }
  const certain = FORMATS.find((format) => format.recognises?.(head));
  if (certain === zip) return packedFormat(file);
  if (certain !== undefined) return certain;
  refuseForeign(file);
  const named =
    FORMATS.find((format) => format.endings.some((ending) => fileName(name).endsWith(`.${ending}`))) ??
    FORMATS.find((format) => format.mediaTypes.includes(file.mediaType ?? ""));
  const encoding = detectEncoding(head);
  if (encoding === undefined && named !== jsonLines) throw notText(name, named);
  const shaped = byShape(new TextDecoder(encoding).decode(head).replaceAll("\r\n", "\n"), named, Object.values(map));
  if (shaped !== undefined) return shaped;
  return named !== undefined && named.recognises === undefined && named !== docx ? named : text;
}

async function packedFormat(file: FileInput): Promise<Format> {
  // The names of the entries stand readable in the archive, at its head for one just begun and in its directory at the end.
  const tail = await file.tail(65_536);
  const names = `${Buffer.from(file.head).toString("latin1")}${Buffer.from(tail).toString("latin1")}`;
  const kind = PACKED.find(({ entry }) => entry.test(names));
  if (kind === undefined) return zip;
  if (kind.format !== undefined) return kind.format;
  throw new RawabitError(
    "input.unsupported",
    `${file.name} is ${kind.what}, which is not read; ${kind.advice} and try again.`,
  );
}

/** JSON, one object a line or whole, and tables whose columns are known. Of the two kinds of JSON the name tells where the head does not. */
function byShape(head: string, named: Format | undefined, mapped: readonly string[]): Format | undefined {
  const start = head.trimStart();
  const [first = "", second = ""] = start.split("\n");
  if (/^\{\s*".*\}\s*$/u.test(first) && second.startsWith("{")) return jsonLines;
  if (/^\{\s*"[^"\n]+"\s*:/u.test(start)) return named === jsonLines ? jsonLines : json;
  if (/^\[\s*\{\s*"[^"\n]+"\s*:/u.test(start)) return json;
  return looksLikeTable(head, mapped) ? csv : undefined;
}

function refuseForeign({ head, name }: FileInput): void {
  const foreign = foreignTypeOf(head);
  if (foreign === undefined) return;
  throw new RawabitError(
    "input.unsupported",
    `${name} is ${foreign.what}, which is not read; ${foreign.advice} and try again.`,
  );
}

function notText(name: string, named: Format | undefined): RawabitError {
  if (named !== undefined && named !== text) {
    return new RawabitError(
      "input.damaged",
      `${name} is damaged: it does not begin as ${named.label} does; copy or download it again.`,
    );
  }
  return new RawabitError(
    "input.not-text",
    `${name} is not a text in UTF-8, UTF-16, Windows-1256 or Windows-1252; save it as UTF-8 text and try again.`,
  );
}

/** The last step of a name, in small letters: `A.zip › b/News.CSV` gives `news.csv`. */
function fileName(name: string): string {
  return (name.split(" › ").at(-1) ?? name).toLowerCase();
}
