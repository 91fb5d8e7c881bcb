/** Words without accents and curly apostrophes, which most are. */
const PLAIN = /^[\w.,;:!?()'"&/-]*$/;

/** Small letters, one sort of apostrophe, no accents: Kata’ib, KATA'IB and Katāʾib meet. */
export function formOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/[’‘`ʼʿʾ]/g, "'")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
