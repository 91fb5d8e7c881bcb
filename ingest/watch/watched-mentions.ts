/** What watch lists add to the names of a text: names of theirs that recognition missed, cut or took for something else. */
import { withoutDirectionMarks } from "../../graph/model/direction-marks.ts";
import type { NameMention, Span } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { AnnotatedText } from "../nlp/annotated-text.ts";
import { isAcronym } from "./letter-case.ts";
import type { FoundName, ListedName, NameFinder } from "./name-finder.ts";

export interface WatchedMentions {
  /** In order, without overlap. */
  readonly mentions: readonly NameMention[];
  /** For mentions of watched actors, the full name they stand for. */
  readonly fullNames: ReadonlyMap<NameMention, string>;
}

/** The share of names of several words, and of one word, that are right; set by hand, no corpus has lists of users. */
const SEVERAL_WORDS = 0.99;
const ONE_WORD = 0.9;

/** From here on a longer name is more likely right than wrong; below, a list's name of several words knows better. */
const LIKELY = 0.5;

/** A headline writes most words with a capital, so that one more says nothing. */
const FEWEST_WORDS_OF_HEADLINE = 4;

/**
 * A name that stands inside a longer one is left alone: “Hezbollah” in “Kata'ib Hezbollah”. A weak name counts only where the
 * document names the actor in full too, and one word where a capital says nothing only where recognition saw a name as well.
 */
export function watchedMentions(text: string, annotated: AnnotatedText, finder: NameFinder): WatchedMentions {
  const found = finder.find(text).flatMap((name) => placed(name, annotated));
  const full = new Map<string, string>();
  for (const { name, isNamed, isClear } of found) {
    if (!isNamed && !isClear(text)) continue;
    const spelled = text.slice(name.begin, name.end);
    for (const { entry } of name.names.filter(isStrong)) if (!full.has(entry)) full.set(entry, spelled);
  }
  const own = found.flatMap(({ name, same, isNamed, isClear }) => {
    const isCertain = isNamed || isClear(text);
    const named = name.names.filter(
      (one) => (isStrong(one) && isCertain) || (full.has(one.entry) && !isCommon(text, name)),
    );
    const [first] = named;
    if (first === undefined) return [];
    const strong = named.some(isStrong);
    const fullName = strong ? withoutDirectionMarks(text.slice(name.begin, name.end)) : soleFullName(named, full);
    if (fullName === undefined) return [];
    const { begin, end } = name;
    const confidence = name.words > 1 ? SEVERAL_WORDS : ONE_WORD;
    const type = typeOf(named, same) ?? first.type;
    const mention: NameMention = {
      type,
      begin,
      end,
      text: text.slice(begin, end),
      confidence,
      method: "watch-list",
    };
    return [{ mention, fullName }];
  });
  const others = annotated.mentions.filter((mention) => !own.some((one) => overlap(one.mention, mention)));
  return {
    mentions: [...others, ...own.map(({ mention }) => mention)].sort((a, b) => a.begin - b.begin),
    fullNames: new Map(own.map(({ mention, fullName }) => [mention, fullName])),
  };
}

interface Placed {
  readonly name: FoundName;
  /** What recognition found at the very place. */
  readonly same: NameMention | undefined;
  readonly isNamed: boolean;
  /** Whether the way it is written shows that it is a name. */
  readonly isClear: (text: string) => boolean;
}

function placed(name: FoundName, { sentences, mentions }: AnnotatedText): readonly Placed[] {
  const sentence = sentences.find((span) => span.begin <= name.begin && name.end <= span.end);
  if (sentence === undefined) return [];
  const beside = mentions.filter((mention) => overlap(name, mention));
  // Where recognition took a clitic for a part of the name, the list knows better.
  const written = { begin: name.wordBegin, end: name.end };
  const isPart = (of: NameMention): boolean => holds(of, name) && !holds(written, of);
  if (beside.some((mention) => isPart(mention) && (name.words === 1 || mention.confidence >= LIKELY))) return [];
  const same = beside.find((mention) => holds(mention, name));
  const isClear = (text: string): boolean => name.words > 1 || isClearWord(text, name, sentence);
  return [{ name, same, isNamed: same !== undefined, isClear }];
}

const CASED = /\p{Script=Latin}/u;
const CAPITAL = /^\p{Lu}/u;

/** One word inside a sentence of small words: its capital tells that it is a name. Arabic has none to look for. */
function isClearWord(text: string, { begin, end }: Span, sentence: Span): boolean {
  const word = text.slice(begin, end);
  if (!CASED.test(word) || isAcronym(word)) return true;
  if (!/[\p{L}\p{N}]/u.test(text.slice(sentence.begin, begin))) return false;
  const long = text.slice(sentence.begin, sentence.end).match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((other) => CAPITAL.test(other));
  return long.length < FEWEST_WORDS_OF_HEADLINE || capitals.length * 3 < long.length * 2;
}

/** One word that the text also has in small letters: “The tide rose.” */
function isCommon(text: string, { begin, end, words }: FoundName): boolean {
  const word = text.slice(begin, end);
  const small = word.toLowerCase();
  if (words > 1 || small === word || /\P{L}/u.test(word)) return false;
  return new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, "u").test(text);
}

function soleFullName(named: readonly ListedName[], full: ReadonlyMap<string, string>): string | undefined {
  const [only, ...more] = new Set(named.map(({ entry }) => full.get(entry)));
  return more.length === 0 ? only : undefined;
}

function typeOf(named: readonly ListedName[], same: NameMention | undefined): ActorType | undefined {
  return named.find(({ type }) => type === same?.type)?.type;
}

const isStrong = ({ weak }: ListedName): boolean => !weak;

function overlap(a: Span, b: Span): boolean {
  return a.begin < b.end && b.begin < a.end;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}
