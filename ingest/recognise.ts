import type { DocumentLanguage } from "../graph/model/language.ts";
import { annotate } from "./nlp/annotate.ts";
import type { AnnotatedText } from "./nlp/annotated-text.ts";
import { linkInDocument, type DocumentNames } from "./resolve/document/link-in-document.ts";
import type { NameFinder } from "./watch/name-finder.ts";
import { watchedMentions, type WatchedMentions } from "./watch/watched-mentions.ts";

/** A text with its names, those of watch lists among them. */
export interface FoundNames extends AnnotatedText {
  readonly watched: WatchedMentions["fullNames"];
}

/** A text with its names and what the text itself says about them: full names, and names that mean the same. */
export interface RecognisedText extends AnnotatedText, DocumentNames {}

/**
 * The stages from text to the document's names: pure, and so fit for any number of threads and machines.
 *
 * @param watched finds the names of watch lists, where there are any
 */
export function recognise(text: string, language?: DocumentLanguage, watched?: NameFinder): RecognisedText {
  return linkNames(text, findNames(text, language, watched));
}

/** The first of the two stages of {@link recognise}: where names stand. */
export function findNames(text: string, language?: DocumentLanguage, finder?: NameFinder): FoundNames {
  const annotated = annotate(text, language);
  if (finder === undefined) return { ...annotated, watched: NONE_WATCHED };
  const { mentions, fullNames } = watchedMentions(text, annotated, finder);
  return { ...annotated, mentions, watched: fullNames };
}

/** The second: which of them mean the same. */
export function linkNames(text: string, { watched, ...annotated }: FoundNames): RecognisedText {
  const { mentions } = annotated;
  const { fullNames, declared } = linkInDocument(text, mentions);
  const fullNameOf = (name: string, index: number): string => {
    const mention = mentions[index];
    return (mention && watched.get(mention)) ?? name;
  };
  return { ...annotated, declared, fullNames: watched.size === 0 ? fullNames : fullNames.map(fullNameOf) };
}

const NONE_WATCHED: FoundNames["watched"] = new Map();
