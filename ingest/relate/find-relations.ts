import type { Language } from "../../graph/model/language.ts";
import type { NameMention, Span } from "../../graph/model/mention.ts";
import { RELATION_TYPES, type RelationType, type RelationTypeDefinition } from "../../graph/model/ontology.ts";
import type { Polarity, RelationStatement } from "../../graph/model/relation.ts";
import type { AnnotatedText } from "../nlp/annotated-text.ts";
import { findDate } from "../read/metadata/parse-date.ts";
import { type Item, senseOf } from "./item.ts";
import { phraseAt } from "./lexicon.ts";
import { type Match, matchAt, mayBegin, type Place } from "./match-pattern.ts";
import { type Pattern, PATTERNS } from "./patterns.ts";
import { isFormer, polarityInside, polarityOf } from "./polarity.ts";
import { type NumberedMention, sentenceItems } from "./sentence-items.ts";

/** A sentence with what is needed to read relations from it. */
interface ReadSentence extends Span {
  readonly index: number;
  readonly items: readonly Item[];
  readonly mentions: readonly NameMention[];
}

/** A statement of a sentence; its date is the sentence's. */
type Undated = Omit<RelationStatement, "date">;

const definitions = new Map<string, RelationTypeDefinition>(
  RELATION_TYPES.map((definition) => [definition.type, definition]),
);
/** What lasts until it is over; deeds are never “former”. */
const LASTING = new Set<RelationType>(["LEADS", "HOLDS_OFFICE", "SPOKESPERSON_FOR", "MEMBER_OF", "PART_OF"]);
/** Parts of speech of what stands before a noun and belongs to it; Arabic has none here, and puts it after. */
const MODIFIERS = new Set(["ADJ", "NOUN"]);
const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/**
 * The relations that a text states between its names, sentence by sentence. Pure, and fast enough to run on every text:
 * sentences that name fewer than two are passed over.
 *
 * @param mentions of `text`, as `annotate` gives them: in order, without overlap, each inside one sentence.
 */
export function findRelations(
  text: string,
  { sentences, mentions }: Pick<AnnotatedText, "sentences" | "mentions">,
): readonly RelationStatement[] {
  let next = 0;
  return sentences.flatMap((sentence, index) => {
    const inside: NumberedMention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.end <= sentence.end; mention = mentions[++next])
      inside.push([next, mention]);
    if (inside.length < 2) return [];
    const words = text.slice(sentence.begin, sentence.end);
    const language = languageOf(words);
    const items = sentenceItems(text, sentence, language, inside);
    const found = relationsOf({ ...sentence, index, items, mentions }, language);
    const date = found.length === 0 ? null : (findDate(words)?.iso ?? null);
    return found.map((statement) => ({ ...statement, date }));
  });
}

/** The language that most letters of a sentence belong to. */
export function languageOf(sentence: string): Language {
  const arabic = sentence.match(ARABIC)?.length ?? 0;
  return arabic > 0 && arabic > (sentence.match(LATIN)?.length ?? 0) ? "ar" : "en";
}

/** Each relation once, by the first pattern of the table that finds it. */
function relationsOf(sentence: ReadSentence, language: Language): readonly Undated[] {
  const classes = new Set(sentence.items.flatMap(({ senses }) => senses.map(({ name }) => name)));
  const places = [...sentence.items.keys()];
  const names = places.filter((place) => (sentence.items[place]?.mentions.length ?? 0) > 0);
  const found = new Map<string, Undated>();
  for (const pattern of PATTERNS[language]) {
    if (!pattern.needs.every((name) => classes.has(name))) continue;
    for (const begin of pattern.first?.kind === "name" ? names : places) {
      if (!mayBegin(sentence.items[begin], pattern.first)) continue;
      for (const statement of statementsAt(sentence, begin, pattern)) {
        const key = `${statement.type} ${statement.subject} ${statement.object}`;
        if (!found.has(key)) found.set(key, statement);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.subject - b.subject || a.object - b.object);
}

function statementsAt(sentence: ReadSentence, begin: number, pattern: Pattern): readonly Undated[] {
  const match = matchAt(sentence.items, begin, pattern.node, (found) => pairsOf(sentence, found, pattern).length > 0);
  if (match === undefined) return [];
  const polarity = polarityBy(pattern, sentence.items, match);
  if (polarity === undefined) return [];
  return pairsOf(sentence, match, pattern).map(({ type, subject, object }) => ({
    type,
    subject,
    object,
    sentence: sentence.index,
    trigger: triggerOf(sentence.items, match),
    confidence: pattern.confidence,
    polarity,
    former: LASTING.has(type) && isFormer(sentence.items, match),
    pattern: pattern.id,
  }));
}

/** The word that gives the relation away, with the words that say more closely what office it is: “deputy security chief”. */
function triggerOf(items: readonly Item[], { begin, trigger }: Match): Span | null {
  const word = trigger === undefined ? undefined : items[trigger];
  if (word === undefined || trigger === undefined) return null;
  let first = trigger;
  if (senseOf(word, "role") !== undefined) while (first > begin && isModifier(items[first - 1])) first--;
  const begins = items[first]?.begin ?? word.begin;
  return { begin: ledByAnd(word) ? begins + 1 : begins, end: word.end };
}

/** “And” is written onto the Arabic word after it, and is no part of what it says. */
function ledByAnd({ form }: Item): boolean {
  return /^[وف]/u.test(form) && phraseAt("ar", [form.slice(1)], 0) !== undefined;
}

function isModifier(item: Item | undefined): boolean {
  return item !== undefined && MODIFIERS.has(item.pos) && item.mentions.length === 0 && !senseOf(item, "former");
}

function polarityBy({ polarity }: Pattern, items: readonly Item[], match: Match): Polarity | undefined {
  if (polarity === undefined) return polarityOf(items, match);
  return polarity === "inside" ? polarityInside(items, match) : polarity;
}

interface Pair {
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
}

/** The pairs of names a match joins, as far as the ontology lets the relation join such names. */
function pairsOf({ items, mentions }: ReadSentence, match: Match, pattern: Pattern): readonly Pair[] {
  const [subjects, objects] = [mentionsAt(items, match.subject), mentionsAt(items, match.object)];
  const pairs = subjects.flatMap((subject, place) =>
    (match.subject?.item === match.object?.item ? objects.slice(place + 1) : objects).map((object) => ({
      subject,
      object,
    })),
  );
  return pairs.flatMap(({ subject, object }) => {
    const [one, other] = [mentions[subject]?.type, mentions[object]?.type];
    const type =
      pattern.relation ?? match.meanings?.find((meaning) => [undefined, other].includes(meaning.object))?.relation;
    const definition = definitions.get(type ?? "");
    if (definition?.joins.some((join) => join[0] === one && join[1] === other) !== true) return [];
    const turned = !definition.directed && object < subject;
    return [{ type: definition.type, subject: turned ? object : subject, object: turned ? subject : object }];
  });
}

function mentionsAt(items: readonly Item[], place: Place | undefined): readonly number[] {
  const mentions = place === undefined ? [] : (items[place.item]?.mentions ?? []);
  if (place?.pick === "first") return mentions.slice(0, 1);
  return place?.pick === "last" ? mentions.slice(-1) : mentions;
}
