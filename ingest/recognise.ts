import type { DocumentLanguage } from "../graph/model/language.ts";
import { annotate } from "./nlp/annotate.ts";
import type { AnnotatedText } from "./nlp/annotated-text.ts";
import { linkInDocument, type DocumentNames } from "./resolve/document/link-in-document.ts";

/** A text with its names and what the text itself says about them: full names, and names that mean the same. */
export interface RecognisedText extends AnnotatedText, DocumentNames {}

/** The stages from text to the document's names: pure, and so fit for any number of threads and machines. */
export function recognise(text: string, language?: DocumentLanguage): RecognisedText {
  const annotated = annotate(text, language);
  return { ...annotated, ...linkInDocument(text, annotated.mentions) };
}
