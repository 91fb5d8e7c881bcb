import type { GraphValue } from "../../graph/model/query.ts";
import type { QueryTemplate } from "../../graph/model/query-templates/query-template.ts";
import { QUERY_TEMPLATES } from "../../graph/model/query-templates/query-templates.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";

/** The parameters that a template starts with. */
export function templateParameters({ parameters }: QueryTemplate): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
}

/** The rows of every template, without the ids that each engine gives by itself. */
export async function templateRows(store: GraphStore): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  for (const template of QUERY_TEMPLATES) {
    const limits = { milliseconds: 60_000, rows: 10_000, characters: 10_000_000 };
    const { columns, rows } = await store.query(template.cypher, templateParameters(template), limits);
    found[template.id] = { columns, rows: rows.map((row) => withoutRefs(row)) };
  }
  return found;
}

function withoutRefs(value: GraphValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly GraphValue[]).map(withoutRefs);
  const map = value as Readonly<Record<string, GraphValue>>;
  const hidden = map["$"] === undefined ? [] : ["ref", "source", "target"];
  const kept = Object.entries(map).filter(([key]) => !hidden.includes(key));
  // Labels and properties come in the order in which an engine keeps them.
  return Object.fromEntries(kept.map(([key, inside]) => [key, withoutRefs(inside)]).toSorted());
}
