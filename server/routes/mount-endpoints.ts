import express, { Router, type Request, type RequestHandler } from "express";
import type { z } from "zod";
import { endpoints, type Endpoint, type EndpointName } from "../../graph/contract/endpoints.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { EndpointHandlers } from "./endpoint.ts";

/** The largest body that is read; the longest list of actors the contract allows takes a quarter of it. */
export const BODY_LIMIT = "256kb";

type AnyHandler = (input: Readonly<Record<"params" | "query" | "body", unknown>>) => unknown;

/** Routes for the whole contract. Here, and nowhere else, requests and responses are held against it. */
export function mountEndpoints(handlers: EndpointHandlers): Router {
  const router = Router();
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const endpoint: Endpoint = endpoints[name];
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const body = endpoint.body === undefined ? [] : [express.json({ limit: BODY_LIMIT })];
    // The table guarantees that input and handler belong together; the compiler cannot see that through the loop.
    router[endpoint.method](path, ...body, answer(endpoint, handlers[name] as AnyHandler));
  }
  return router;
}

function answer(endpoint: Endpoint, handle: AnyHandler): RequestHandler {
  return async (req, res) => {
    req.endpoint = endpoint.path;
    const input = parseInput(endpoint, req);
    req.log.debug(input, "input");
    const checked = endpoint.response.safeParse(await handle(input));
    if (!checked.success) {
      throw new RawabitError("internal", `The answer of ${endpoint.path} breaks the contract.`, {
        cause: checked.error,
      });
    }
    // The browser may keep it, but asks each time whether it still holds (the ETag).
    res.set("Cache-Control", "private, no-cache").json(checked.data);
  };
}

/** What a request says, held against the contract. Throws `request.invalid`. */
export function parseInput(
  endpoint: Omit<Endpoint, "response">,
  req: Request,
): Readonly<Record<"params" | "query" | "body", unknown>> {
  return {
    params: parsePart(endpoint.params, req.params, "address"),
    query: parsePart(endpoint.query, req.query, "query"),
    body: parsePart(endpoint.body, req.body, "body"),
  };
}

function parsePart(schema: z.ZodType | undefined, value: unknown, place: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join(".")}: ${message}` : message,
  );
  const hint = place === "body" && value === undefined ? " Send it as application/json." : "";
  throw new RawabitError("request.invalid", `The request's ${place} is not valid: ${faults.join("; ")}.${hint}`);
}
