/**
 * The errors of the product: a small typology with stable codes. Code that handles an error looks at `kind` and `code`,
 * never at the text; the text is one clear sentence for a person and says what to do.
 */

import type { TextPlace } from "./cypher/text-place.ts";

/** What sort of trouble it is. Decides exit codes and HTTP statuses, see {@link ERROR_CATALOGUE}. */
export type ErrorKind = "invalid" | "not-found" | "refused" | "unavailable" | "conflict" | "internal";

interface CatalogueEntry {
  readonly kind: ErrorKind;
  /** Short and without particulars: the RFC 9457 `title`. */
  readonly title: string;
  /** Whether the same call may succeed if it is simply made again. Decided here, once. */
  readonly retriable?: boolean;
}

/** Every error code there is. A code is never reused for something else. */
export const ERROR_CATALOGUE = {
  "input.not-found": { kind: "not-found", title: "The input does not exist" },
  "input.unreadable": { kind: "invalid", title: "The input cannot be read" },
  "input.not-text": { kind: "invalid", title: "The input is not text" },
  "input.empty": { kind: "invalid", title: "The input is empty" },
  "input.too-large": { kind: "invalid", title: "The input is larger than the limit" },
  "input.unsupported": { kind: "invalid", title: "The format is not supported" },
  "input.damaged": { kind: "invalid", title: "The input is damaged" },
  "input.encrypted": { kind: "invalid", title: "The input is encrypted" },
  "input.limit": { kind: "refused", title: "The input exceeds a safety limit" },
  "input.forbidden-address": { kind: "refused", title: "The address is not allowed" },
  "request.invalid": { kind: "invalid", title: "The request is not valid" },
  "request.refused": { kind: "refused", title: "The request was refused" },
  "request.unauthorised": { kind: "refused", title: "A token is required" },
  "request.too-many": { kind: "refused", title: "Too many requests", retriable: true },
  "config.invalid": { kind: "invalid", title: "The configuration is not valid" },
  "output.unwritable": { kind: "unavailable", title: "The output cannot be written" },
  "server.cannot-listen": { kind: "unavailable", title: "The server cannot listen at its address" },
  "page.not-built": { kind: "unavailable", title: "The page has not been built" },
  "actor.not-found": { kind: "not-found", title: "No such actor" },
  "judgement.not-found": { kind: "not-found", title: "No such judgement" },
  "watch-list.not-found": { kind: "not-found", title: "No such watch list" },
  "document.not-found": { kind: "not-found", title: "No such document" },
  "ingest.not-found": { kind: "not-found", title: "No such ingest" },
  "view.not-found": { kind: "not-found", title: "No such view" },
  "note.not-found": { kind: "not-found", title: "No such note" },
  "collection.not-found": { kind: "not-found", title: "No such collection" },
  "query.not-found": { kind: "not-found", title: "No such saved query" },
  "ingest.too-many": { kind: "refused", title: "Too many ingests are waiting", retriable: true },
  "route.not-found": { kind: "not-found", title: "No such address" },
  "route.other-method": { kind: "invalid", title: "The address is not asked in this way" },
  "query.invalid": { kind: "invalid", title: "The query is not valid" },
  "query.refused": { kind: "refused", title: "The query is not allowed" },
  "query.timeout": { kind: "refused", title: "The query took too long" },
  "query.cancelled": { kind: "conflict", title: "The query was cancelled" },
  "query.too-many": { kind: "refused", title: "Too many queries at once", retriable: true },
  "measure.too-large": { kind: "refused", title: "The measure takes too much" },
  "store.unreachable": { kind: "unavailable", title: "The store cannot be reached", retriable: true },
  "store.authentication": { kind: "unavailable", title: "The store refused the user or password" },
  "store.interrupted": { kind: "unavailable", title: "The store was interrupted", retriable: true },
  "store.not-found": { kind: "not-found", title: "There is no such store" },
  "store.locked": { kind: "unavailable", title: "The store is in use by another process" },
  "store.read-only": { kind: "unavailable", title: "The store cannot be written" },
  "store.full": { kind: "unavailable", title: "There is no space left for the store" },
  "store.damaged": { kind: "unavailable", title: "The store is damaged" },
  "ingest.cancelled": { kind: "conflict", title: "The ingest was cancelled" },
  internal: { kind: "internal", title: "Something went wrong inside the program" },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

export interface RawabitErrorOptions extends ErrorOptions {
  readonly place?: TextPlace | undefined;
}

/** The one error class. `message` is a whole sentence that says what happened and what to do. */
export class RawabitError extends Error {
  override readonly name = "RawabitError";
  readonly code: ErrorCode;
  /** Where in the text that a person wrote (a query) the trouble lies, where that is known. */
  readonly place: TextPlace | undefined;

  constructor(code: ErrorCode, message: string, { place, ...options }: RawabitErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.place = place;
  }

  get kind(): ErrorKind {
    return ERROR_CATALOGUE[this.code].kind;
  }

  get title(): string {
    return ERROR_CATALOGUE[this.code].title;
  }

  get retriable(): boolean {
    const entry: CatalogueEntry = ERROR_CATALOGUE[this.code];
    return entry.retriable ?? false;
  }
}

/** Any thrown value as a RawabitError; what is not one already becomes `internal` with the original as its cause. */
export function asRawabitError(thrown: unknown): RawabitError {
  if (thrown instanceof RawabitError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new RawabitError("internal", `Something went wrong inside the program: ${message}`, { cause: thrown });
}
