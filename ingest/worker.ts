/** What runs in each thread of the recognition pool. */
import type { DocumentLanguage } from "../graph/model/language.ts";
import { recognise, type RecognisedText } from "./recognise.ts";

export interface RecognitionTask {
  readonly text: string;
  readonly language?: DocumentLanguage;
}

export default function work({ text, language }: RecognitionTask): RecognisedText {
  return recognise(text, language);
}
