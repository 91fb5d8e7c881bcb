import type { Article } from "../../graph/model/document.ts";
import { documentId } from "../../graph/model/document.ts";
import { contentLines } from "./clean/content-lines.ts";
import { keptText, removeAllBut } from "./clean/removed-ranges.ts";
import type { OriginalText } from "./clean/removed-ranges.ts";
import { readHeader } from "./digest/read-header.ts";
import { splitDigest } from "./digest/split-digest.ts";
import { detectLanguage } from "./metadata/detect-language.ts";

export function articlesOf(file: string, text: string): Article[] {
  return splitDigest(text).map((part) => {
    const { facts, rest } = readHeader(part);
    const original = text.slice(part.begin, part.end);
    const lines = contentLines(rest, facts.title).map(({ begin, end }) => ({
      begin: begin - part.begin,
      end: end - part.begin,
    }));
    const cleaned: OriginalText = removeAllBut(original, lines);
    const clean = keptText(cleaned);
    return {
      id: documentId(facts.title, clean),
      ...facts,
      language: detectLanguage(clean === "" ? (facts.title ?? "") : clean),
      text: clean,
      origin: { file, begin: part.begin, end: part.end },
      duplicateOf: null,
    };
  });
}
