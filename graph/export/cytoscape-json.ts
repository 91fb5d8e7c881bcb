/** Cytoscape's JSON (`.cyjs`), which both Cytoscape.js and the desktop program read. */
import type { Actor } from "../model/actor.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";
import { colourOf, sizeOf } from "./appearance.ts";
import { ACTOR_ATTRIBUTES, record, RELATION_ATTRIBUTES, TIE_ATTRIBUTES } from "./attributes.ts";
import type { ExportFormat, ExportSource, Position } from "./export-format.ts";
import { jsonLines } from "./json-lines.ts";
import { statement } from "./statement.ts";

export const cytoscapeJson: ExportFormat = {
  id: "cyjs",
  title: "Cytoscape JSON, for Cytoscape and Cytoscape.js",
  extension: "cyjs",
  mediaType: "application/json",
  write,
};

async function* write({ about, actors, ties, relations, positions }: ExportSource): AsyncIterable<string> {
  const data = { name: "Rawabit", description: statement(about).join("\n"), about };
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(about.generator)},"target_cytoscapejs_version":"~3",\n`;
  yield `"data":${JSON.stringify(data)},\n"elements":{"nodes":[`;
  yield* jsonLines(actors, (actor) => node(actor, positions.get(actor.id)));
  yield `\n],\n"edges":[`;
  yield* jsonLines(edgesOf(ties, relations), (data) => ({ data }));
  yield "\n]},\n";
  yield `"style":${JSON.stringify(STYLE)}}\n`;
}

function node(actor: Actor, position: Position | undefined): object {
  const data = { id: actor.id, ...record(ACTOR_ATTRIBUTES, actor), color: colourOf(actor), size: sizeOf(actor) };
  return position === undefined ? { data } : { data, position };
}

async function* edgesOf(ties: AsyncIterable<Tie>, relations: AsyncIterable<CitedRelation>): AsyncIterable<object> {
  for await (const tie of ties) {
    const { source, target } = tie;
    yield { id: `${source}_${target}`, source, target, ...record(TIE_ATTRIBUTES, tie) };
  }
  for await (const relation of relations) {
    const { source, target, type } = relation;
    yield { id: `${source}_${type}_${target}`, source, target, ...record(RELATION_ATTRIBUTES, relation) };
  }
}

const STYLE = [
  {
    selector: "node",
    style: { label: "data(name)", "background-color": "data(color)", width: "data(size)", height: "data(size)" },
  },
  { selector: "edge", style: { width: 1, "line-color": "#9aa0a6" } },
  {
    selector: "edge[relation]",
    style: { label: "data(relation)", "curve-style": "bezier", "target-arrow-shape": "triangle" },
  },
];
