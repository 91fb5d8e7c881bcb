import { stableId } from "../../graph/model/ids.ts";
import type { FoundDocument } from "../../graph/model/document.ts";
import type { Mention } from "../../graph/model/mention.ts";
import type { PreparedDocument, Sentence } from "../../graph/model/prepared-document.ts";
import type { RelationStatement, SentenceStatement } from "../../graph/model/relation.ts";
import { paragraphsOf } from "../nlp/paragraphs.ts";
import { nameId } from "../resolve/corpus/name-id.ts";
import { identify } from "../resolve/identity.ts";
import type { RelatedText } from "./relate-text.ts";

/** A document and what was read in it, as a store writes it: the sentences that name an actor, with mentions and statements. */
export function prepareDocument(document: FoundDocument, related: RelatedText): PreparedDocument {
  const mentions = related.mentions.map((mention, index): Mention => {
    const { type, text } = mention;
    const fullName = related.fullNames[index] ?? text;
    const declared = related.declared.filter(({ long }) => long === fullName).map(({ short }) => short);
    return { ...mention, fullName, name: nameId(type, fullName), declared, actor: identify(type, fullName) };
  });
  return {
    document: { ...document, language: related.language },
    sentences: sentencesWith(mentions, document, related),
  };
}

/** Paragraphs, sentences and mentions are all in order, so one walk brings them together. */
function sentencesWith(
  mentions: readonly Mention[],
  article: Pick<FoundDocument, "id" | "text">,
  { sentences, statements }: RelatedText,
): readonly Sentence[] {
  const paragraphs = paragraphsOf(article.text);
  let next = 0;
  let paragraph = 0;
  return sentences.flatMap(({ begin, end }, index): Sentence[] => {
    const inside: Mention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.end <= end; mention = mentions[++next])
      inside.push(mention);
    if (inside.length === 0) return [];
    while ((paragraphs[paragraph]?.end ?? Infinity) < end) paragraph++;
    const stated = statements.filter(({ sentence }) => sentence === index);
    return [
      {
        id: stableId("s", article.id, String(index)),
        index,
        paragraph,
        begin,
        end,
        text: article.text.slice(begin, end),
        mentions: inside,
        ...(stated.length > 0 && { statements: stated.map((one) => statementOf(one, mentions, article.text)) }),
      },
    ];
  });
}

function statementOf(
  { sentence, subject, object, trigger, ...saying }: RelationStatement,
  mentions: readonly Mention[],
  text: string,
): SentenceStatement {
  const [one, other] = [mentions[subject]?.begin ?? 0, mentions[object]?.begin ?? 0];
  const words = trigger === null ? "" : levelled(text.slice(trigger.begin, trigger.end));
  return { ...saying, subject: one, object: other, trigger, words };
}

/** “Secretary-General” and “secretary general” are the same words. */
function levelled(words: string): string {
  return words.replace(/[\s\u2010\u2011-]+/gu, " ").toLowerCase();
}
