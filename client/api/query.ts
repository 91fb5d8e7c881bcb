/** The console's questions to the server: the query itself line by line, the schema, and what people saved. */
import { queryOptions } from "@tanstack/react-query";
import { API_PREFIX, streamEndpoints } from "../../graph/contract/endpoints.ts";
import { queryLineSchema, type QueryLine } from "../../graph/contract/query.ts";
import type { QueryPart } from "../../graph/model/query.ts";
import { ApiError, errorOf } from "./api-error.ts";
import { call, send } from "./call.ts";

export const querySchemaQuery = queryOptions({
  queryKey: ["query-schema"],
  queryFn: ({ signal }) => call("querySchema", {}, signal),
});

export const savedQueriesQuery = queryOptions({
  queryKey: ["saved-queries"],
  queryFn: async ({ signal }) => (await call("savedQueries", {}, signal)).queries,
});

interface Order {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs a query and gives its parts as they come. Throws {@link ApiError}, on the way too. */
export async function* streamQuery(order: Order, signal: AbortSignal): AsyncGenerator<QueryPart> {
  const response = await send(`${API_PREFIX}${streamEndpoints.query.path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(order),
    signal,
  });
  if (!response.ok || response.body === null) throw await errorOf(response);
  let isWhole = false;
  for await (const text of linesOf(response.body)) {
    const line = lineOf(text);
    if ("problem" in line) throw new ApiError("problem", line.problem.detail, line.problem);
    isWhole = "summary" in line;
    yield line;
  }
  if (!isWhole) throw new ApiError("offline", "The answer was cut off.");
}

function lineOf(text: string): QueryLine {
  const parsed = queryLineSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new ApiError("unexpected", parsed.error.message, null, { cause: parsed.error });
  return parsed.data;
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const lines = (rest + piece.value).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
