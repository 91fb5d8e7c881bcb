import type { ParseOptions, Piece } from "../format/format.ts";

/** One file to parse: at a path, or as bytes. */
export interface ParseTask {
  readonly name: string;
  /** Null: the file is on disk, `name` is its path. */
  readonly bytes: Uint8Array | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly url: string | null;
  readonly options: ParseOptions;
}

/** What goes to the parser's thread: a file to open, or the wish for its next piece. Both are answered with one reply. */
export type ParseRequest = { readonly kind: "open"; readonly task: ParseTask } | { readonly kind: "next" };

export type ParseReply = { readonly kind: "piece"; readonly piece: Piece } | { readonly kind: "end" };
