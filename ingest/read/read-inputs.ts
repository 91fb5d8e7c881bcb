import type { Readable } from "node:stream";
import type { StatedFacts } from "../../graph/model/stated-facts.ts";
import { Collection } from "./collection/collection.ts";
import { withStated } from "./draft.ts";
import { DEFAULT_LIMITS } from "./format/format.ts";
import type { ParseOptions, ReadLimits } from "./format/format.ts";
import { FileParser } from "./isolate/file-parser.ts";
import type { Reading } from "./reading.ts";
import { filesOf } from "./source/files-of.ts";
import type { FetchOptions } from "./source/fetch-url.ts";

export interface ReadOptions {
  /** Which column or field holds what, for tables and JSON: `{ title: "headline", text: "body" }`. */
  readonly map?: Readonly<Record<string, string>>;
  readonly limits?: Partial<ReadLimits>;
  /** What holds for every article of the inputs, whatever they say themselves. */
  readonly stated?: StatedFacts;
  /** Where `-` is read from. */
  readonly stdin?: Readable;
  /** How addresses of the web are resolved, and which may be asked. */
  readonly fetch?: FetchOptions;
  /** Told the name of each file when its turn comes. */
  readonly onFile?: (name: string) => void;
  /** Told the name of each file of a folder that is about the folder, no news, and is not read: a README, a licence. */
  readonly onPassedOver?: (name: string) => void;
}

/**
 * Reads inputs (paths of files and folders, addresses of the web, `-` for standard input) into articles: split, dated, cleaned,
 * each counted once.
 *
 * The order is that of the inputs, in a folder that of the paths by code unit. Never throws: what cannot be read is given
 * as a failure, with one sentence that says what to do, and the rest is read all the same (only a disk without room for temporary
 * files makes it throw). The first reading comes when all is read,
 * since only then copies are known.
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  const parseOptions: ParseOptions = { map: options.map ?? {}, limits: { ...DEFAULT_LIMITS, ...options.limits } };
  const parser = new FileParser(parseOptions);
  const collection = await Collection.open();
  try {
    for (const input of inputs) await collect(input, collection, parser, options);
    yield* collection.readings();
  } finally {
    await parser.close();
    await collection.close();
  }
}

async function collect(input: string, collection: Collection, parser: FileParser, options: ReadOptions): Promise<void> {
  for await (const file of filesOf(input, parser.limits, options)) {
    if ("error" in file) {
      await collection.addFailure(file.name, file.error);
      continue;
    }
    if ("passedOver" in file) {
      options.onPassedOver?.(file.name);
      continue;
    }
    options.onFile?.(file.name);
    for await (const found of parser.parse(file)) {
      if (found.kind === "draft") await collection.addDraft(withStated(found.draft, options.stated));
      else await collection.addFailure(found.name, found);
    }
  }
}
