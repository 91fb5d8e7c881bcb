/** Sentences with names marked in brackets, and what is read from them, as lines to compare. */
import type { NameMention } from "../../../graph/model/mention.ts";
import { findRelations } from "../../../ingest/relate/find-relations.ts";

const TYPES = { P: "PERSON", O: "ORG", L: "PLACE" } as const;
const MARK = /\[([POL]):([^\]]+)\]/gu;

/** `[P:Sami Nader] leads the [O:Dawn Movement].` as text, one sentence, and its mentions. */
function unmark(marked: string): { readonly text: string; readonly mentions: readonly NameMention[] } {
  const mentions: NameMention[] = [];
  let text = "";
  let from = 0;
  for (const { 0: mark, 1: type, 2: name = "", index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    const begin = text.length;
    text += name;
    const known = TYPES[type as keyof typeof TYPES];
    mentions.push({ begin, end: text.length, type: known, text: name, confidence: 1, method: "model" });
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), mentions };
}

/** Each relation as `subject TYPE object`, with polarity and “former” in brackets where they are not the plain ones. */
export function relationsIn(marked: string): readonly string[] {
  const { text, mentions } = unmark(marked);
  const sentences = [{ begin: 0, end: text.length }];
  return findRelations(text, { sentences, mentions }).map(({ type, subject, object, polarity, former }) => {
    const turns = [...(polarity === "stated" ? [] : [polarity]), ...(former ? ["former"] : [])];
    const turn = turns.length === 0 ? "" : ` (${turns.join(", ")})`;
    return `${mentions[subject]?.text ?? ""} ${type} ${mentions[object]?.text ?? ""}${turn}`;
  });
}

/** The statements themselves with the text they stand in. */
export function statementsIn(marked: string) {
  const { text, mentions } = unmark(marked);
  return { text, mentions, statements: findRelations(text, { sentences: [{ begin: 0, end: text.length }], mentions }) };
}
