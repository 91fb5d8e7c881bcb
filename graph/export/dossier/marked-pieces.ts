import type { Evidence } from "../../model/evidence.ts";

export interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

/** A sentence cut at the names of the tie it proves. Where names overlap, the earlier one is marked. */
export function markedPieces({ sentence: { text }, mentions }: Evidence): readonly Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (const { begin, end } of mentions) {
    if (begin < place) continue;
    pieces.push({ text: text.slice(place, begin), isName: false }, { text: text.slice(begin, end), isName: true });
    place = end;
  }
  pieces.push({ text: text.slice(place), isName: false });
  return pieces.filter((piece) => piece.text !== "");
}
