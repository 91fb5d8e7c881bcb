/** Single characters that stand for another: kinds of spaces and of line ends. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu;
const LINE_ENDS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/gu;

/** One kind of space and one of line end (after an optional carriage return), every character in its place: all offsets stay. */
export function plainText(text: string): string {
  return text.replace(SPACES, " ").replace(LINE_ENDS, "\n");
}
