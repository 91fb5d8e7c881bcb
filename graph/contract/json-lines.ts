import type { z } from "zod";
import { faultsOf } from "./faults.ts";

/** A line read, or why it could not be. Lines count from 1. */
export type ReadLine<Value> =
  { readonly line: number; readonly value: Value } | { readonly line: number; readonly reason: string };

/** Reads JSON Lines: one value a line, in UTF-8. Blank lines are passed over. */
export async function* readJsonLines<Value>(
  lines: AsyncIterable<Uint8Array>,
  schema: z.ZodType<Value>,
): AsyncGenerator<ReadLine<Value>> {
  let line = 0;
  for await (const bytes of lines) {
    line++;
    const text = decoded(bytes);
    if (text?.trim() !== "") yield { line, ...parsed(text, schema) };
  }
}

/** Undefined where it is not UTF-8; a byte order mark is taken off. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed<Value>(text: string | undefined, schema: z.ZodType<Value>): { value: Value } | { reason: string } {
  if (text === undefined) return { reason: "It is not UTF-8." };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: "It is not JSON." };
  }
  const { success, data, error } = schema.safeParse(value);
  return success ? { value: data } : { reason: faultsOf(error) };
}

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
