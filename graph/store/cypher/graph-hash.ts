/**
 * A digest of all that the graph says, the same whatever the order in which it was written and whichever engine holds it.
 *
 * Every document, sentence, mention, actor, tie, name, link, judgement and entry of a watch list is digested by itself, and the digests are added modulo 2^256, so the
 * order does not matter and nothing needs to be sorted or held. The method is AdHash: M. Bellare and D. Micciancio (1997),
 * A New Paradigm for Collision-Free Hashing: Incrementality at Reduced Cost, EUROCRYPT. It detects every accident; against
 * somebody who forges a graph on purpose a sum of 256 bits is too short.
 */
import { createHash } from "node:crypto";
import { readActors } from "./actor-rows.ts";
import { cypher, type CypherEngine, type CypherTransaction } from "./cypher-engine.ts";
import { readDocuments } from "./document-rows.ts";
import { idPages, type PagedLabel } from "./pages.ts";
import { tiesFrom } from "./read-actors.ts";
import { readJudgements } from "./judgement-rows.ts";
import { readLinks, readNames } from "./name-rows.ts";
import { readWatchEntries } from "./watch-list-rows.ts";
import { MENTION, type MentionRow } from "./sentence-rows.ts";

interface SentenceRow {
  readonly id: string;
  readonly document: string;
  readonly index: number;
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

const SENTENCES = cypher<{ ids: readonly string[] }, SentenceRow>(
  `UNWIND $ids AS id MATCH (s:Sentence {id: id})-[:PART_OF]->(d:Document)
   RETURN s.id AS id, d.id AS document, s.index AS index, s.text AS text, s.begin AS begin, s.end AS end`,
);

const MENTIONS = cypher<{ ids: readonly string[] }, MentionRow>(
  `UNWIND $ids AS id MATCH (s:Sentence {id: id})<-[m:MENTIONED_IN]-(a:Actor) RETURN ${MENTION}`,
);

type Reader = (transaction: CypherTransaction, ids: readonly string[]) => Promise<readonly object[]>;

/** What is digested: the kind of a row, the nodes it hangs on, how many of these to take at once, and how to read it. */
const CONTENT: readonly [kind: string, label: PagedLabel, atOnce: number, read: Reader][] = [
  ["document", "Document", 100, readDocuments],
  ["sentence", "Sentence", 1_000, (transaction, ids) => transaction.run(SENTENCES, { ids })],
  ["mention", "Sentence", 1_000, (transaction, ids) => transaction.run(MENTIONS, { ids })],
  ["actor", "Actor", 500, readActors],
  ["tie", "Actor", 100, tiesFrom],
  ["name", "Name", 1_000, names],
  ["same-as", "Name", 1_000, (transaction, ids) => readLinks(transaction, "SAME_AS", ids)],
  ["may-be", "Name", 1_000, (transaction, ids) => readLinks(transaction, "MAY_BE", ids)],
];

/** Which of a name's spellings stands for it depends on what came first, and is no part of what the graph says. */
async function names(transaction: CypherTransaction, ids: readonly string[]): Promise<readonly object[]> {
  return Array.from((await readNames(transaction, ids)).values(), ({ name, ...rest }) => rest);
}

/** 64 hexadecimal digits. */
export async function graphHash(engine: CypherEngine): Promise<string> {
  let sum = 0n;
  for (const [kind, label, atOnce, read] of CONTENT) {
    for await (const ids of idPages(engine, label, atOnce)) {
      const rows = await engine.read((transaction) => read(transaction, ids));
      for (const row of rows) sum = BigInt.asUintN(256, sum + digest(kind, row));
    }
  }
  for (const judgement of await engine.read(readJudgements)) {
    sum = BigInt.asUintN(256, sum + digest("judgement", judgement));
  }
  for (const { entry, list } of await engine.read(readWatchEntries)) {
    sum = BigInt.asUintN(256, sum + digest("watch-entry", { list, ...entry }));
  }
  return sum.toString(16).padStart(64, "0");
}

/** SHA-256 of the row as JSON with its keys in order: engines give properties in different orders. */
function digest(kind: string, row: object): bigint {
  const canonical = JSON.stringify([kind, Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return BigInt(`0x${createHash("sha256").update(canonical).digest("hex")}`);
}
