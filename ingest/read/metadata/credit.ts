/** What a line above or below an article, or the file around it, says about the article. */
export interface Credit {
  readonly byline?: string | null;
  readonly source?: string | null;
  readonly url?: string | null;
  readonly publishedAt?: string | null;
  /** Who posted, translated or sent the article, who need not have written it; holds only where nobody else is named. */
  readonly poster?: string | null;
}

export type CreditFacts = Record<"byline" | "source" | "url" | "publishedAt", string | null>;

/** All credits in one: what is said first holds. */
export function mergeCredits(credits: readonly Credit[]): CreditFacts {
  const first = (key: keyof Credit) =>
    credits.map((credit) => credit[key]).find((value) => value !== undefined && value !== null) ?? null;
  return {
    byline: first("byline") ?? first("poster"),
    source: first("source"),
    url: first("url"),
    publishedAt: first("publishedAt"),
  };
}
