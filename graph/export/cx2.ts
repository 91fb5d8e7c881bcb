/**
 * CX2 (https://cytoscape.org/cx/cx2/specification/), as Cytoscape and NDEx read it: a list of aspects. Its nodes have numbers
 * for ids, so ours stand in an attribute.
 */
import type { Actor } from "../model/actor.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";
import { colourOf, sizeOf } from "./appearance.ts";
import {
  ACTOR_ATTRIBUTES,
  EDGE_ATTRIBUTES,
  record,
  RELATION_ATTRIBUTES,
  TIE_ATTRIBUTES,
  type Attribute,
  type AttributeKind,
} from "./attributes.ts";
import type { ExportAbout, ExportFormat, ExportSource, Position } from "./export-format.ts";
import { jsonLines } from "./json-lines.ts";
import { statement } from "./statement.ts";

const TYPES: Readonly<Record<AttributeKind, string>> = {
  text: "string",
  texts: "list_of_string",
  integer: "integer",
  integers: "list_of_integer",
  decimal: "double",
  date: "string",
};

const ID = { name: "rawabitId", kind: "text" } as const;
const NODE_ATTRIBUTES: readonly Attribute<Actor>[] = [
  { ...ID, value: (actor) => actor.id },
  ...ACTOR_ATTRIBUTES,
  { name: "color", kind: "text", value: colourOf },
  { name: "size", kind: "decimal", value: sizeOf },
];

export const cx2: ExportFormat = {
  id: "cx2",
  title: "CX2, for Cytoscape and NDEx",
  extension: "cx2",
  mediaType: "application/json",
  write,
};

async function* write({ about, actors, ties, relations, positions }: ExportSource): AsyncIterable<string> {
  const numbers = new Map<string, number>();
  const node = (actor: Actor): object => {
    numbers.set(actor.id, numbers.size);
    return { id: numbers.size - 1, ...place(positions.get(actor.id)), v: record(NODE_ATTRIBUTES, actor) };
  };
  let edges = 0;
  const edge = ({ source, target, v }: Edge): object => {
    return { id: edges++, s: numbers.get(source), t: numbers.get(target), v };
  };
  yield `[{"CXVersion":"2.0","hasFragments":false},\n{"metaData":${JSON.stringify(metaData(about))}},\n`;
  yield `{"attributeDeclarations":[${JSON.stringify(DECLARATIONS)}]},\n`;
  yield `{"networkAttributes":[${JSON.stringify({ name: "Rawabit", description: statement(about).join("\n") })}]},\n`;
  yield '{"nodes":[';
  yield* jsonLines(actors, node);
  yield '\n]},\n{"edges":[';
  yield* jsonLines(edgesOf(ties, relations), edge);
  yield `\n]},\n{"visualProperties":[${JSON.stringify(LOOKS)}]},\n{"status":[{"success":true}]}]\n`;
}

type Edge = Pick<Tie, "source" | "target"> & { readonly v: object };

async function* edgesOf(ties: AsyncIterable<Tie>, relations: AsyncIterable<CitedRelation>): AsyncIterable<Edge> {
  for await (const tie of ties) yield { ...tie, v: record(TIE_ATTRIBUTES, tie) };
  for await (const relation of relations) yield { ...relation, v: record(RELATION_ATTRIBUTES, relation) };
}

function metaData({ actors, ties, relations }: ExportAbout): object {
  const counts = {
    attributeDeclarations: 1,
    networkAttributes: 1,
    nodes: actors.held,
    edges: ties.held + relations.held,
    visualProperties: 1,
  };
  return Object.entries(counts).map(([name, elementCount]) => ({ name, elementCount }));
}

/** In CX2, as on our canvas, y grows downwards. */
function place(position: Position | undefined): Partial<Position> {
  return position === undefined ? {} : { x: position.x, y: position.y };
}

function declarations(attributes: typeof EDGE_ATTRIBUTES): object {
  return Object.fromEntries(attributes.map(({ name, kind }) => [name, { d: TYPES[kind] }]));
}

const DECLARATIONS = {
  networkAttributes: { name: { d: "string" }, description: { d: "string" } },
  nodes: declarations(NODE_ATTRIBUTES),
  edges: declarations(EDGE_ATTRIBUTES),
};

function passThrough(attribute: string, type: string): object {
  return { type: "PASSTHROUGH", definition: { attribute, type } };
}

const LOOKS = {
  default: { network: {}, node: {}, edge: { EDGE_WIDTH: 1, EDGE_LINE_COLOR: "#9aa0a6" } },
  nodeMapping: {
    NODE_LABEL: passThrough("name", "string"),
    NODE_BACKGROUND_COLOR: passThrough("color", "string"),
    NODE_WIDTH: passThrough("size", "double"),
    NODE_HEIGHT: passThrough("size", "double"),
  },
  edgeMapping: { EDGE_LABEL: passThrough("relation", "string") },
};
