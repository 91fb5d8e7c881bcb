/** Sentences on one page of evidence. */
export const EVIDENCE_PAGE = 20;

interface Pages {
  readonly total: number;
  readonly rows: readonly unknown[];
}

/** Where the next page begins; undefined after the last. */
export function nextOffset(last: Pages, pages: readonly Pages[]): number | undefined {
  const read = pages.reduce((sum, page) => sum + page.rows.length, 0);
  return last.rows.length > 0 && read < last.total ? read : undefined;
}
