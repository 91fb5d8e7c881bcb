/**
 * GraphML (Brandes et al., http://graphml.graphdrawing.org/), as Gephi, yEd, Cytoscape, igraph and networkx read it.
 * A list is written as JSON, since GraphML knows only single values.
 */
import type { Actor } from "../model/actor.ts";
import { RELATION_TYPES } from "../model/ontology.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";
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

const EDGES: readonly Pick<Attribute<never>, "name" | "kind">[] = [{ name: "label", kind: "text" }, ...EDGE_ATTRIBUTES];
const TIE_EDGE = inOrder(TIE_ATTRIBUTES);
const RELATION_EDGE = inOrder<CitedRelation>([
  { name: "label", kind: "text", value: ({ type }) => type },
  ...RELATION_ATTRIBUTES,
]);

/** The attributes of an edge at the places of the common list. */
function inOrder<Item>(own: readonly Attribute<Item>[]): readonly Attribute<Item>[] {
  return EDGES.map(
    ({ name, kind }) => own.find((attribute) => attribute.name === name) ?? { name, kind, value: () => null },
  );
}

const FILE = { extension: "graphml", mediaType: "application/graphml+xml" };

/** Ties run both ways, relations from their subject to their object. */
export const graphml: ExportFormat = {
  id: "graphml",
  title: "GraphML, for Gephi, yEd and Cytoscape",
  ...FILE,
  write: (source) => write(source, (type) => DIRECTED.has(type)),
};

/** networkx refuses graphs of edges of both kinds, and igraph overlooks them: which end is the subject is an attribute there. */
export const graphmlUndirected: ExportFormat = {
  id: "graphml-undirected",
  title: "GraphML without directions, for networkx and igraph (subject and object are attributes)",
  ...FILE,
  write: (source) => write(source, () => false),
};

const DIRECTED = new Set<string>(RELATION_TYPES.filter(({ directed }) => directed).map(({ type }) => type));

async function* write(
  { about, actors, ties, relations, positions }: ExportSource,
  isDirected: (type: string) => boolean,
): AsyncIterable<string> {
  const attributes = positions.size === 0 ? NODE_ATTRIBUTES : [...NODE_ATTRIBUTES, ...placeAttributes(positions)];
  yield head(statement(about), attributes);
  for await (const actor of actors) yield `<node id="${escapeXml(actor.id)}">${data("n", attributes, actor)}</node>\n`;
  let edges = 0;
  for await (const tie of ties) yield `<edge ${ends(tie, edges++)}>${data("e", TIE_EDGE, tie)}</edge>\n`;
  for await (const relation of relations) {
    const direction = isDirected(relation.type) ? ' directed="true"' : "";
    yield `<edge ${ends(relation, edges++)}${direction}>${data("e", RELATION_EDGE, relation)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function ends({ source, target }: Pick<Tie, "source" | "target">, number: number): string {
  return `id="edge-${number}" source="${escapeXml(source)}" target="${escapeXml(target)}"`;
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
    ...EDGES.map((attribute, index) => key("e", "edge", index, attribute)),
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
