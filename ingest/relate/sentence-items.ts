/** A sentence as patterns see it: names and words in order, set phrases in one piece, what carries no meaning left out. */
import type { Language } from "../../graph/model/language.ts";
import type { NameMention, Span } from "../../graph/model/mention.ts";
import { normaliseArabic } from "../nlp/ar/normalise.ts";
import { tokeniseArabic } from "../nlp/ar/tokenise.ts";
import { partsOfSpeech } from "../nlp/en/parts-of-speech.ts";
import { tokeniseEnglish } from "../nlp/en/tokenise.ts";
import type { Token } from "../nlp/token.ts";
import { coordinate } from "./coordinate.ts";
import { type Item, senseOf, type WordSense } from "./item.ts";
import { type FoundPhrase, phraseAt } from "./lexicon.ts";

const TOKENISE = { en: tokeniseEnglish, ar: tokeniseArabic };

const DEFINITE = /^[وف]?ال../u;

interface TaggedToken extends Token {
  readonly pos: string;
}

/** A name with its index into the document's mentions. */
export type NumberedMention = readonly [index: number, mention: NameMention];

/** The items of one sentence. `mentions` are those inside it, in order. */
export function sentenceItems(
  text: string,
  sentence: Span,
  language: Language,
  mentions: readonly NumberedMention[],
): readonly Item[] {
  const tokens = TOKENISE[language](text, sentence).flatMap((piece) => piece.tokens);
  const tags = language === "en" ? partsOfSpeech(text, sentence) : new Map<number, string>();
  const tagged = tokens.map((token) => ({ ...token, pos: tags.get(token.begin) ?? definiteness(token) }));
  const items = withPhrases(withNames(text, tagged, mentions, language), language);
  const telling = items.flatMap((item, index): readonly Item[] => {
    if (isIdle(item, items[index + 1])) return [];
    return senseOf(items[index - 1], "article") === undefined ? [item] : [{ ...item, fresh: true }];
  });
  return coordinate(telling);
}

/** Tokens inside a name become one item; letters written onto a name stay as an item of their own. */
function withNames(
  text: string,
  tokens: readonly TaggedToken[],
  mentions: readonly NumberedMention[],
  language: Language,
) {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    let [, mention] = mentions[next] ?? [];
    while (mention !== undefined && mention.end <= token.begin) [, mention] = mentions[++next] ?? [];
    if (mention === undefined || mention.begin >= token.end) items.push({ ...token, senses: [], mentions: [] });
    else if (items.at(-1)?.mentions[0] !== mentions[next]?.[0])
      items.push(...prefixOf(text, token, mention, language), nameItem(mention, mentions[next]?.[0] ?? 0));
  }
  return items;
}

/** Arabic has no parts of speech here; that a word has the article tells nouns and adjectives from verbs. */
function definiteness({ form }: Token): string {
  return DEFINITE.test(form) ? "DEF" : "";
}

function nameItem({ begin, end, type }: NameMention, index: number): Item {
  return { begin, end, form: "", pos: "PROPN", senses: [], mentions: [index], type };
}

/** The letters before a name inside its word: و of وبغداد; for للعراق, whose name swallowed it, ل. */
function prefixOf(text: string, token: Token, { begin }: Span, language: Language): readonly Item[] {
  const form = normaliseArabic(text.slice(token.begin, begin));
  if (language === "ar" && form === "" && token.form.startsWith("لل")) return [letterItem("ل", begin, begin)];
  return begin <= token.begin ? [] : [letterItem(form, token.begin, begin)];
}

function letterItem(form: string, begin: number, end: number): Item {
  return { begin, end, form, pos: "", senses: phraseAt("ar", [form], 0)?.senses ?? [], mentions: [] };
}

function withPhrases(items: readonly Item[], language: Language): readonly Item[] {
  const words = items.filter((item, index) => !isHyphen(item, items[index - 1], items[index + 1]));
  const forms = words.map(({ form, mentions }) => (mentions.length > 0 ? "\u0000" : form));
  const found: Item[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word === undefined) break;
    const phrase = word.mentions.length > 0 || word.senses.length > 0 ? undefined : phraseAt(language, forms, at);
    const last = words[at + (phrase?.length ?? 1) - 1] ?? word;
    found.push(phrase === undefined ? word : { ...word, end: last.end, senses: fitting(word, phrase) });
    at += phrase?.length ?? 1;
  }
  return found;
}

/** “attacks” is a verb or a noun; where the part of speech is known it decides. */
function fitting({ pos }: Item, { length, senses }: FoundPhrase): readonly WordSense[] {
  return length > 1 || pos === "" || pos === "DEF" || pos === "VERB"
    ? senses
    : senses.filter(({ name }) => name !== "finite");
}

/** A hyphen inside a compound word, secretary-general; not one beside a name, US-led. */
function isHyphen({ form, begin, end }: Item, before: Item | undefined, after: Item | undefined): boolean {
  if (form !== "-" && form !== "‐" && form !== "‑") return false;
  const [left, right] = [before?.mentions.length === 0, after?.mentions.length === 0];
  return left && right && before?.end === begin && after?.begin === end;
}

/** Articles, quotation marks, and honorifics beside a name. */
function isIdle(item: Item, after: Item | undefined): boolean {
  if (senseOf(item, "idle") !== undefined || senseOf(item, "article") !== undefined) return true;
  if (senseOf(item, "honorific") === undefined) return false;
  return (after?.mentions.length ?? 0) > 0 || senseOf(after, "honorific") !== undefined;
}
