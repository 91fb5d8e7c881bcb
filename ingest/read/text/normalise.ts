/** Arabic vowel signs and the like, tatweel, and marks that set direction: they change no word. */
const MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/**
 * A text for comparing, never for showing: small letters, one form for letters that are written in several ways, ASCII digits,
 * words of letters and digits with one space between. The same for both languages.
 */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/['’‘ʼ`´]/gu, "")
    .replace(/[^\p{L}\p{N}\p{M}%@]+/gu, " ")
    .trim();
}
