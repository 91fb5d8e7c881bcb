import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NAME_TYPES, type NameType } from "../../ingest/nlp/labeller/labels.ts";

/** A sentence with its names; offsets count in `text`. */
export interface MarkedSentence {
  readonly text: string;
  readonly names: readonly MarkedName[];
}

export interface MarkedName {
  readonly begin: number;
  readonly end: number;
  readonly type: NameType;
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%،؛؟»”]|'s|’s|n't|'re|'ve|'ll|'d|'m|'|--)$/;
const NO_SPACE_AFTER = /^[([{$«“]$/;
/** Penn Treebank marks for quotes and brackets, as some corpora keep them. */
const UNESCAPED: Readonly<Record<string, string>> = { "``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "`": "'" };

/** Reads `token<TAB>tag` lines, sentences apart by blank lines, and sets the text as it would be printed. */
export function readMarked(folder: string, file: string): MarkedSentence[] {
  return readFileSync(join(folder, file), "utf8")
    .split(/\n\s*\n/)
    .map((block) => setSentence(block.split(/\r?\n/).filter((line) => line.includes("\t"))))
    .filter((sentence) => sentence.text !== "");
}

function setSentence(lines: readonly string[]): MarkedSentence {
  const names: MarkedName[] = [];
  let text = "";
  let glue = true;
  for (const line of lines) {
    const [raw = "", tag = "O"] = line.split("\t");
    const token = UNESCAPED[raw] ?? raw;
    if (!glue && !NO_SPACE_BEFORE.test(token)) text += " ";
    const begin = text.length;
    text += token;
    glue = NO_SPACE_AFTER.test(token);
    addName(names, tag, begin, text.length);
  }
  return { text, names };
}

function addName(names: MarkedName[], tag: string, begin: number, end: number): void {
  const type = NAME_TYPES.find((name) => tag.endsWith(`-${name}`));
  if (type === undefined) return;
  const last = names.at(-1);
  if (tag.startsWith("I-") && last?.type === type) names[names.length - 1] = { ...last, end };
  else names.push({ begin, end, type });
}
