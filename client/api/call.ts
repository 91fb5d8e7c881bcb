import type { z } from "zod";
import {
  API_PREFIX,
  endpoints,
  FILE_TYPE,
  type Endpoint,
  type EndpointName,
  type EndpointResponse,
} from "../../graph/contract/endpoints.ts";
import { ApiError, errorOf } from "./api-error.ts";

type Part = "params" | "query" | "body";

type Given<Name extends EndpointName, Key extends Part> =
  (typeof endpoints)[Name] extends Readonly<Record<Key, infer Schema extends z.ZodType>>
    ? Record<Key, z.input<Schema>>
    : Partial<Record<Key, never>>;

/** What a call of this endpoint must be given: the parts that the contract's table names for it. */
export type CallInput<Name extends EndpointName> = Given<Name, "params"> & Given<Name, "query"> & Given<Name, "body">;

/**
 * Calls an endpoint of the contract and checks its answer against the contract.
 *
 * @throws {ApiError} when the server is not reached, answers with a problem, or answers what the contract does not allow.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  input: CallInput<Name>,
  signal?: AbortSignal,
): Promise<EndpointResponse<Name>> {
  const endpoint: Endpoint = endpoints[name];
  const { params = {}, query = {}, body } = input as Partial<Record<Part, Record<string, unknown>>>;
  const type = endpoint.upload ? FILE_TYPE : "application/json";
  const response = await send(addressOf(endpoint, params, query), {
    method: endpoint.method.toUpperCase(),
    headers: body === undefined ? {} : { "content-type": type },
    ...(body === undefined
      ? {}
      : { body: endpoint.upload ? (body as unknown as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw await errorOf(response);
  const answer = endpoint.response.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new ApiError("unexpected", answer.error.message, null, { cause: answer.error });
  return answer.data as EndpointResponse<Name>;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (thrown) {
    if (init.signal?.aborted === true) throw thrown;
    throw new ApiError("offline", "The server was not reached.", null, { cause: thrown });
  }
}

type QueryValue = string | number | readonly string[] | undefined;

function addressOf(endpoint: Endpoint, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query as Record<string, QueryValue>)) {
    // A list is a parameter that is repeated: names of sources may hold commas.
    for (const one of typeof value === "object" ? value : [value])
      if (one !== undefined) search.append(key, String(one));
  }
  return `${API_PREFIX}${path}${search.size > 0 ? `?${search.toString()}` : ""}`;
}
