import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { asRawabitError, RawabitError } from "../../../graph/model/errors.ts";
import type { ReadLimits } from "../format/format.ts";
import type { FetchOptions } from "./fetch-url.ts";
import { fetchUrl } from "./fetch-url.ts";
import { listFiles } from "./list-files.ts";
import { readBytes } from "./read-bytes.ts";
import type { SourceFile } from "./source-file.ts";

export interface SourceOptions {
  readonly stdin?: Readable;
  readonly fetch?: FetchOptions;
}

/** What cannot be had, or is not meant to be read. */
type NotOpened =
  { readonly name: string; readonly error: RawabitError } | { readonly name: string; readonly passedOver: true };

const NOTHING_KNOWN = { mediaType: null, charset: null, url: null } as const;

/** The files an input stands for: itself, those of a folder, what an address gives, or standard input. Never throws. */
export async function* filesOf(
  input: string,
  limits: ReadLimits,
  options: SourceOptions,
): AsyncGenerator<SourceFile | NotOpened> {
  try {
    if (input === "-") {
      yield {
        name: input,
        bytes: await readBytes("Standard input", options.stdin ?? process.stdin, limits.fileBytes),
        ...NOTHING_KNOWN,
      };
    } else if (/^https?:\/\//iu.test(input)) {
      yield await fetchUrl(input, options.fetch);
    } else if (await isFolder(input)) {
      let isEmpty = true;
      for await (const listed of listFiles(input)) {
        isEmpty = false;
        const name = listed.path;
        if ("error" in listed) yield { name, error: listed.error };
        else if (listed.passedOver) yield { name, passedOver: true };
        else yield { name, bytes: null, ...NOTHING_KNOWN };
      }
      if (isEmpty) yield { name: input, error: emptyFolder(input) };
    } else {
      yield { name: input, bytes: null, ...NOTHING_KNOWN };
    }
  } catch (thrown) {
    yield { name: input, error: asRawabitError(thrown) };
  }
}

function emptyFolder(path: string): RawabitError {
  return new RawabitError("input.empty", `The folder ${path} has no files in it; check the path.`);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // Opening it as a file says what is wrong with it.
  }
}
