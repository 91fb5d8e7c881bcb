import { RawabitError } from "../../../graph/model/errors.ts";
import type { Language } from "../../../graph/model/language.ts";
import { readInputs } from "../../../ingest/read/read-inputs.ts";
import { countWords } from "./count-words.ts";

/** The articles of a folder, by language, repeated until there are so many words in each language that occurs. */
export async function readTexts(folder: string, words: number): Promise<Readonly<Record<Language, readonly string[]>>> {
  const texts: Record<Language, string[]> = { en: [], ar: [] };
  for await (const reading of readInputs([folder])) {
    if (reading.kind === "failure") throw reading.failure.error;
    const { language, text } = reading.article;
    if (language !== "other") texts[language].push(text);
  }
  if (texts.en.length + texts.ar.length === 0) {
    throw new RawabitError("input.empty", `${folder} has no article in English or Arabic; name another with --data.`);
  }
  return { en: repeated(texts.en, words), ar: repeated(texts.ar, words) };
}

function repeated(texts: readonly string[], words: number): readonly string[] {
  const all: string[] = [];
  let count = 0;
  while (texts.length > 0 && count < words) {
    const text = texts[all.length % texts.length] ?? "";
    all.push(text);
    count += countWords(text);
  }
  return all;
}
