import { RawabitError } from "../../../graph/model/errors.ts";
import { UnpackAllowance } from "./allowance.ts";
import { detectFormat } from "./detect-format.ts";
import { fileInMemory } from "./file-input.ts";
import type { FileInput, Format, ParseOptions, Piece } from "./format.ts";

/** The texts of a file and of all files inside it, at any depth the limits allow. Never throws: what fails is a piece too. */
export function parseFile(file: FileInput, options: ParseOptions): AsyncGenerator<Piece> {
  return parseInside(file, options, new UnpackAllowance(file.name, options.limits), 0);
}

async function* parseInside(
  file: FileInput,
  options: ParseOptions,
  allowance: UnpackAllowance,
  depth: number,
): AsyncGenerator<Piece> {
  let format: Format | undefined;
  try {
    format = await detectFormat(file, options.map);
    if (depth > options.limits.archiveDepth) throw tooDeep(file.name, options.limits.archiveDepth);
    for await (const piece of format.parse(file, options, allowance)) {
      if (piece.kind !== "file") yield piece;
      else yield* parseInside(fileInMemory(piece, options.limits.fileBytes), options, allowance, depth + 1);
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
