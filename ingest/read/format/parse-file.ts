import { RawabitError } from "../../../graph/model/errors.ts";
import { detectFormat } from "./detect-format.ts";
import { fileInMemory } from "./file-input.ts";
import type { FileInput, Format, ParseOptions, Piece } from "./format.ts";

/** The texts of a file and of all files inside it, at any depth the limits allow. Never throws: what fails is a piece too. */
export async function* parseFile(file: FileInput, options: ParseOptions, depth = 0): AsyncGenerator<Piece> {
  let format: Format | undefined;
  try {
    format = await detectFormat(file, options.map);
    if (depth > options.limits.archiveDepth) throw tooDeep(file.name, options.limits.archiveDepth);
    for await (const piece of format.parse(file, options)) {
      if (piece.kind !== "file") yield piece;
      else yield* parseFile(fileInMemory(piece, options.limits.fileBytes), options, depth + 1);
    }
  } catch (thrown) {
    const { code, message } = thrown instanceof RawabitError ? thrown : damaged(file.name, format, thrown);
    yield { kind: "failure", name: file.name, code, message };
  }
}

function tooDeep(name: string, depth: number): RawabitError {
  return new RawabitError(
    "input.limit",
    `${name} lies in more than ${depth} archives inside each other; unpack them yourself if you trust them, and read the folder.`,
  );
}

function damaged(name: string, format: Format | undefined, thrown: unknown): RawabitError {
  const reason =
    thrown instanceof RangeError
      ? "it is nested too deeply"
      : thrown instanceof Error
        ? thrown.message
        : String(thrown);
  const what = format === undefined ? "a file" : format.label;
  return new RawabitError(
    "input.damaged",
    `${name} cannot be read as ${what} (${reason.replace(/\.$/u, "")}); copy or download it again.`,
    { cause: thrown },
  );
}
