import type { NameMention, Span } from "../../../../graph/model/mention.ts";
import type { ActorType } from "../../../../graph/model/ontology.ts";
import { NameLedger } from "../../../../ingest/resolve/corpus/name-ledger.ts";
import { resolveNames } from "../../../../ingest/resolve/corpus/resolve-names.ts";
import type { Resolution, ResolvedActor } from "../../../../ingest/resolve/corpus/resolution.ts";
import { linkInDocument } from "../../../../ingest/resolve/document/link-in-document.ts";

const TYPES: Readonly<Record<string, ActorType>> = { P: "PERSON", O: "ORG", L: "PLACE" };
const MARK = /\[([POL]):([^\]]+)\]/gu;

/** “[P:Iyad Allawi] went to [L:Basra].” as a text with its names: P for person, O for organisation, L for place. */
export function markedText(marked: string): { text: string; mentions: readonly NameMention[] } {
  const mentions: NameMention[] = [];
  let text = "";
  let after = 0;
  for (const { 0: mark, 1: letter = "", 2: name = "", index } of marked.matchAll(MARK)) {
    text += marked.slice(after, index);
    const type = TYPES[letter] ?? "ORG";
    mentions.push({
      begin: text.length,
      end: text.length + name.length,
      type,
      text: name,
      confidence: 1,
      method: "model",
    });
    text += name;
    after = index + mark.length;
  }
  return { text: text + marked.slice(after), mentions };
}

/** Resolves a set of marked documents; every line is a sentence. */
export function resolveMarked(documents: readonly string[]): Resolution {
  const ledger = new NameLedger();
  for (const [number, marked] of documents.entries()) {
    const { text, mentions } = markedText(marked);
    ledger.add(`${number}`, { mentions, sentences: linesOf(text), ...linkInDocument(text, mentions) });
  }
  return resolveNames(ledger.uses());
}

/** The names of a document in order, each with the name of the actor it was resolved to. */
export function actorsOf(marked: string, { actorOf }: Resolution): readonly (ResolvedActor | undefined)[] {
  const { text, mentions } = markedText(marked);
  const { fullNames } = linkInDocument(text, mentions);
  return mentions.map((mention, index) => actorOf(mention.type, fullNames[index] ?? mention.text));
}

function linesOf(text: string): readonly Span[] {
  let begin = 0;
  return text.split("\n").map((line) => {
    const span = { begin, end: begin + line.length };
    begin = span.end + 1;
    return span;
  });
}
