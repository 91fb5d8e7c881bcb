/** Statements that were read and judged one by one, kept without the sentences: a digest of each finds it again. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { RelationStatement } from "../../graph/model/relation.ts";
import type { AnnotatedText } from "../../ingest/nlp/annotated-text.ts";

/** A verdict on one statement. What is wrong with a wrong one is said in one word. */
export interface Judgement {
  readonly relation: string;
  readonly source: string;
  readonly pattern: string;
  readonly language: string;
  readonly verdict: "right" | "wrong";
  readonly note: string;
}

const COLUMNS = ["key", "source", "language", "pattern", "verdict", "note"] as const;

/** What a statement says and where: the sentence's digest, offsets inside it, relation, polarity. */
export function keyOf(text: string, { sentences, mentions }: AnnotatedText, statement: RelationStatement): string {
  const sentence = sentences[statement.sentence];
  const begin = sentence?.begin ?? 0;
  const digest = createHash("sha256").update(text.slice(begin, sentence?.end)).digest("hex").slice(0, 16);
  const ends = [statement.subject, statement.object].map((index) => {
    const mention = mentions[index];
    return `${(mention?.begin ?? 0) - begin}-${(mention?.end ?? 0) - begin}`;
  });
  return [digest, statement.type, ...ends, statement.polarity, statement.former ? "former" : "lasting"].join(" ");
}

export function readJudgements(file: URL): ReadonlyMap<string, Judgement> {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    rows.slice(1).map((row) => {
      const cells = row.split("\t");
      const cell = (column: (typeof COLUMNS)[number]): string => cells[COLUMNS.indexOf(column)] ?? "";
      const verdict = cell("verdict") === "right" ? "right" : "wrong";
      return [
        cell("key"),
        {
          relation: cell("key").split(" ")[1] ?? "",
          source: cell("source"),
          language: cell("language"),
          pattern: cell("pattern"),
          verdict,
          note: cell("note"),
        },
      ];
    }),
  );
}
