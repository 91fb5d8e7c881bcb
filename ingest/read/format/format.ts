import type { Readable } from "node:stream";
import type { ErrorCode } from "../../../graph/model/errors.ts";
import type { Credit } from "../metadata/credit.ts";
import type { UnpackAllowance } from "./allowance.ts";

/** A file to parse, wherever its bytes are. */
export interface FileInput {
  /** As the user named it, with the way inside: `letters.mbox › message 3`. */
  readonly name: string;
  /** The media type a server or a mail gave it, without parameters. */
  readonly mediaType: string | null;
  /** The character encoding a server or a mail gave it. */
  readonly charset: string | null;
  readonly url: string | null;
  /** The first bytes, at most {@link HEAD_BYTES}. */
  readonly head: Uint8Array;
  /** Where it is on disk, for formats that read here and there in large files; null in memory. */
  readonly path: string | null;
  /** Bytes. */
  size(): Promise<number>;
  /** The last bytes, at most so many. */
  tail(length: number): Promise<Uint8Array>;
  /** All bytes; throws `input.too-large` above the limit. */
  bytes(): Promise<Uint8Array>;
  stream(): Readable;
}

/** What the formats are told from. */
export const HEAD_BYTES = 4096;

/** What the file around an article says about it. */
export interface Facts extends Credit {
  readonly title?: string | null;
}

/** What parsing gives, one after another. */
export type Piece =
  | {
      readonly kind: "text";
      readonly name: string;
      readonly text: string;
      readonly facts: Facts;
      /** Whether the text is one article, or may hold several. */
      readonly holds: "article" | "digest";
    }
  | { readonly kind: "failure"; readonly name: string; readonly code: ErrorCode; readonly message: string };

/** A file found inside another one. */
export interface InnerFile {
  readonly kind: "file";
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string | null;
  readonly charset?: string | null;
  readonly url?: string | null;
}

export interface ParseOptions {
  /** Which column or field holds what: `{ title: "headline", text: "body" }`. */
  readonly map: Readonly<Record<string, string>>;
  readonly limits: ReadLimits;
}

export interface ReadLimits {
  /** Bytes of a file that has to be held whole, of one message, of one record. */
  readonly fileBytes: number;
  /** Archives inside archives. */
  readonly archiveDepth: number;
  /** Files in one archive, those of archives inside it among them. */
  readonly archiveFiles: number;
  /** Bytes that everything in one archive may unpack to, at all depths together. */
  readonly archiveBytes: number;
  /** How many times its packed size a file may unpack to. */
  readonly archiveRatio: number;
  /** Milliseconds that parsing and splitting may take until the next article. */
  readonly parseMilliseconds: number;
  /** Megabytes of memory that parsing and splitting may take. */
  readonly parseMegabytes: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 64_000_000,
  archiveDepth: 4,
  archiveFiles: 20_000,
  archiveBytes: 2_000_000_000,
  archiveRatio: 200,
  parseMilliseconds: 60_000,
  parseMegabytes: 1024,
};

/**
 * One format of files. A parser loads its library when it first parses, so that telling formats apart costs nothing. Parsers yield pieces and throw RawabitError; what else they throw counts as damage.
 */
export interface Format {
  /** As a sentence says it: “a PDF file”. */
  readonly label: string;
  /** File name endings, without the dot. */
  readonly endings: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the first bytes are those of this format. Left out where no bytes tell. */
  readonly recognises?: (head: Uint8Array) => boolean;
  parse(
    file: FileInput,
    options: ParseOptions,
    allowance: UnpackAllowance,
  ): AsyncIterable<Piece | InnerFile> | Iterable<Piece | InnerFile>;
}
