import type { Found } from "../drafts-of-file.ts";
import type { ParseOptions } from "../format/format.ts";
import type { SourceFile } from "../source/source-file.ts";

/** One file to parse, and how. */
export interface ParseTask extends SourceFile {
  readonly options: ParseOptions;
}

/** What goes to the parser's thread: a file to open, or the wish for the next of what it gives. Both are answered with one reply. */
export type ParseRequest = { readonly kind: "open"; readonly task: ParseTask } | { readonly kind: "next" };

export type ParseReply = { readonly kind: "found"; readonly found: Found } | { readonly kind: "end" };
