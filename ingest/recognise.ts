import type { DocumentLanguage } from "../graph/model/language.ts";
import { annotate } from "./nlp/annotate.ts";
import type { AnnotatedText } from "./nlp/annotated-text.ts";
import { linkInDocument } from "./resolve/link-in-document.ts";

/** A text with its names and, for each mention, the full name the text itself gives for it. */
export interface RecognisedText extends AnnotatedText {
  /** Parallel to `mentions`. */
  readonly fullNames: readonly string[];
}

/** The stages from text to the document's names: pure, and so fit for any number of threads and machines. */
export function recognise(text: string, language?: DocumentLanguage): RecognisedText {
  const annotated = annotate(text, language);
  return { ...annotated, fullNames: linkInDocument(text, annotated.mentions) };
}
