/** What a recognised text states between its names, with the states that it names by nationality where an office is theirs. */
import type { RelationStatement } from "../../graph/model/relation.ts";
import { RELATION_TYPES, type RelationType } from "../../graph/model/ontology.ts";
import type { NameMention, Span } from "../../graph/model/mention.ts";
import type { RecognisedText } from "../recognise.ts";
import { findRelations, languageOf } from "./find-relations.ts";
import { statesByNationality, type StateMention } from "./nationalities.ts";

/** A text with its names and what it states between them. */
export interface RelatedText extends RecognisedText {
  readonly statements: readonly RelationStatement[];
}

const OFFICES = new Set<RelationType>(
  RELATION_TYPES.filter(({ family, type }) => family === "office" && type !== "APPOINTED").map(({ type }) => type),
);

/** Pure, and fast enough to run on every text. The mentions may have become more, still in order and without overlap. */
export function relateText(text: string, recognised: RecognisedText): RelatedText {
  const offices = officesOfStates(text, recognised);
  const own = findRelations(text, recognised);
  if (offices.length === 0) return { ...recognised, statements: own };

  const states = [...new Map(offices.map(({ state }) => [state.begin, state])).values()];
  const named = recognised.mentions.map((mention, index) => ({
    mention,
    fullName: recognised.fullNames[index] ?? mention.text,
  }));
  const all = [...named, ...states.map(({ state, ...mention }) => ({ mention, fullName: state }))].sort(
    (a, b) => a.mention.begin - b.mention.begin,
  );
  const indexAt = new Map(all.map(({ mention }, index) => [mention.begin, index]));
  const indexOf = ({ begin }: Span): number => indexAt.get(begin) ?? 0;
  const moved = own.map((statement) => ({
    ...statement,
    subject: indexOf(recognised.mentions[statement.subject] ?? NOWHERE),
    object: indexOf(recognised.mentions[statement.object] ?? NOWHERE),
  }));
  const found = offices.map(({ statement, holder, state }) => ({
    ...statement,
    subject: indexOf(holder),
    object: indexOf(state),
  }));
  return {
    ...recognised,
    mentions: all.map(({ mention }) => mention),
    fullNames: all.map(({ fullName }) => fullName),
    statements: [...moved, ...found].sort((a, b) => a.subject - b.subject || a.object - b.object),
  };
}

const NOWHERE: Span = { begin: 0, end: 0 };

interface OfficeOfState {
  readonly statement: RelationStatement;
  readonly holder: NameMention;
  readonly state: StateMention;
}

/** Read a second time with the states among the names; of that, only their offices are taken. */
function officesOfStates(text: string, { sentences, mentions }: RecognisedText): readonly OfficeOfState[] {
  let next = 0;
  return sentences.flatMap((sentence, index) => {
    const inside: NameMention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.end <= sentence.end; mention = mentions[++next])
      inside.push(mention);
    if (!inside.some(({ type }) => type === "PERSON")) return [];
    const language = languageOf(text.slice(sentence.begin, sentence.end));
    const states = statesByNationality(text, sentence, language, inside);
    if (states.length === 0) return [];
    const both = [...inside, ...states].sort((a, b) => a.begin - b.begin);
    return findRelations(text, { sentences: [sentence], mentions: both }).flatMap((statement) => {
      const holder = both[statement.subject];
      const state = states.find(({ begin }) => begin === both[statement.object]?.begin);
      if (holder === undefined || state === undefined || !OFFICES.has(statement.type)) return [];
      return [{ statement: { ...statement, sentence: index }, holder, state }];
    });
  });
}
