/** What is learned about words before the labeller: what parts of names look like, and which words are common. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { partsOf } from "../../ingest/nlp/ar/clitics.ts";
import { normaliseArabic } from "../../ingest/nlp/ar/normalise.ts";
import { readLines, readRows } from "../../ingest/nlp/data/load.ts";
import { formOf } from "../../ingest/nlp/en/form.ts";
import { encodeWordSet } from "../../ingest/nlp/labeller/word-set.ts";
import { trainLikeness } from "./likeness.ts";

const NLP = new URL("../../ingest/nlp/", import.meta.url);
const WORD = /^\p{L}[\p{L}']+$/u;
/** A common word is seen so often outside names, and at most so rarely inside. */
const LEAST_OUTSIDE = 3;
const MOST_INSIDE_SHARE = 0.1;

/** @param data the folder of the corpora; the list of name pairs lies beside it, in ../names. */
export function learnWords(data: string): void {
  const pairs = readRows(pathToFileURL(join(data, "../names/ar-latin-pairs.tsv")));
  learnEnglish(
    data,
    pairs.map(([, latin = ""]) => latin),
  );
  learnArabic(
    data,
    pairs.map(([arabic = ""]) => arabic),
  );
}

function learnEnglish(data: string, paired: readonly string[]): void {
  const names = [...paired, ...listed("en")].map(formOf).filter((word) => WORD.test(word));
  const outside = ["en-conll2003-train", "en-gmb-news"].flatMap((file) => wordsOutside(data, file));
  const others = outside.filter((word) => /^[a-z]{2,}$/.test(word));
  save("en/data/name-likeness.bin", trainLikeness(new Set(names), new Set(others)));
}

function learnArabic(data: string, paired: readonly string[]): void {
  const stem = (word: string): string => partsOf(normaliseArabic(word)).stem;
  const names = [...paired, ...listed("ar")].map(stem).filter((word) => WORD.test(word));
  const others = wordsOutside(data, "ar-anercorp-train")
    .map(stem)
    .filter((word) => WORD.test(word));
  save("ar/data/name-likeness.bin", trainLikeness(new Set(names), new Set(others)));
  save("ar/data/common-words.bin", encodeWordSet(commonWords(data)));
}

function listed(language: string): string[] {
  return ["given-names", "family-names"].flatMap((list) =>
    readLines(new URL(`${language}/data/${list}.txt`, NLP)).flatMap((line) => line.split(" ")),
  );
}

function rowsOf(data: string, file: string): readonly (readonly string[])[] {
  return readRows(pathToFileURL(join(data, `${file}.tsv`)));
}

function wordsOutside(data: string, file: string): string[] {
  return rowsOf(data, file).flatMap(([word = "", tag]) => (tag === "O" ? [word] : []));
}

function commonWords(data: string): string[] {
  const counts = new Map<string, { inside: number; outside: number }>();
  for (const [word = "", tag] of rowsOf(data, "ar-anercorp-train")) {
    const form = normaliseArabic(word);
    const count = counts.get(form) ?? { inside: 0, outside: 0 };
    counts.set(form, count);
    if (tag === "O") count.outside++;
    else count.inside++;
  }
  return [...counts].flatMap(([word, { inside, outside }]) =>
    outside >= LEAST_OUTSIDE && inside <= outside * MOST_INSIDE_SHARE ? [word] : [],
  );
}

function save(file: string, bytes: Int8Array | Int32Array): void {
  writeFileSync(new URL(file, NLP), new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
