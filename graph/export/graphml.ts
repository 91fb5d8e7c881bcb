/**
 * GraphML (Brandes et al., http://graphml.graphdrawing.org/), as Gephi, yEd, Cytoscape, igraph and networkx read it.
 * A list is written as JSON, since GraphML knows only single values.
 */
import type { Actor } from "../model/actor.ts";
import { colourOf, sizeOf } from "./appearance.ts";
import {
  ACTOR_ATTRIBUTES,
  asText,
  EDGE_ATTRIBUTES,
  RELATION_ATTRIBUTES,
  TIE_ATTRIBUTES,
  type Attribute,
  type AttributeKind,
} from "./attributes.ts";
import type { ExportFormat, ExportSource, Position } from "./export-format.ts";
import { statement } from "./statement.ts";
import { escapeXml } from "./xml.ts";

const TYPES: Readonly<Record<AttributeKind, string>> = {
  text: "string",
  texts: "string",
  integer: "int",
  integers: "string",
  decimal: "double",
  date: "string",
};

/** Programs that draw look for a node's caption under `label`. */
const LABEL: Attribute<Actor> = { name: "label", kind: "text", value: (actor) => actor.name };
const LOOKS: readonly Attribute<Actor>[] = [
  { name: "color", kind: "text", value: colourOf },
  { name: "size", kind: "decimal", value: sizeOf },
];
const NODE_ATTRIBUTES = [LABEL, ...ACTOR_ATTRIBUTES, ...LOOKS];

/** All edges are undirected, since networkx takes no mixed graphs: which end of a relation is its subject is an attribute. */
const TIE_EDGE = inOrder(TIE_ATTRIBUTES);
const RELATION_EDGE = inOrder(RELATION_ATTRIBUTES);

/** The attributes of an edge at the places of the common list. */
function inOrder<Item>(own: readonly Attribute<Item>[]): readonly Attribute<Item>[] {
  return EDGE_ATTRIBUTES.map(
    ({ name, kind }) => own.find((attribute) => attribute.name === name) ?? { name, kind, value: () => null },
  );
}

export const graphml: ExportFormat = {
  id: "graphml",
  title: "GraphML, for Gephi, yEd, Cytoscape, igraph and networkx",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write,
};

async function* write({ about, actors, ties, relations, positions }: ExportSource): AsyncIterable<string> {
  const attributes = positions.size === 0 ? NODE_ATTRIBUTES : [...NODE_ATTRIBUTES, ...placeAttributes(positions)];
  yield head(statement(about), attributes);
  for await (const actor of actors) yield `<node id="${escapeXml(actor.id)}">${data("n", attributes, actor)}</node>\n`;
  for await (const tie of ties) {
    yield `<edge source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}">${data("e", TIE_EDGE, tie)}</edge>\n`;
  }
  for await (const relation of relations) {
    yield `<edge source="${escapeXml(relation.source)}" target="${escapeXml(relation.target)}">${data("e", RELATION_EDGE, relation)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function placeAttributes(positions: ReadonlyMap<string, Position>): readonly Attribute<Actor>[] {
  return [
    { name: "x", kind: "decimal", value: ({ id }) => positions.get(id)?.x ?? null },
    { name: "y", kind: "decimal", value: ({ id }) => positions.get(id)?.y ?? null },
  ];
}

function head(about: readonly string[], attributes: readonly Attribute<Actor>[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${about.map(escapeXml).join("\n")}</desc>`,
    ...attributes.map((attribute, index) => key("n", "node", index, attribute)),
    ...EDGE_ATTRIBUTES.map((attribute, index) => key("e", "edge", index, attribute)),
    '<graph id="G" edgedefault="undirected">\n',
  ].join("\n");
}

function key(
  prefix: string,
  target: string,
  index: number,
  { name, kind }: Pick<Attribute<never>, "name" | "kind">,
): string {
  return `<key id="${prefix}${index}" for="${target}" attr.name="${name}" attr.type="${TYPES[kind]}"/>`;
}

function data<Item>(prefix: string, attributes: readonly Attribute<Item>[], item: Item): string {
  return attributes
    .map(({ value }, index) => {
      const given = value(item);
      return given === null ? "" : `<data key="${prefix}${index}">${escapeXml(asText(given))}</data>`;
    })
    .join("");
}
