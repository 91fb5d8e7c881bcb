/** What resolution makes of marked articles, with their names given or found. */
import type { NameMention, Span } from "../../graph/model/mention.ts";
import { annotate } from "../../ingest/nlp/annotate.ts";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import { resolveNames, type ResolveOptions } from "../../ingest/resolve/corpus/resolve-names.ts";
import { linkInDocument } from "../../ingest/resolve/document/link-in-document.ts";
import type { Assignment } from "./cluster-scores.ts";
import { goldMentions, sentencesOf, type GoldArticle } from "./gold-articles.ts";

/** The names of an article, by which its marked names are resolved. */
type NamesOf = (article: GoldArticle) => {
  readonly mentions: readonly NameMention[];
  readonly sentences: readonly Span[];
};

/** As if recognition made no mistake: this measures resolution alone. */
export const givenNames: NamesOf = (article) => ({ mentions: goldMentions(article), sentences: sentencesOf(article) });

/** As the product finds them. */
export const foundNames: NamesOf = ({ text }) => annotate(text);

/**
 * Every marked name with the actor that was found for it: that of the found name that overlaps it most. One that was missed
 * is an actor of its own.
 */
export function resolveGold(
  articles: readonly GoldArticle[],
  namesOf: NamesOf,
  options: ResolveOptions = {},
): readonly Assignment[] {
  const ledger = new NameLedger();
  const linked = articles.map((article) => {
    const { mentions, sentences } = namesOf(article);
    const names = linkInDocument(article.text, mentions);
    ledger.add(article.id, { mentions, sentences, ...names });
    return { article, mentions, names };
  });
  const { actorOf } = resolveNames(ledger.uses(), options);
  return linked.flatMap(({ article, mentions, names }) =>
    article.entities.map((marked): Assignment => {
      const index = mostOverlapping(marked, mentions);
      const mention = mentions[index];
      const actor = mention && actorOf(mention.type, names.fullNames[index] ?? mention.text);
      const found = actor === undefined ? `missed ${article.id} ${marked.begin}` : `${actor.name} ${actor.id}`;
      return { name: article.text.slice(marked.begin, marked.end), truth: marked.id, found };
    }),
  );
}

/** −1 where nothing overlaps. */
function mostOverlapping({ begin, end }: Span, mentions: readonly Span[]): number {
  let [best, most] = [-1, 0];
  for (const [index, mention] of mentions.entries()) {
    const overlap = Math.min(end, mention.end) - Math.max(begin, mention.begin);
    if (overlap > most) [best, most] = [index, overlap];
  }
  return best;
}
