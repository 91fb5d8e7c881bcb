/** A value of a result in a table for people, as the page shows it: nodes by what they are called, edges by their type. */
import { isGraphObject } from "../graph/export/result-graph.ts";
import type { GraphNode, GraphPath, GraphValue } from "../graph/model/query.ts";

export function cellText(value: GraphValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.some(isGraphObject) ? `[${value.map(cellText).join(", ")}]` : JSON.stringify(value);
  if (!isGraphObject(value)) return JSON.stringify(value);
  switch (value.$) {
    case "node":
      return nodeText(value);
    case "edge":
      return `[:${value.type}]`;
    case "path":
      return pathText(value);
  }
}

function nodeText({ labels, properties }: GraphNode): string {
  const label = labels.find((one) => one !== "Actor") ?? labels[0];
  const called = properties["name"] ?? properties["title"] ?? properties["text"] ?? properties["id"];
  return `(${[label === undefined ? "" : `:${label}`, cellText(called)].filter((part) => part !== "").join(" ")})`;
}

/** An edge of a path may run against it. */
function pathText({ nodes, edges }: GraphPath): string {
  return nodes
    .map((node, index) => {
      const edge = edges[index];
      if (edge === undefined) return nodeText(node);
      return nodeText(node) + (edge.source === node.ref ? `-[:${edge.type}]->` : `<-[:${edge.type}]-`);
    })
    .join("");
}

function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}
