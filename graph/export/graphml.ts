/**
 * GraphML (Brandes et al., http://graphml.graphdrawing.org/), as Gephi, yEd, Cytoscape, igraph and networkx read it.
 * Lists are joined with “; ” since GraphML knows only single values.
 */
import type { Actor } from "../model/actor.ts";
import type { Tie } from "../model/tie.ts";
import type { ExportAbout, ExportFormat, ExportSource } from "./export-format.ts";

interface Attribute<Item> {
  readonly name: string;
  readonly type: "string" | "int" | "double";
  readonly value: (item: Item) => string | number | null;
}

const ACTOR_ATTRIBUTES: readonly Attribute<Actor>[] = [
  { name: "label", type: "string", value: (actor) => actor.name },
  { name: "nameAr", type: "string", value: (actor) => actor.nameAr },
  { name: "type", type: "string", value: (actor) => actor.type },
  { name: "aliases", type: "string", value: (actor) => actor.aliases.map((alias) => alias.name).join("; ") },
  { name: "mentions", type: "int", value: (actor) => actor.mentions },
  { name: "sentences", type: "int", value: (actor) => actor.sentences },
  { name: "documents", type: "int", value: (actor) => actor.documents },
  { name: "firstSeen", type: "string", value: (actor) => actor.firstSeen },
  { name: "lastSeen", type: "string", value: (actor) => actor.lastSeen },
];

const TIE_ATTRIBUTES: readonly Attribute<Tie>[] = [
  { name: "sentences", type: "int", value: (tie) => tie.sentences },
  { name: "documents", type: "int", value: (tie) => tie.documents },
  { name: "weight", type: "double", value: (tie) => tie.weight },
  { name: "npmi", type: "double", value: (tie) => tie.npmi },
  { name: "firstSeen", type: "string", value: (tie) => tie.firstSeen },
  { name: "lastSeen", type: "string", value: (tie) => tie.lastSeen },
];

export const graphml: ExportFormat = {
  id: "graphml",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write,
};

async function* write({ about, actors, ties }: ExportSource): AsyncIterable<string> {
  yield head(about);
  for await (const actor of actors)
    yield `<node id="${escapeXml(actor.id)}">${data("n", ACTOR_ATTRIBUTES, actor)}</node>\n`;
  for await (const tie of ties) {
    yield `<edge source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}">${data("e", TIE_ATTRIBUTES, tie)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function head(about: ExportAbout): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${escapeXml(
      Object.entries(about)
        .map(([key, value]) => `${key}: ${String(value)}`)
        .join("\n"),
    )}</desc>`,
    ...ACTOR_ATTRIBUTES.map((attribute, index) => key("n", "node", index, attribute)),
    ...TIE_ATTRIBUTES.map((attribute, index) => key("e", "edge", index, attribute)),
    '<graph id="G" edgedefault="undirected">\n',
  ].join("\n");
}

function key(prefix: string, target: string, index: number, { name, type }: { name: string; type: string }): string {
  return `<key id="${prefix}${index}" for="${target}" attr.name="${name}" attr.type="${type}"/>`;
}

function data<Item>(prefix: string, attributes: readonly Attribute<Item>[], item: Item): string {
  return attributes
    .map(({ value }, index) => [index, value(item)] as const)
    .filter(([, value]) => value !== null)
    .map(([index, value]) => `<data key="${prefix}${index}">${escapeXml(String(value))}</data>`)
    .join("");
}

/** Text for XML 1.0, which cannot hold most control characters nor lone surrogates even escaped: they become U+FFFD. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- exactly these are what XML forbids
      .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      .replace(/\r/g, "&#13;")
  );
}
