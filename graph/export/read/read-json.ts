import { z } from "zod";
import { RawabitError } from "../../model/errors.ts";
import { GraphReading, type ReadGraph } from "./read-graph.ts";

const item = z.record(z.string(), z.unknown());
const place = z.object({ x: z.number(), y: z.number() });

const OUR_JSON = z.object({
  actors: z.array(item),
  ties: z.array(item),
  positions: z.record(z.string(), place).optional(),
});

const CYTOSCAPE_JSON = z.object({
  elements: z.object({
    nodes: z.array(z.object({ data: item, position: place.optional() })).default([]),
    edges: z.array(z.object({ data: item })).default([]),
  }),
});

/** Our own JSON, or Cytoscape's. Throws `input.damaged` and `input.unsupported`. */
export function readJson(text: string): ReadGraph {
  const value = parse(text);
  const reading = new GraphReading();
  const ours = OUR_JSON.safeParse(value);
  if (ours.success) {
    const { actors, ties, positions = {} } = ours.data;
    const places = new Map(Object.entries(positions));
    for (const actor of actors) reading.addActor(actor, places.get(String(actor["id"])));
    for (const tie of ties) reading.addTie(tie);
    return reading.end();
  }
  const cytoscape = CYTOSCAPE_JSON.safeParse(value);
  if (cytoscape.success) {
    const { nodes, edges } = cytoscape.data.elements;
    for (const { data, position } of nodes) reading.addActor(data, position);
    for (const { data } of edges) reading.addTie(data);
    return reading.end();
  }
  throw new RawabitError(
    "input.unsupported",
    "The JSON is neither a graph of this program nor one of Cytoscape. Open a file that was exported as json or cyjs.",
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new RawabitError("input.damaged", "The file is not whole JSON. Export it again.", { cause });
  }
}
