import { GraphReading, type ReadGraph, type Written } from "./read-graph.ts";
import { walkXml } from "./walk-xml.ts";

/** GraphML as we write it; attributes of other programs are passed over. Throws as {@link walkXml} does. */
export function readGraphml(xml: string): ReadGraph {
  const reading = new GraphReading();
  /** An attribute's name by the key under which nodes and edges give it. */
  const names = new Map<string, string>();
  let item: Record<string, unknown> = {};
  let key = "";
  const ties: Written[] = [];
  walkXml(xml, {
    open: (element, attributes) => {
      if (element === "key") names.set(attributes["id"] ?? "", attributes["attr.name"] ?? "");
      if (element === "node" || element === "edge") item = { ...attributes };
      if (element === "data") key = attributes["key"] ?? "";
    },
    close: (element, text) => {
      if (element === "data") item[names.get(key) ?? key] = text;
      if (element === "node") reading.addActor(item, { x: item["x"], y: item["y"] });
      if (element === "edge") ties.push(item);
    },
  });
  // The order of nodes and edges is free.
  for (const tie of ties) reading.addTie(tie);
  return reading.end();
}
