/** The tables of the CSV export: who, with whom, and for both every place in the news that says so. */
import type { CitedRelation, RelationEvidence } from "../model/relation.ts";
import { ACTOR_ATTRIBUTES, asText, RELATION_PROPERTIES, TIE_ATTRIBUTES, type Attribute } from "./attributes.ts";
import type { CsvCell } from "./csv.ts";
import type { CitedDocument, ExportSource } from "./export-format.ts";

export interface CsvTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: (source: ExportSource) => AsyncIterable<readonly CsvCell[]>;
}

const DOCUMENT_COLUMNS = ["date", "outlet", "title", "url", "language", "document"];

export const CSV_TABLES: readonly CsvTable[] = [
  {
    name: "actors",
    title: "CSV of the actors",
    columns: ["id", ...ACTOR_ATTRIBUTES.map(({ name }) => name)],
    rows: async function* ({ actors }) {
      for await (const actor of actors) yield [actor.id, ...cells(ACTOR_ATTRIBUTES, actor)];
    },
  },
  {
    name: "ties",
    title: "CSV of the ties",
    columns: ["source", "target", "sourceName", "targetName", ...TIE_ATTRIBUTES.map(({ name }) => name)],
    rows: async function* (source) {
      const names = await namesOf(source);
      for await (const tie of source.ties) {
        const ends = [tie.source, tie.target];
        yield [...ends, ...ends.map((id) => names.get(id) ?? ""), ...cells(TIE_ATTRIBUTES, tie)];
      }
    },
  },
  {
    name: "relations",
    title: "CSV of the relations that sentences state",
    columns: [
      "source",
      "target",
      "sourceName",
      "targetName",
      "relation",
      ...RELATION_PROPERTIES.map(({ name }) => name),
    ],
    rows: async function* (source) {
      const names = await namesOf(source);
      for await (const relation of source.relations) {
        const ends = [relation.source, relation.target];
        yield [
          ...ends,
          ...ends.map((id) => names.get(id) ?? ""),
          relation.type,
          ...cells(RELATION_PROPERTIES, relation),
        ];
      }
    },
  },
  {
    name: "relation-evidence",
    title: "CSV of the relations in their sentences: one row for every sentence that states one, to cite from",
    columns: [
      ...[
        "source",
        "relation",
        "target",
        "sourceName",
        "targetName",
        "polarity",
        "former",
        "confidence",
        "day",
        "words",
      ],
      ...["sentence", ...DOCUMENT_COLUMNS, "sentenceId"],
    ],
    rows: async function* (source) {
      const names = await namesOf(source);
      const stated = await statedIn(source);
      for await (const { document, sentences } of source.documents)
        for (const { id, text } of sentences)
          for (const { relation, evidence } of stated.get(id) ?? []) {
            const { source: from, target: to, type } = relation;
            const { polarity, former, confidence, date, words } = evidence;
            const said = [polarity, former ? "former" : "", confidence, date, words];
            yield [
              from,
              type,
              to,
              names.get(from) ?? "",
              names.get(to) ?? "",
              ...said,
              text,
              ...documentCells(document),
              id,
            ];
          }
    },
  },
  {
    name: "mentions",
    title: "CSV of the mentions: one row for every name in every sentence",
    columns: [
      "actor",
      "name",
      "surface",
      "sentence",
      "begin",
      "end",
      "confidence",
      "method",
      ...DOCUMENT_COLUMNS,
      "sentenceId",
    ],
    rows: async function* (source) {
      const names = await namesOf(source);
      for await (const { document, sentences } of source.documents)
        for (const { id, text, mentions } of sentences)
          for (const { actor, surface, begin, end, confidence, method } of mentions) {
            const name = names.get(actor) ?? "";
            yield [actor, name, surface, text, begin, end, confidence, method, ...documentCells(document), id];
          }
    },
  },
  {
    name: "co-mentions",
    title: "CSV of the co-mentions: one row for every tie in every sentence that proves it, to cite from",
    columns: ["source", "target", "sourceName", "targetName", "sentence", ...DOCUMENT_COLUMNS, "sentenceId"],
    rows: async function* (source) {
      const names = await namesOf(source);
      for await (const { document, sentences } of source.documents)
        for (const { id, text, ties } of sentences)
          for (const ends of ties)
            yield [...ends, ...ends.map((end) => names.get(end) ?? ""), text, ...documentCells(document), id];
    },
  },
];

function cells<Item>(attributes: readonly Attribute<Item>[], item: Item): readonly CsvCell[] {
  return attributes.map(({ value }) => {
    const given = value(item);
    return given === null || typeof given === "number" ? given : asText(given);
  });
}

function documentCells({
  publishedAt,
  source,
  title,
  url,
  language,
  id,
}: CitedDocument["document"]): readonly CsvCell[] {
  return [publishedAt, source, title, url, language, id];
}

/** What each sentence states, by its id. */
async function statedIn({ relations }: ExportSource) {
  const stated = new Map<string, { relation: CitedRelation; evidence: RelationEvidence }[]>();
  for await (const relation of relations)
    for (const evidence of relation.evidence)
      stated.set(evidence.sentence, [...(stated.get(evidence.sentence) ?? []), { relation, evidence }]);
  return stated;
}

/** Names alone are held: a table without them is of no use to a reader. */
async function namesOf({ actors }: ExportSource): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const { id, name } of actors) names.set(id, name);
  return names;
}
