/**
 * Offices of states that the text gives by nationality: “Iraqi Prime Minister Mustafa al-Kadhimi”, «رئيس الوزراء العراقي مصطفى
 * الكاظمي». An adjective is no name, so recognition passes it over; here, beside the office, it stands for the state.
 */
import type { Language } from "../../graph/model/language.ts";
import type { NameMention, Span } from "../../graph/model/mention.ts";
import { normaliseArabic } from "../nlp/ar/normalise.ts";
import { tokeniseArabic } from "../nlp/ar/tokenise.ts";
import { readRows } from "../nlp/data/load.ts";
import { formOf } from "../nlp/en/form.ts";
import { tokeniseEnglish } from "../nlp/en/tokenise.ts";
import type { Token } from "../nlp/token.ts";
import { phraseAt } from "./lexicon.ts";

/** A mention of a state by its nationality, and the state's name. */
export interface StateMention extends NameMention {
  readonly state: string;
}

/** Of a hundred judged offices that stand on one, it was right in so many. */
const CONFIDENCE = 0.98;

/** What may be a nationality: a word in capitals, or one with the article. */
const WORDS = { en: /\p{Lu}\p{Ll}+/gu, ar: /ال\p{L}+/gu };
const LEVEL = { en: formOf, ar: normaliseArabic };
const TOKENISE = { en: tokeniseEnglish, ar: tokeniseArabic };

const states: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: new Map(), ar: new Map() };
for (const [state = "", en = "", ar = ""] of readRows(new URL("../nlp/data/demonyms.tsv", import.meta.url))) {
  for (const word of en.split("|")) (states.en as Map<string, string>).set(formOf(word), state);
  for (const word of ar.split("|"))
    for (const form of [`ال${word}`, `ال${word}ة`])
      (states.ar as Map<string, string>).set(normaliseArabic(form), state);
}

/** The nationalities of one sentence that stand beside an office of state. None inside a name, for which it is part of it. */
export function statesByNationality(
  text: string,
  sentence: Span,
  language: Language,
  mentions: readonly Span[],
): readonly StateMention[] {
  const words = text.slice(sentence.begin, sentence.end).match(WORDS[language]) ?? [];
  if (!words.some((word) => states[language].has(LEVEL[language](word)))) return [];
  const tokens = TOKENISE[language](text, sentence).flatMap((piece) => piece.tokens);
  const forms = tokens.map(({ form }) => form);
  return tokens.flatMap((token, index) => {
    const state = states[language].get(token.form);
    if (state === undefined || mentions.some(({ begin, end }) => begin < token.end && token.begin < end)) return [];
    return beside[language](forms, index) ? [mentionOf(text, token, state)] : [];
  });
}

function mentionOf(text: string, { begin, end }: Token, state: string): StateMention {
  return { begin, end, type: "PLACE", text: text.slice(begin, end), confidence: CONFIDENCE, method: "pattern", state };
}

/** Whether an office of state follows the word at a place (English), or ends before it (Arabic). */
const beside: Readonly<Record<Language, (forms: readonly string[], at: number) => boolean>> = {
  en: (forms, at) =>
    officeAt("en", forms, at + 1) > 0 || (isFormer("en", forms, at + 1) && officeAt("en", forms, at + 2) > 0),
  ar: (forms, at) => {
    for (let begin = Math.max(0, at - LONGEST_OFFICE); begin < at; begin++)
      if (begin + officeAt("ar", forms, begin) === at) return true;
    return false;
  },
};

/** Words of an Arabic office before its nationality. */
const LONGEST_OFFICE = 4;

/** How many words the office of state takes that begins at a place; 0 where none does. */
function officeAt(language: Language, forms: readonly string[], at: number): number {
  const phrase = phraseAt(language, forms, at);
  return phrase?.senses.some(({ name }) => name === "stateoffice") === true ? phrase.length : 0;
}

function isFormer(language: Language, forms: readonly string[], at: number): boolean {
  return phraseAt(language, forms, at)?.senses.some(({ name }) => name === "former") === true;
}
