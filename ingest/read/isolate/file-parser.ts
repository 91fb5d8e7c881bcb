import { draftsOfFile } from "../drafts-of-file.ts";
import type { Found } from "../drafts-of-file.ts";
import { detectFormat } from "../format/detect-format.ts";
import { fileInMemory, fileOnDisk } from "../format/file-input.ts";
import type { ParseOptions, ReadLimits } from "../format/format.ts";
import { text } from "../format/text.ts";
import type { SourceFile } from "../source/source-file.ts";
import { asRawabitError } from "../../../graph/model/errors.ts";
import { IsolatedParser } from "./isolated-parser.ts";

/** Bytes. A text no larger than this is split in a few seconds at worst, and starting a thread for it would take most of the time. */
const SMALL_TEXT = 200_000;

/** Reads files: small plain texts right here, everything else in a thread that can be ended. */
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

  /** The articles of a file. Never throws. */
  async *parse(source: SourceFile): AsyncGenerator<Found> {
    const { name } = source;
    try {
      const limit = this.limits.fileBytes;
      const { bytes } = source;
      const file = bytes === null ? await fileOnDisk(name, limit) : fileInMemory({ ...source, bytes }, limit);
      const format = await detectFormat(file, this.#options.map);
      if (format === text && (await file.size()) <= SMALL_TEXT) yield* draftsOfFile(file, this.#options);
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
