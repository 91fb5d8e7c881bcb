/** A line longer than this is read in pieces: wink-nlp numbers tokens in a packed array, and Intl.Segmenter takes the square of the length. */
const LONGEST_PIECE = 50_000;

/** Where a piece that begins here ends: at the limit, or else at the last space that it has room for. */
export function endOfPiece(text: string, begin: number, limit: number): number {
  if (limit - begin <= LONGEST_PIECE) return limit;
  const space = text.lastIndexOf(" ", begin + LONGEST_PIECE);
  return space > begin ? space : begin + LONGEST_PIECE;
}
