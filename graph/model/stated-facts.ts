/** What a person states of all that they give to be read, where the news does not say it or says it wrongly. */
import type { Article } from "./document.ts";

export type StatedFacts = { readonly [Fact in (typeof STATED_FACTS)[number]]?: NonNullable<Article[Fact]> | undefined };

export const STATED_FACTS = [
  "source",
  "byline",
  "publishedAt",
  "language",
] as const satisfies readonly (keyof Article)[];
