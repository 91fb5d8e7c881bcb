import type { Article } from "../../graph/model/document.ts";
import type { RawabitError } from "../../graph/model/errors.ts";

/** An input, or a part of one, that could not be read. The rest is read all the same. */
export interface ReadFailure {
  /** The input as the user named it, with the part inside it where there is one: `mail.mbox › message 3`. */
  readonly input: string;
  /** Its message is one sentence that says what is wrong and what to do. */
  readonly error: RawabitError;
}

/** What reading gives, one after another, in the order of the inputs. */
export type Reading =
  { readonly kind: "article"; readonly article: Article } | { readonly kind: "failure"; readonly failure: ReadFailure };
