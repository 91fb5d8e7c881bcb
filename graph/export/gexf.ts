/**
 * GEXF 1.3 (https://gexf.net/), as Gephi and Gephi Lite read it: colours, sizes, places, and periods as spells.
 * A list is written in the form of JSON, which is how Gephi writes and reads lists.
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
  texts: "liststring",
  integer: "integer",
  integers: "liststring", // networkx knows no other list
  decimal: "double",
  date: "string", // "date" would make Gephi show a number
};

export const gexf: ExportFormat = {
  id: "gexf",
  title: "GEXF 1.3, for Gephi and Gephi Lite, with colours, sizes, places and dates",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write,
};

async function* write({ about, actors, ties, relations, positions }: ExportSource): AsyncIterable<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `<meta lastmodifieddate="${about.exportedAt.slice(0, 10)}">`,
    `<creator>${escapeXml(about.generator)}</creator>`,
    `<description>${statement(about).map(escapeXml).join("\n")}</description>`,
    "</meta>",
    // No `defaultedgetype`: where it says “undirected”, Gephi silently leaves out all edges that have a direction.
    '<graph mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">',
    attributeList("node", ACTOR_ATTRIBUTES),
    attributeList("edge", EDGE_ATTRIBUTES),
    "<nodes>\n",
  ].join("\n");
  for await (const actor of actors) yield node(actor, positions.get(actor.id));
  yield "</nodes>\n<edges>\n";
  let id = 0;
  for await (const tie of ties) yield edge(tie, id++);
  for await (const relation of relations) yield relationEdge(relation, id++);
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributeList(target: "node" | "edge", attributes: typeof EDGE_ATTRIBUTES): string {
  const list = attributes.map(({ name, kind }) => `<attribute id="${name}" title="${name}" type="${TYPES[kind]}"/>`);
  return `<attributes class="${target}">${list.join("")}</attributes>`;
}

function node(actor: Actor, position: Position | undefined): string {
  return (
    `<node id="${escapeXml(actor.id)}" label="${escapeXml(actor.name)}">` +
    values(ACTOR_ATTRIBUTES, actor) +
    spell(actor) +
    colour(actor) +
    // In Gephi y grows upwards.
    (position === undefined ? "" : `<viz:position x="${position.x}" y="${-position.y}" z="0"/>`) +
    `<viz:size value="${sizeOf(actor)}"/>` +
    "</node>\n"
  );
}

/** By its parts, which every version of the format knows. */
function colour(actor: Actor): string {
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(colourOf(actor).slice(start, start + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

/** The weight that Gephi draws and computes by is the number of sentences. */
function edge(tie: Tie, id: number): string {
  return (
    `<edge id="${id}" source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}" type="undirected" weight="${tie.sentences}">` +
    values(TIE_ATTRIBUTES, tie) +
    spell(tie) +
    "</edge>\n"
  );
}

/** Parallel edges are told apart by their kind; the label is what Gephi writes on them. */
function relationEdge(relation: CitedRelation, id: number): string {
  const { source, target, type, count } = relation;
  const direction = DIRECTED.has(type) ? "directed" : "undirected";
  return (
    `<edge id="${id}" source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${count}" ` +
    `type="${direction}" kind="${type}" label="${type}">` +
    values(RELATION_ATTRIBUTES, relation) +
    spell(relation) +
    "</edge>\n"
  );
}

const DIRECTED = new Set<string>(RELATION_TYPES.filter(({ directed }) => directed).map(({ type }) => type));

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const list = attributes.map(({ name, value }) => {
    const given = value(item);
    return given === null ? "" : `<attvalue for="${name}" value="${escapeXml(asText(given))}"/>`;
  });
  return `<attvalues>${list.join("")}</attvalues>`;
}

/** The period in which it is seen. What stands on undated documents alone has none, and is there at all times. */
function spell({ firstSeen, lastSeen }: Pick<Tie, "firstSeen" | "lastSeen">): string {
  if (firstSeen === null || lastSeen === null) return "";
  return `<spells><spell start="${firstSeen}" end="${lastSeen}"/></spells>`;
}
