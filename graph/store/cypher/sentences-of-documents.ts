/** Reading back what {@link PreparedDocument} wrote: the sentences of counted documents with their mentions. */
import { groupBy } from "../../model/group-by.ts";
import type { ActorIdentity, Mention } from "../../model/mention.ts";
import type { Sentence } from "../../model/prepared-document.ts";
import { readStoredActors } from "./actor-rows.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { readNames } from "./name-rows.ts";
import { MENTION, readStatements, type MentionRow } from "./sentence-rows.ts";

interface SentenceRow extends Omit<Sentence, "mentions" | "statements"> {
  readonly document: string;
  readonly statements: string | null;
}

const SENTENCES = cypher<{ ids: readonly string[] }, SentenceRow>(
  `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)
   RETURN d.id AS document, s.id AS id, s.index AS index, s.paragraph AS paragraph, s.text AS text, s.begin AS begin,
          s.end AS end, s.statements AS statements ORDER BY index`,
);

const MENTIONS = cypher<{ ids: readonly string[] }, MentionRow>(
  `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)<-[m:MENTIONED_IN]-(a:Actor)
   RETURN ${MENTION} ORDER BY begin, end`,
);

export interface SentencesOfDocument {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

export async function readSentences(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly SentencesOfDocument[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(SENTENCES, { ids });
  const mentions = await asWritten(transaction, await transaction.run(MENTIONS, { ids }));
  const actors = await readStoredActors(transaction, new Set(mentions.map(({ actor }) => actor)));
  const inSentence = groupBy(
    mentions.map((row) => ({ sentence: row.sentence, mention: mentionOf(row, actors.get(row.actor)?.actor) })),
    ({ sentence }) => sentence,
  );
  const ofDocument = groupBy(rows, ({ document }) => document);
  return ids.map((id) => ({
    id,
    sentences: (ofDocument.get(id) ?? []).map(({ document, statements, ...sentence }) => ({
      ...sentence,
      ...readStatements(statements),
      mentions: (inSentence.get(sentence.id) ?? []).map(({ mention }) => mention),
    })),
  }));
}

/** Mentions with the names that the text has: whether it is a namesake's is for the ledger to say when they count again. */
async function asWritten(
  transaction: CypherTransaction,
  mentions: readonly MentionRow[],
): Promise<readonly MentionRow[]> {
  const names = await readNames(
    transaction,
    mentions.map(({ name }) => name),
  );
  return mentions.map((mention) => {
    const of = names.get(mention.name)?.namesake?.of;
    return of === undefined ? mention : { ...mention, name: of, actor: of };
  });
}

/** Whose name it is may change while it is kept, so only a known actor is kept with it; others are found by the name. */
function mentionOf({ sentence, surface, declared, ...row }: MentionRow, stored: ActorIdentity | undefined): Mention {
  const actor = stored?.knownAs === undefined ? { id: row.name, type: row.type } : stored;
  return { ...row, text: surface, declared: declared ?? [], actor };
}
