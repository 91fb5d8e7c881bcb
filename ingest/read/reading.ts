import type { Article, Origin } from "../../graph/model/document.ts";
import type { RawabitError } from "../../graph/model/errors.ts";
import type { OriginalText } from "./clean/removed-ranges.ts";
import type { CreditFacts } from "./metadata/credit.ts";

/** Another place where an article was found. */
export interface ArticleCopy {
  /** The id this copy has by its own words; the article's own where the words are the same. */
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly origin: Origin;
  /** Whether another outlet printed it: both are named, and they differ. */
  readonly wireCopy: boolean;
}

/** An article as reading gives it. */
export interface ReadArticle extends Article {
  /** As it stood in its input, with what was left out of it. */
  readonly original: OriginalText;
  /** What it says itself. The fields above have besides what its copies say where it says nothing. */
  readonly own: CreditFacts;
  /** Every other place where it was found, in order of file and place. Empty on a copy, which points to its article by `duplicateOf`. */
  readonly copies: readonly ArticleCopy[];
}

/** An input, or a part of one, that could not be read. The rest is read all the same. */
export interface ReadFailure {
  /** The input as the user named it, with the part inside it where there is one: `mail.mbox › message 3`. */
  readonly input: string;
  /** Its message is one sentence that says what is wrong and what to do. */
  readonly error: RawabitError;
}

/** What reading gives, one after another, in the order of the inputs. */
export type Reading =
  | { readonly kind: "article"; readonly article: ReadArticle }
  | { readonly kind: "failure"; readonly failure: ReadFailure };
