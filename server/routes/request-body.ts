/** How the bodies of requests are read, up to a limit, before they are held against the contract. */
import { Readable } from "node:stream";
import express, { type Request, type RequestHandler } from "express";
import { FILE_TYPE, JSON_LINES_TYPE, type Endpoint } from "../../graph/contract/endpoints.ts";
import { readJsonLines, type ReadLine } from "../../graph/contract/json-lines.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { WATCH_LIST_LIMIT } from "../../ingest/watch/read/read-watch-list.ts";
import { byteLines } from "../../ingest/read/text/byte-lines.ts";

/** The longest list of decisions that the contract allows, renames in Arabic, stays below it. */
const JSON_LIMIT = "1mb";
const LINES_LIMIT = "32mb";
/** Every one of them may be named in the answer with its fault. */
const MOST_LINES = 50_000;
/** In bytes: no judgement is as long, not even a split into all the names that one may hold. */
const LINE_LIMIT = 524_288;

/** What JSON Lines are called: the proposed name, and those in use before it. Not `text/plain`, which any page may send. */
const LINES_TYPES = [JSON_LINES_TYPE, "application/x-ndjson", "application/x-jsonlines"];

export function bodyReader({
  body,
  lines,
  upload,
}: Pick<Endpoint, "body" | "lines" | "upload">): readonly RequestHandler[] {
  if (body === undefined) return [];
  if (upload) return [express.raw({ type: FILE_TYPE, limit: WATCH_LIST_LIMIT })];
  return [
    lines === "body" ? express.raw({ type: LINES_TYPES, limit: LINES_LIMIT }) : express.json({ limit: JSON_LIMIT }),
  ];
}

/** The lines of a body, each held against the contract by itself, so that a bad one does not cost the others. */
export async function* linesOf(req: Request, { body }: Pick<Endpoint, "body">): AsyncGenerator<ReadLine<unknown>> {
  const bytes: unknown = req.body;
  if (body === undefined || !(bytes instanceof Buffer)) {
    throw new RawabitError("request.invalid", `The request's body is not valid. Send it as ${JSON_LINES_TYPE}.`);
  }
  for await (const read of readJsonLines(byteLines("The request's body", Readable.from([bytes]), LINE_LIMIT), body)) {
    if (read.line > MOST_LINES) {
      throw new RawabitError("input.too-large", `The body has more than ${MOST_LINES} lines. Send it in parts.`);
    }
    yield read;
  }
}
