import { detectFormat } from "../format/detect-format.ts";
import { fileInMemory, fileOnDisk } from "../format/file-input.ts";
import type { ParseOptions, Piece, ReadLimits } from "../format/format.ts";
import { parseFile } from "../format/parse-file.ts";
import { text } from "../format/text.ts";
import type { SourceFile } from "../source/source-file.ts";
import { asRawabitError } from "../../../graph/model/errors.ts";
import { IsolatedParser } from "./isolated-parser.ts";

/** Parses files: plain text, which needs no parser, right here, everything else in a thread that can be ended. */
export class FileParser {
  readonly #options: ParseOptions;
  readonly #isolated: IsolatedParser;

  constructor(options: ParseOptions) {
    this.#options = options;
    this.#isolated = new IsolatedParser(options.limits);
  }

  get limits(): ReadLimits {
    return this.#options.limits;
  }

  /** The pieces of a file. Never throws. */
  async *parse(source: SourceFile): AsyncGenerator<Piece> {
    const { name } = source;
    try {
      const limit = this.limits.fileBytes;
      const { bytes } = source;
      const file = bytes === null ? await fileOnDisk(name, limit) : fileInMemory({ ...source, bytes }, limit);
      if ((await detectFormat(file)) === text) yield* parseFile(file, this.#options);
      else yield* this.#isolated.parse({ ...source, options: this.#options });
    } catch (thrown) {
      const { code, message } = asRawabitError(thrown);
      yield { kind: "failure", name, code, message };
    }
  }

  async close(): Promise<void> {
    await this.#isolated.close();
  }
}
