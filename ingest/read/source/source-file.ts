/** A file to parse: at a path, or in memory. */
export interface SourceFile {
  /** As the user named it. */
  readonly name: string;
  /** Null: the file is on disk, `name` is its path. */
  readonly bytes: Uint8Array | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly url: string | null;
}
