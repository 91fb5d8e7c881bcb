import { type DocumentLanguage, type Language, LANGUAGES } from "../../graph/model/language.ts";
import type { NameMention, Span } from "../../graph/model/mention.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { AnnotatedText } from "./annotated-text.ts";
import { recogniseArabic } from "./ar/recognise.ts";
import { tokeniseArabic } from "./ar/tokenise.ts";
import { recogniseEnglish } from "./en/recognise.ts";
import { tokeniseEnglish } from "./en/tokenise.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { TokenisedSentence } from "./token.ts";

interface Analysis {
  readonly tokenise: (text: string, paragraph: Span) => readonly TokenisedSentence[];
  /** All sentences of one language at once, since what a document says in one place tells about another. */
  readonly recognise: (text: string, sentences: readonly TokenisedSentence[]) => readonly NameMention[];
}

const ANALYSES: Readonly<Record<Language, Analysis>> = {
  en: { tokenise: tokeniseEnglish, recognise: recogniseEnglish },
  ar: { tokenise: tokeniseArabic, recognise: recogniseArabic },
};

/**
 * In UTF-16 code units. Longer are only runs of capitals (tables, tag clouds, text made to harm), and comparing two names costs
 * the product of their words.
 */
const LONGEST_NAME = 200;

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * Sentences and names of one text. Pure: the same text always gives the same annotations.
 *
 * @param language where it is known; otherwise it is detected. A paragraph in the other script is read in that language
 *   all the same. In a text of another language nothing is looked for.
 * @returns offsets in UTF-16 code units of `text`, in order, without overlap; every mention lies inside one sentence.
 */
export function annotate(text: string, language: DocumentLanguage = detectLanguage(text)): AnnotatedText {
  if (language === "other") return { language, sentences: [], mentions: [] };
  const sentences: TokenisedSentence[] = [];
  const byLanguage: Record<Language, TokenisedSentence[]> = { en: [], ar: [] };
  for (const paragraph of paragraphsOf(text)) {
    const spoken = scriptLanguage(text.slice(paragraph.begin, paragraph.end), language);
    const read = ANALYSES[spoken].tokenise(text, paragraph);
    for (const sentence of read) {
      sentences.push(sentence);
      byLanguage[spoken].push(sentence);
    }
  }
  const mentions = LANGUAGES.flatMap((spoken) =>
    byLanguage[spoken].length === 0 ? [] : ANALYSES[spoken].recognise(text, byLanguage[spoken]),
  );
  return {
    language,
    sentences: sentences.map(({ begin, end }) => ({ begin, end })),
    mentions: mentions.filter(({ text: name }) => name.length <= LONGEST_NAME).sort((a, b) => a.begin - b.begin),
  };
}

/** The language most of a paragraph's letters belong to; the document's where they do not decide. */
function scriptLanguage(paragraph: string, document: Language): Language {
  const [arabic, latin] = [ARABIC.test(paragraph), LATIN.test(paragraph)];
  if (arabic && latin) {
    const difference = countOf(paragraph, ARABIC) - countOf(paragraph, LATIN);
    if (difference !== 0) return difference > 0 ? "ar" : "en";
  }
  if (arabic === latin) return document;
  return arabic ? "ar" : "en";
}

function countOf(text: string, letter: RegExp): number {
  return Array.from(text).filter((character) => letter.test(character)).length;
}
