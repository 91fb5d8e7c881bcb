import type { DocumentLanguage } from "../graph/model/language.ts";
import { annotate } from "./nlp/annotate.ts";
import type { AnnotatedText } from "./nlp/annotated-text.ts";
import { linkInDocument, type DocumentNames } from "./resolve/document/link-in-document.ts";
import type { NameFinder } from "./watch/name-finder.ts";
import { watchedMentions } from "./watch/watched-mentions.ts";

/** A text with its names and what the text itself says about them: full names, and names that mean the same. */
export interface RecognisedText extends AnnotatedText, DocumentNames {}

/**
 * The stages from text to the document's names: pure, and so fit for any number of threads and machines.
 *
 * @param watched finds the names of watch lists, where there are any
 */
export function recognise(text: string, language?: DocumentLanguage, watched?: NameFinder): RecognisedText {
  const annotated = annotate(text, language);
  if (watched === undefined) return { ...annotated, ...linkInDocument(text, annotated.mentions) };
  const { mentions, fullNames } = watchedMentions(text, annotated, watched);
  const linked = linkInDocument(text, mentions);
  return {
    ...annotated,
    mentions,
    ...linked,
    fullNames: linked.fullNames.map((name, index) => {
      const mention = mentions[index];
      return (mention && fullNames.get(mention)) ?? name;
    }),
  };
}
