/** One text on its way through the pipeline: its names, and what it states between them. */
import type { DocumentLanguage } from "../graph/model/language.ts";
import { recognise } from "./recognise.ts";
import { relateText, type RelatedText } from "./relate/relate-text.ts";
import type { NameFinder } from "./watch/name-finder.ts";

export interface ReadingTask {
  readonly text: string;
  readonly language?: DocumentLanguage;
}

export function readText({ text, language }: ReadingTask, finder?: NameFinder): RelatedText {
  return relateText(text, recognise(text, language, finder));
}
