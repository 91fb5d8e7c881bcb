import type { AskedQuery, ExportAbout, Share } from "./export-format.ts";
import type { ExportWords } from "./words/english.ts";
import { wordsIn } from "./words/export-words.ts";

/** What a file holds and where it comes from, in lines for people. Every format has a place for it. */
export function statement(about: ExportAbout): readonly string[] {
  const { generator, exportedAt, graphHash, relations, documents } = about;
  const { statement: words } = wordsIn(about.language);
  return [
    words.exported(generator, exportedAt),
    ...holdings(about),
    words.madeFrom(documents.count, period(documents, words)),
    words.tieMeans,
    ...(relations.inGraph === 0 ? [] : [words.relations(share(relations, "relations", words))]),
    ...(graphHash === undefined ? [] : [words.digest(graphHash)]),
  ];
}

/** How the part was chosen, how much of the graph it is, and what was left out. */
export function holdings({ language, filter, query, actors, ties, hidden }: ExportAbout): readonly string[] {
  const { statement: words } = wordsIn(language);
  return [
    words.selection(filter),
    ...(query === undefined ? [] : queryLines(query, words)),
    words.holds(share(actors, "actors", words), share(ties, "ties", words)),
    ...(hidden === undefined ? [] : [words.hidden(hidden)]),
  ];
}

type StatementWords = ExportWords["statement"];

function queryLines({ cypher, parameters, rows, truncated }: AskedQuery, words: StatementWords): readonly string[] {
  const given = Object.keys(parameters).length === 0 ? undefined : JSON.stringify(parameters);
  const cut = truncated === "rows" ? words.cutByRows : words.cutBySize;
  return [words.query(cypher.replace(/\s+/gu, " ").trim(), given), ...(truncated === null ? [] : [cut(rows)])];
}

function share({ held, inGraph }: Share, what: keyof StatementWords["allOf"], words: StatementWords): string {
  return held === inGraph ? words.allOf[what](held) : words.someOf[what](held, inGraph);
}

function period({ firstDate, lastDate }: ExportAbout["documents"], words: StatementWords): string {
  return firstDate === null || lastDate === null ? words.undated : words.dated(firstDate, lastDate);
}
