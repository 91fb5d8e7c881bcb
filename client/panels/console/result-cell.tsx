import { isGraphObject } from "../../../graph/export/result-graph.ts";
import type { GraphEdge, GraphNode, GraphPath, GraphValue } from "../../../graph/model/query.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { read, select } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";
import { useFocusActor } from "../use-canvas.ts";
import "../../styles/value-chips.css";

/** Longer values are cut in the table; the JSON has them whole. */
const LONGEST = 300;

/** A value as people read it: names in their own direction, nodes by their names, lists by their items. */
export function ResultCell({ value }: { readonly value: GraphValue }) {
  const { number } = useLanguage();
  if (value === null) return <span className="soft">null</span>;
  if (typeof value === "number")
    return <span className="number">{Number.isInteger(value) ? number(value) : value}</span>;
  if (typeof value === "string") return <bdi>{cut(value)}</bdi>;
  if (typeof value === "boolean") return <>{String(value)}</>;
  if (!isGraphObject(value)) return <bdi>{cut(plain(value))}</bdi>;
  switch (value.$) {
    case "node":
      return <Node node={value} />;
    case "edge":
      return <Edge edge={value} />;
    case "path":
      return <Path path={value} />;
  }
}

/** An actor opens beside the network, a document in the reader. */
function Node({ node }: { readonly node: GraphNode }) {
  const { apply } = useView();
  const focusActor = useFocusActor();
  const { labels, properties } = node;
  const id = properties["id"];
  const title = properties["name"] ?? properties["title"] ?? properties["text"] ?? id ?? "";
  const label = labels.find((one) => one !== "Actor") ?? labels[0] ?? "";
  const open =
    typeof id !== "string"
      ? undefined
      : labels.includes("Actor")
        ? () => {
            apply(select({ kind: "actor", id }));
            focusActor(id);
          }
        : labels.includes("Document")
          ? () => {
              apply(read(id));
            }
          : undefined;
  const content = (
    <>
      <span className="node-chip__label">{label}</span> <bdi>{cut(plain(title))}</bdi>
    </>
  );
  if (open === undefined) return <span className="node-chip">{content}</span>;
  return (
    <button type="button" className="node-chip" onClick={open}>
      {content}
    </button>
  );
}

function Edge({ edge: { type, properties } }: { readonly edge: GraphEdge }) {
  return (
    <span className="edge-chip" dir="ltr">
      [:{type}
      {Object.keys(properties).length > 0 && ` ${cut(plain(properties))}`}]
    </span>
  );
}

function Path({ path: { nodes, edges } }: { readonly path: GraphPath }) {
  return (
    <span className="path-chips">
      {nodes.map((node, index) => (
        <span key={index}>
          <Node node={node} />
          {index < edges.length && <span className="soft"> {edges[index]?.type} </span>}
        </span>
      ))}
    </span>
  );
}

function plain(value: GraphValue): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return (value as readonly GraphValue[]).map((one) => plain(one)).join(", ");
  return JSON.stringify(value);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
