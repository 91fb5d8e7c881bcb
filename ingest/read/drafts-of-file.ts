import { asRawabitError, RawabitError } from "../../graph/model/errors.ts";
import { draftsOf } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { FileInput, ParseOptions, Piece } from "./format/format.ts";
import { parseFile } from "./format/parse-file.ts";
import { sizeInWords } from "./source/size-in-words.ts";

/** What a file gives, one after another: its articles, and what of it could not be read. */
export type Found = { readonly kind: "draft"; readonly draft: Draft } | Extract<Piece, { readonly kind: "failure" }>;

/** UTF-16 units. No article has a line as long as that; what has is no text. */
const LONGEST_LINE = 2_000_000;

/** The articles of a file, parsed, split and cleaned by themselves. Never throws: what fails is given too. */
export async function* draftsOfFile(file: FileInput, options: ParseOptions): AsyncGenerator<Found> {
  for await (const piece of parseFile(file, options)) {
    if (piece.kind === "failure") yield piece;
    else yield* draftsOfText(piece);
  }
}

function* draftsOfText(piece: Extract<Piece, { kind: "text" }>): Generator<Found> {
  try {
    refuseLongLine(piece.name, piece.text);
    for (const draft of draftsOf(piece)) yield { kind: "draft", draft };
  } catch (thrown) {
    const { code, message } = asRawabitError(thrown);
    yield { kind: "failure", name: piece.name, code, message };
  }
}

function refuseLongLine(name: string, text: string): void {
  for (let begin = 0; text.length - begin > LONGEST_LINE;) {
    const end = text.lastIndexOf("\n", begin + LONGEST_LINE);
    if (end <= begin) {
      const size = sizeInWords((text.indexOf("\n", begin + LONGEST_LINE) + 1 || text.length) - begin);
      throw new RawabitError(
        "input.too-large",
        `${name} has a line of ${size}, too long for an article; check that it is text, and break it into paragraphs.`,
      );
    }
    begin = end;
  }
}
