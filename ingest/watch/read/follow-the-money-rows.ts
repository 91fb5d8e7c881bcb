/**
 * Watch lists as FollowTheMoney entities (https://followthemoney.tech/), as OpenSanctions exports them: JSON Lines, or JSON with
 * a list of entities. Only people and bodies are taken; addresses, ships and sanctions themselves are passed over.
 */
import { z } from "zod";
import { faultsOf } from "../../../graph/contract/faults.ts";
import type { ListedRow } from "./entry-of.ts";
import { ListFault } from "./list-fault.ts";
import { typeOfWord } from "./listed-types.ts";

const texts = z.union([z.string(), z.array(z.union([z.string(), z.number()]))]).transform((value) => {
  return (Array.isArray(value) ? value : [value]).map(String);
});

/** Kept by OpenSanctions beside the entity itself, and a sign that the id is one of theirs. */
const entitySchema = z.looseObject({
  id: z.string(),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.unknown()),
});

const WRAPPERS = ["entities", "results", "data"];

export interface EntityRow {
  /** Undefined where it is of a kind that is passed over. */
  readonly row: ListedRow | undefined;
  readonly schema: string;
}

export function* followTheMoneyRows(text: string): Generator<EntityRow> {
  for (const { line, value } of valuesOf(text)) {
    const { success, data, error } = entitySchema.safeParse(value);
    if (!success) throw new ListFault(line, `is no FollowTheMoney entity (${faultsOf(error)})`);
    yield { schema: data.schema, row: rowOf(line, data) };
  }
}

function rowOf(line: number, entity: z.output<typeof entitySchema>): ListedRow | undefined {
  const type = typeOfWord(entity.schema);
  if (type !== "PERSON" && type !== "ORG") return undefined;
  const values = (property: string): readonly string[] => {
    const given = entity.properties[property];
    if (given === undefined) return [];
    const { success, data } = texts.safeParse(given);
    if (!success) throw new ListFault(line, `has a property “${property}” that is no list of texts`);
    return data;
  };
  const isFromOpenSanctions = "datasets" in entity || "referents" in entity || "target" in entity;
  return {
    line,
    type,
    names: [...(entity.caption === undefined ? [] : [entity.caption]), ...values("name"), ...values("alias")],
    weakNames: values("weakAlias"),
    wikidata: values("wikidataId")[0] ?? "",
    openSanctions: isFromOpenSanctions ? entity.id : "",
    urls: [...values("sourceUrl"), ...values("website")].filter((url) => /^https?:/iu.test(url)),
    topics: values("topics"),
  };
}

interface PlacedValue {
  readonly line: number;
  readonly value: unknown;
}

function* valuesOf(text: string): Generator<PlacedValue> {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  if (isWhole(lines[first] ?? "") && !(lines[first] ?? "").trim().startsWith("[")) yield* linesOf(lines);
  else yield* listOf(text);
}

function isWhole(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !WRAPPERS.some((wrapper) => wrapper in value);
  } catch {
    return false;
  }
}

function* linesOf(lines: readonly string[]): Generator<PlacedValue> {
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== "") yield { line: index + 1, value: parsed(line, index + 1) };
  }
}

/** Of one JSON text the lines are not known, so an entity is told by the line on which its id stands. */
function* listOf(text: string): Generator<PlacedValue> {
  const whole = parsed(text, 1);
  const inside = WRAPPERS.map((wrapper) => (whole as Record<string, unknown>)[wrapper]).find(Array.isArray);
  const values: readonly unknown[] = Array.isArray(whole) ? whole : (inside ?? [whole]);
  let from = 0;
  for (const value of values) {
    const { id } = value as { readonly id?: unknown };
    const at = typeof id === "string" ? text.indexOf(JSON.stringify(id), from) : -1;
    if (at >= 0) from = at;
    yield { line: text.slice(0, from).split("\n").length, value };
  }
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1];
    const below = at === undefined ? 0 : text.slice(0, Number(at)).split("\n").length - 1;
    throw new ListFault(line + below, "is not JSON; export the list again, or save it as CSV");
  }
}
