/** What runs in each thread of the recognition pool. */
import type { DocumentLanguage } from "../graph/model/language.ts";
import { recognise, type RecognisedText } from "./recognise.ts";
import { relateText, type RelatedText } from "./relate/relate-text.ts";

export interface RecognitionTask {
  readonly text: string;
  readonly language?: DocumentLanguage;
}

/** The names of a text; with `relate` also what it states between them. */
export default function work(task: RecognitionTask & { readonly relate: boolean }): RecognisedText | RelatedText {
  const recognised = recognise(task.text, task.language);
  return task.relate ? relateText(task.text, recognised) : recognised;
}
