/** CSV files for `neo4j-admin database import`, which fills an empty database with millions of nodes in minutes. */
import type { Actor } from "../model/actor.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";
import {
  ACTOR_ATTRIBUTES,
  RELATION_PROPERTIES,
  TIE_ATTRIBUTES,
  type Attribute,
  type AttributeKind,
  type AttributeValue,
} from "./attributes.ts";
import type { CitedDocument, ExportFormat, ExportSource } from "./export-format.ts";
import { statement } from "./statement.ts";
import { DOCUMENT_PROPERTIES, labelOf, mentionRows, sentenceRows } from "./stored-graph.ts";
import { zip, type ArchivedFile } from "./zip.ts";

export const neo4jImport: ExportFormat = {
  id: "neo4j-admin",
  title: "CSV in a ZIP archive for neo4j-admin import, with its command line",
  extension: "zip",
  mediaType: "application/zip",
  write,
};

/** U+001F, made for this: no name can hold it, since it becomes a space. */
const LIST_SEPARATOR = "\u001f";

const COMMAND = `neo4j-admin database import full neo4j \\
  --nodes=actors.csv --nodes=documents.csv --nodes=sentences.csv \\
  --relationships=ties.csv --relationships=relations.csv --relationships=mentions.csv --relationships=parts.csv \\
  --array-delimiter=U+001F --multiline-fields=true
`;

const TYPES: Readonly<Record<AttributeKind, string>> = {
  text: "",
  texts: ":string[]",
  integer: ":long",
  integers: ":long[]",
  decimal: ":double",
  date: ":date",
};

async function* write(source: ExportSource): AsyncIterable<Uint8Array> {
  const { actors, ties, relations, documents } = source;
  const files: readonly ArchivedFile[] = [
    { name: "about.txt", pieces: [aboutText(source)] },
    { name: "import.sh", pieces: [`#!/bin/sh\n${COMMAND}`] },
    { name: "actors.csv", pieces: table(["id:ID(Actor)", ...headers(ACTOR_ATTRIBUTES), ":LABEL"], actors, actorRows) },
    {
      name: "ties.csv",
      pieces: table([":START_ID(Actor)", ":END_ID(Actor)", ...headers(TIE_ATTRIBUTES), ":TYPE"], ties, tieRows),
    },
    {
      name: "relations.csv",
      pieces: table(
        [":START_ID(Actor)", ":END_ID(Actor)", ...headers(RELATION_PROPERTIES), ":TYPE"],
        relations,
        relationRows,
      ),
    },
    { name: "documents.csv", pieces: table(documentHeaders(), documents, documentRows) },
    { name: "sentences.csv", pieces: table(SENTENCE_HEADERS, documents, sentenceCells) },
    { name: "parts.csv", pieces: table([":START_ID(Sentence)", ":END_ID(Document)", ":TYPE"], documents, partRows) },
    { name: "mentions.csv", pieces: table(MENTION_HEADERS, documents, mentionCells) },
  ];
  yield* zip(files, source.about.exportedAt);
}

function aboutText({ about }: ExportSource): string {
  return [
    ...statement(about),
    "Documents are here without their texts.",
    "",
    "Unpack into the folder of an empty Neo4j 5 and run, with the server stopped:",
    "",
    COMMAND,
  ].join("\n");
}

type Row = readonly AttributeValue[];

async function* table<Item>(
  columns: readonly string[],
  items: AsyncIterable<Item>,
  rows: (item: Item) => readonly Row[],
): AsyncIterable<string> {
  yield `${columns.join(",")}\n`;
  for await (const item of items) for (const row of rows(item)) yield `${row.map(cell).join(",")}\n`;
}

/** Text is always quoted, since only so an empty text differs from none. Nothing computes these files: no formula guard. */
function cell(value: AttributeValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const texts = typeof value === "string" ? [value] : value.map(String);
  return `"${texts.map(withoutSeparator).join(LIST_SEPARATOR).replaceAll('"', '""')}"`;
}

function withoutSeparator(text: string): string {
  return text.toWellFormed().replaceAll(LIST_SEPARATOR, " ");
}

function headers<Item>(attributes: readonly Attribute<Item>[]): readonly string[] {
  return attributes.map(({ name, kind }) => name + TYPES[kind]);
}

function actorRows(actor: Actor): readonly Row[] {
  return [[actor.id, ...ACTOR_ATTRIBUTES.map(({ value }) => value(actor)), ["Actor", labelOf(actor)]]];
}

function tieRows(tie: Tie): readonly Row[] {
  return [[tie.source, tie.target, ...TIE_ATTRIBUTES.map(({ value }) => value(tie)), "CO_MENTIONED"]];
}

function relationRows(relation: CitedRelation): readonly Row[] {
  const { source, target, type } = relation;
  return [[source, target, ...RELATION_PROPERTIES.map(({ value }) => value(relation)), type]];
}

function documentHeaders(): readonly string[] {
  const special: Readonly<Record<string, string>> = { id: "id:ID(Document)", publishedAt: "publishedAt:date" };
  return [...DOCUMENT_PROPERTIES.map((property) => special[property] ?? property), ":LABEL"];
}

function documentRows({ document }: CitedDocument): readonly Row[] {
  return [[...DOCUMENT_PROPERTIES.map((property) => document[property]), "Document"]];
}

const SENTENCE_HEADERS = ["id:ID(Sentence)", "index:long", "text", "begin:long", "end:long", ":LABEL"];

function sentenceCells(cited: CitedDocument): readonly Row[] {
  return sentenceRows(cited).map(({ id, index, text, begin, end }) => [id, index, text, begin, end, "Sentence"]);
}

function partRows({ document, sentences }: CitedDocument): readonly Row[] {
  return sentences.map(({ id }) => [id, document.id, "PART_OF"]);
}

const MENTION_HEADERS = [
  ":START_ID(Actor)",
  ":END_ID(Sentence)",
  "surface",
  "begin:long",
  "end:long",
  "confidence:double",
  "method",
  ":TYPE",
];

function mentionCells(cited: CitedDocument): readonly Row[] {
  return mentionRows(cited).map(({ actor, sentence, surface, begin, end, confidence, method }) => {
    return [actor, sentence, surface, begin, end, confidence, method, "MENTIONED_IN"];
  });
}
