/**
 * A document that is found again may come with a date or a source that it lacked, from another place, with other things
 * around it. What is kept must not depend on which came first: of two values the lesser (by code unit) stays, and any value
 * before none; places add up.
 */
import type { FoundDocument, Origin, RemovedPiece } from "../../model/document.ts";

/** The part of a document that does not follow from its title and text, and so can differ where it is found again. */
export type Provenance = Pick<FoundDocument, "byline" | "source" | "url" | "publishedAt" | "origins" | "removed">;

export function completed<Head extends Provenance>(known: Head, found: Provenance): Head {
  return {
    ...known,
    byline: kept(known.byline, found.byline),
    source: kept(known.source, found.source),
    url: kept(known.url, found.url),
    publishedAt: kept(known.publishedAt, found.publishedAt),
    origins: allOrigins([...(known.origins ?? []), ...(found.origins ?? [])]),
    removed: fullest(known.removed ?? [], found.removed ?? []),
  };
}

export function sameProvenance(a: Provenance, b: Provenance): boolean {
  return (
    a.byline === b.byline &&
    a.source === b.source &&
    a.url === b.url &&
    a.publishedAt === b.publishedAt &&
    JSON.stringify([a.origins, a.removed]) === JSON.stringify([b.origins, b.removed])
  );
}

/** Each place once, in order of file and place. */
export function allOrigins(origins: readonly Origin[]): readonly Origin[] {
  const distinct = new Map(
    origins.map(({ file, begin, end }) => [JSON.stringify([file, begin, end]), { file, begin, end }]),
  );
  return [...distinct.values()].sort((a, b) =>
    a.file === b.file ? a.begin - b.begin || a.end - b.end : a.file < b.file ? -1 : 1,
  );
}

/** Of the originals found, the one of which most was removed: it shows most of what stood around the article. */
function fullest(a: readonly RemovedPiece[], b: readonly RemovedPiece[]): readonly RemovedPiece[] {
  const difference = lengthOf(a) - lengthOf(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

function lengthOf(pieces: readonly RemovedPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

function kept(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
