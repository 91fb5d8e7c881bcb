import { stableId } from "../../graph/model/ids.ts";
import type { FoundDocument } from "../../graph/model/document.ts";
import type { Mention } from "../../graph/model/mention.ts";
import type { PreparedDocument, Sentence } from "../../graph/model/prepared-document.ts";
import type { RecognisedText } from "../recognise.ts";
import { nameId } from "../resolve/corpus/name-id.ts";
import { identify } from "../resolve/identity.ts";

/** A document and what was recognised in it, as a store writes it: the sentences that name an actor, with their mentions. */
export function prepareDocument(document: FoundDocument, recognised: RecognisedText): PreparedDocument {
  const mentions = recognised.mentions.map((mention, index): Mention => {
    const { type, text } = mention;
    const fullName = recognised.fullNames[index] ?? text;
    const declared = recognised.declared.filter(({ long }) => long === fullName).map(({ short }) => short);
    return { ...mention, fullName, name: nameId(type, fullName), declared, actor: identify(type, fullName) };
  });
  return {
    document: { ...document, language: recognised.language },
    sentences: sentencesWith(mentions, document, recognised),
  };
}

/** Mentions and sentences are both in order, so one walk pairs them. */
function sentencesWith(
  mentions: readonly Mention[],
  document: Pick<FoundDocument, "id" | "text">,
  { sentences }: RecognisedText,
): readonly Sentence[] {
  let next = 0;
  return sentences.flatMap((span, index): Sentence[] => {
    const inside: Mention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.end <= span.end; mention = mentions[next]) {
      inside.push(mention);
      next++;
    }
    if (inside.length === 0) return [];
    const text = document.text.slice(span.begin, span.end);
    return [
      {
        id: stableId("s", document.id, String(index)),
        index,
        begin: span.begin,
        end: span.end,
        text,
        mentions: inside,
      },
    ];
  });
}
