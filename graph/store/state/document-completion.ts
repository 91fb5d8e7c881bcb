/**
 * A document that is found again may come with a date or a source that it lacked. What is kept must not depend on which
 * came first: of two values the lesser (by code unit) stays, and any value before none.
 */
import type { Document } from "../../model/document.ts";

/** The part of a document that does not follow from its title and text, and so can differ where it is found again. */
export type Provenance = Pick<Document, "byline" | "source" | "url" | "publishedAt" | "duplicateOf">;

export function completed<Head extends Provenance>(known: Head, found: Provenance): Head {
  return {
    ...known,
    byline: kept(known.byline, found.byline),
    source: kept(known.source, found.source),
    url: kept(known.url, found.url),
    publishedAt: kept(known.publishedAt, found.publishedAt),
    duplicateOf: kept(known.duplicateOf, found.duplicateOf),
  };
}

export function sameProvenance(a: Provenance, b: Provenance): boolean {
  return (
    a.byline === b.byline &&
    a.source === b.source &&
    a.url === b.url &&
    a.publishedAt === b.publishedAt &&
    a.duplicateOf === b.duplicateOf
  );
}

function kept(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
