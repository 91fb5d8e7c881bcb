/** The texts relations are measured on: articles of the digests, and news given as marked tokens. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readInputs } from "../../ingest/read/read-inputs.ts";

export interface RelationText {
  /** The file it came from. */
  readonly source: string;
  readonly text: string;
}

/** The rules were written looking at the first of these, and at ar-anercorp-train.tsv; the others they had not met. */
const DIGESTS = ["digest-a.txt", "digest-b.txt", "digest-c.txt"];
const TOKEN_FILES = [
  "ar-anercorp-test.tsv",
  "en-conll2003-test.tsv",
  "en-conll2003-dev.tsv",
  "ar-anercorp-train.tsv",
  "en-gmb-news.tsv",
];

/** Sentences a text, enough for a name to be met again. */
const TEXT_LENGTH = 10;

/** All texts under `folder`; each article once, as its first copy. */
export async function relationTexts(folder: string): Promise<readonly RelationText[]> {
  return [...(await articles(join(folder, "corpus"))), ...TOKEN_FILES.flatMap((file) => textsOfTokens(folder, file))];
}

async function articles(folder: string): Promise<readonly RelationText[]> {
  const texts: RelationText[] = [];
  for await (const reading of readInputs(
    DIGESTS.map((file) => join(folder, file)).filter((file) => existsSync(file)),
  )) {
    if (reading.kind === "failure" || reading.article.duplicateOf !== null) continue;
    const { origin, text } = reading.article;
    const source = DIGESTS.find((file) => origin.file.endsWith(file)) ?? origin.file;
    texts.push({ source, text });
  }
  return texts;
}

/** One token a line, a blank line between sentences, as the recogniser's training data comes. */
function textsOfTokens(folder: string, source: string): readonly RelationText[] {
  const path = join(folder, "ner", source);
  if (!existsSync(path)) return [];
  const sentences = readFileSync(path, "utf8")
    .split(/\n{2,}/)
    .map(written);
  return Array.from({ length: Math.ceil(sentences.length / TEXT_LENGTH) }, (_, index) => ({
    source,
    text: sentences.slice(index * TEXT_LENGTH, (index + 1) * TEXT_LENGTH).join("\n"),
  }));
}

/** Tokens with spaces between, as one would write them. */
function written(lines: string): string {
  const tokens = lines.split("\n").flatMap((line) => line.split("\t")[0] ?? []);
  return tokens
    .join(" ")
    .replace(/ ([,.;:!?)\]’'])/g, "$1")
    .replace(/([([]) /g, "$1");
}
