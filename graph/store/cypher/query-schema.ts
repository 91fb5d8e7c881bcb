/** The schema for completion, read as a user's query would be: labels and types by name, their properties from a sample. */
import type { PropertyType, QuerySchema, SchemaEntry, SchemaProperty } from "../../model/query-schema.ts";
import type { GraphValue, QueryLimits, ResultRow } from "../../model/query.ts";
import type { CypherEngine } from "./cypher-engine.ts";

/** How many bearers of a label or type are looked at. A whole graph would tell more, and take minutes. */
const SAMPLE = 100;

const LIMITS: QueryLimits = { milliseconds: 10_000, rows: 1000, characters: 8 * 1024 * 1024 };

export async function readQuerySchema(engine: CypherEngine): Promise<QuerySchema> {
  const { engine: name } = await engine.describe();
  const labels = await texts(engine, "CALL db.labels() YIELD label RETURN label");
  const types = await texts(engine, "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType");
  return {
    engine: name,
    labels: await entries(engine, labels, (label) => `MATCH (x:${quoted(label)}) RETURN properties(x) LIMIT ${SAMPLE}`),
    relationshipTypes: await entries(
      engine,
      types,
      (type) => `MATCH ()-[x:${quoted(type)}]->() RETURN properties(x) LIMIT ${SAMPLE}`,
    ),
  };
}

async function entries(
  engine: CypherEngine,
  names: readonly string[],
  queryFor: (name: string) => string,
): Promise<readonly SchemaEntry[]> {
  const found: SchemaEntry[] = [];
  for (const name of names.toSorted()) {
    const bearers = (await values(engine, queryFor(name))) as readonly Readonly<Record<string, GraphValue>>[];
    // A name outlives its last bearer in the store's own list.
    if (bearers.length > 0) found.push({ name, properties: propertiesOf(bearers) });
  }
  return found;
}

function propertiesOf(bearers: readonly Readonly<Record<string, GraphValue>>[]): readonly SchemaProperty[] {
  const seen = new Map<string, Map<PropertyType, number>>();
  for (const bearer of bearers)
    for (const [name, value] of Object.entries(bearer)) {
      if (value === null) continue;
      const counts = seen.get(name) ?? new Map<PropertyType, number>();
      const type = typeOf(value);
      seen.set(name, counts.set(type, (counts.get(type) ?? 0) + 1));
    }
  return Array.from(seen, ([name, counts]) => ({
    name,
    types: Array.from(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([type]) => type),
  })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Dates come as ISO 8601 text from both engines. */
function typeOf(value: GraphValue): PropertyType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "decimal";
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? "date" : "text";
  return Array.isArray(value) ? "list" : "other";
}

function quoted(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

async function texts(engine: CypherEngine, text: string): Promise<readonly string[]> {
  return (await values(engine, text)).filter((value) => typeof value === "string");
}

/** The first column. */
async function values(engine: CypherEngine, text: string): Promise<readonly GraphValue[]> {
  const found: GraphValue[] = [];
  for await (const part of engine.query(text, {}, LIMITS)) if ("row" in part) found.push(firstOf(part.row));
  return found;
}

function firstOf(row: ResultRow): GraphValue {
  return Object.values(row)[0] ?? null;
}
