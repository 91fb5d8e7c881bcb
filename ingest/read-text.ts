/** One text on its way through the recognition pool: its names, and on request what it states between them. */
import type { DocumentLanguage } from "../graph/model/language.ts";
import { recognise, type RecognisedText } from "./recognise.ts";
import { relateText, type RelatedText } from "./relate/relate-text.ts";
import type { NameFinder } from "./watch/name-finder.ts";

export interface RecognitionTask {
  readonly text: string;
  readonly language?: DocumentLanguage;
}

export interface ReadingTask extends RecognitionTask {
  /** Whether to look for what the text states between its names. */
  readonly relate: boolean;
}

export function readText({ text, language, relate }: ReadingTask, finder?: NameFinder): RecognisedText | RelatedText {
  const recognised = recognise(text, language, finder);
  return relate ? relateText(text, recognised) : recognised;
}
