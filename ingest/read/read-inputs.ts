import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Article } from "../../graph/model/document.ts";
import { RawabitError, asRawabitError } from "../../graph/model/errors.ts";
import { articlesOf } from "./read-articles.ts";
import type { Reading } from "./reading.ts";
import { listFiles } from "./source/list-files.ts";
import { sizeInWords } from "./source/size-in-words.ts";
import { readBytes, readFileBytes } from "./source/read-bytes.ts";
import { decodeText } from "./text/decode-text.ts";

export interface ReadOptions {
  /** Bytes of one text file; a larger one is refused. */
  readonly maxFileBytes?: number;
  /** UTF-16 units of one line; no article has a line as long as that. */
  readonly maxLineLength?: number;
  /** Where `-` is read from. */
  readonly stdin?: Readable;
}

const MAX_FILE_BYTES = 64_000_000;
const MAX_LINE_LENGTH = 2_000_000;

/**
 * Reads inputs (paths of files and folders, `-` for standard input) into articles: split, dated, cleaned, counted once.
 *
 * The order is that of the inputs, in a folder that of the paths by code unit. Never throws: what cannot be read is yielded
 * as a failure, with one sentence that says what to do, and the rest is read all the same.
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  const seen = new Set<string>();
  for (const input of inputs) {
    for await (const reading of readInput(input, options)) {
      yield reading.kind === "failure" ? reading : { kind: "article", article: markRepeated(reading.article, seen) };
    }
  }
}

async function* readInput(input: string, options: ReadOptions): AsyncGenerator<Reading> {
  if (input === "-") {
    yield* readText(
      input,
      () => readBytes("Standard input", options.stdin ?? process.stdin, maxBytes(options)),
      options,
    );
    return;
  }
  if (!(await isFolder(input))) {
    yield* readText(input, () => readFileBytes(input, maxBytes(options)), options);
    return;
  }
  for await (const listed of listFiles(input)) {
    if ("error" in listed) yield { kind: "failure", failure: { input: listed.path, error: listed.error } };
    else yield* readText(listed.path, () => readFileBytes(listed.path, maxBytes(options)), options);
  }
}

async function* readText(file: string, load: () => Promise<Buffer>, options: ReadOptions): AsyncGenerator<Reading> {
  try {
    const text = decodeText(file === "-" ? "Standard input" : file, await load());
    refuseLongLine(file, text, options.maxLineLength ?? MAX_LINE_LENGTH);
    for (const article of articlesOf(file, text)) yield { kind: "article", article };
  } catch (thrown) {
    yield { kind: "failure", failure: { input: file, error: asRawabitError(thrown) } };
  }
}

function markRepeated(article: Article, seen: Set<string>): Article {
  if (seen.has(article.id)) return { ...article, duplicateOf: article.id };
  seen.add(article.id);
  return article;
}

function refuseLongLine(file: string, text: string, limit: number): void {
  if (text.length <= limit) return;
  for (let begin = 0; begin < text.length;) {
    const found = text.indexOf("\n", begin);
    const end = found < 0 ? text.length : found;
    if (end - begin > limit) {
      throw new RawabitError(
        "input.too-large",
        `${file} has a line of ${sizeInWords(end - begin)}, too long for an article; check that it is text, and break it into paragraphs.`,
      );
    }
    begin = end + 1;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function maxBytes(options: ReadOptions): number {
  return options.maxFileBytes ?? MAX_FILE_BYTES;
}
