import { GraphReading, type ReadGraph, type Written } from "./read-graph.ts";
import { walkXml } from "./walk-xml.ts";

/** GEXF as we write it, and as Gephi saves it again; other attributes are passed over. Throws as {@link walkXml} does. */
export function readGexf(xml: string): ReadGraph {
  const reading = new GraphReading();
  /** An attribute's title by its class and id. */
  const titles = new Map<string, string>();
  let list = "";
  let item: Record<string, unknown> = {};
  let position: { readonly x: unknown; readonly y: unknown } | undefined;
  const ties: Written[] = [];
  walkXml(xml, {
    open: (element, attributes) => {
      switch (element) {
        case "attributes":
          list = attributes["class"] ?? "";
          break;
        case "attribute":
          titles.set(`${list} ${attributes["id"] ?? ""}`, attributes["title"] ?? "");
          break;
        case "node":
        case "edge":
          list = element;
          item = element === "node" ? { id: attributes["id"] } : { ...ends(attributes) };
          position = undefined;
          break;
        case "attvalue":
          item[titles.get(`${list} ${attributes["for"] ?? ""}`) ?? ""] = attributes["value"];
          break;
        case "viz:position":
          position = { x: attributes["x"], y: String(-Number(attributes["y"])) };
          break;
      }
    },
    close: (element) => {
      if (element === "node") reading.addActor(item, position);
      if (element === "edge") ties.push(item);
    },
  });
  for (const tie of ties) reading.addTie(tie);
  return reading.end();
}

function ends({ source, target }: Readonly<Record<string, string>>): Written {
  return { source, target };
}
