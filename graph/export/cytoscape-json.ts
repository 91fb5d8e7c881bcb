/** Cytoscape's JSON (`.cyjs`), which both Cytoscape.js and the desktop program read. */
import type { Actor } from "../model/actor.ts";
import type { Tie } from "../model/tie.ts";
import { colourOf, sizeOf } from "./appearance.ts";
import { ACTOR_ATTRIBUTES, record, TIE_ATTRIBUTES } from "./attributes.ts";
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

async function* write({ about, actors, ties, positions }: ExportSource): AsyncIterable<string> {
  const data = { name: "Rawabit", description: statement(about).join("\n"), about };
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(about.generator)},"target_cytoscapejs_version":"~3",\n`;
  yield `"data":${JSON.stringify(data)},\n"elements":{"nodes":[`;
  yield* jsonLines(actors, (actor) => node(actor, positions.get(actor.id)));
  yield `\n],\n"edges":[`;
  yield* jsonLines(ties, edge);
  yield "\n]},\n";
  yield `"style":${JSON.stringify(STYLE)}}\n`;
}

function node(actor: Actor, position: Position | undefined): object {
  const data = { id: actor.id, ...record(ACTOR_ATTRIBUTES, actor), color: colourOf(actor), size: sizeOf(actor) };
  return position === undefined ? { data } : { data, position };
}

function edge(tie: Tie): object {
  const { source, target } = tie;
  return { data: { id: `${source}_${target}`, source, target, ...record(TIE_ATTRIBUTES, tie) } };
}

const STYLE = [
  {
    selector: "node",
    style: { label: "data(name)", "background-color": "data(color)", width: "data(size)", height: "data(size)" },
  },
  { selector: "edge", style: { width: 1, "line-color": "#9aa0a6" } },
];
