/** Errors as RFC 9457 problem details. */
import type { Problem } from "../graph/contract/schemas.ts";
import { RawabitError, asRawabitError, type ErrorCode, type ErrorKind } from "../graph/model/errors.ts";

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

const STATUS_OF_KIND: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  refused: 403,
  "not-found": 404,
  conflict: 409,
  internal: 500,
  unavailable: 503,
};

/** The codes for which HTTP has a more exact status than their kind's. */
const STATUS_OF_CODE: Readonly<Partial<Record<ErrorCode, number>>> = {
  "request.unauthorised": 401,
  "route.other-method": 405,
  "input.too-large": 413,
  "input.unsupported": 415,
  "request.too-many": 429,
  "ingest.too-many": 429,
  "query.timeout": 504,
  "query.too-many": 429,
  "measure.too-large": 504,
};

export function statusOf(error: RawabitError): number {
  return STATUS_OF_CODE[error.code] ?? STATUS_OF_KIND[error.kind];
}

/** The problem that tells a client of an error. An internal error's own words stay in the log. */
export function problemOf(error: RawabitError, requestId: string): Problem {
  return {
    type: `urn:rawabit:problem:${error.code}`,
    title: error.title,
    status: statusOf(error),
    code: error.code,
    detail:
      error.kind === "internal"
        ? `The program failed on this request. Its log has the reason under the request id ${requestId}.`
        : error.message,
    instance: `urn:uuid:${requestId}`,
    retriable: error.retriable,
    ...(error.place && { place: error.place }),
  };
}

/** What was thrown while a request was served, by our code or by Express and its body parser, as one of our errors. */
export function asRequestError(thrown: unknown): RawabitError {
  if (thrown instanceof RawabitError || !isHttpError(thrown) || thrown.status >= 500) return asRawabitError(thrown);
  const cause = { cause: thrown };
  switch (thrown.status) {
    case 413:
      return new RawabitError("input.too-large", "The request's body is too large. Ask for less at once.", cause);
    case 415:
      return new RawabitError("input.unsupported", "Send the body in UTF-8, plain or compressed with gzip.", cause);
    default:
      return new RawabitError("request.invalid", `The request cannot be read: ${thrown.message}.`, cause);
  }
}

/** An error of the `http-errors` shape, which Express and its parsers throw. */
function isHttpError(thrown: unknown): thrown is Error & { readonly status: number } {
  return thrown instanceof Error && "status" in thrown && typeof thrown.status === "number" && thrown.status >= 400;
}
