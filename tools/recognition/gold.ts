import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../graph/model/language.ts";
import { readLines } from "../../ingest/nlp/data/load.ts";
import type { MarkedName, MarkedSentence } from "./corpus.ts";
import { readMarked } from "./corpus.ts";
import { inDocuments, LANGUAGE_PLANS } from "./languages.ts";
import { markedSentence } from "./synthetic.ts";

/** A whole text with its names; offsets count in `text`. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly MarkedName[];
}

/** The marked articles of a language. @param data the folder of the corpora; the articles lie beside it, in ../gold. */
export function readGold(data: string, language: Language): MarkedText[] {
  return readFileSync(join(data, "../gold/dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { lang: Language; text: string; entities: MarkedName[] })
    .filter(({ lang }) => lang === language)
    .map(({ text, entities }) => ({ text, names: entities }));
}

/** The project's own invented lines, each a text. */
export function readProbe(language: Language): MarkedText[] {
  return readLines(new URL(`./data/probe-${language}.txt`, import.meta.url)).map(markedSentence);
}

/** A corpus as texts: its sentences in order, each a line, and as many lines a text as in training. */
export function readTexts(data: string, language: Language, file: string): MarkedText[] {
  return inDocuments(LANGUAGE_PLANS[language], readMarked(data, `${file}.tsv`)).map(joinLines);
}

function joinLines(sentences: readonly MarkedSentence[]): MarkedText {
  let text = "";
  const names: MarkedName[] = [];
  for (const sentence of sentences) {
    const at = text.length;
    names.push(...sentence.names.map((name) => ({ ...name, begin: name.begin + at, end: name.end + at })));
    text += `${sentence.text}\n`;
  }
  return { text, names };
}
