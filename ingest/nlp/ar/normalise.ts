/**
 * One spelling for the many ways an Arabic word is typed: short vowels, tatweel and direction marks dropped; alef, ya, ta
 * marbuta and hamza seats levelled; presentation forms and both Eastern digit systems brought to their plain letters and digits.
 */
const DROPPED = /[\p{M}\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/gu;
const LEVELLED: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  گ: "ك",
  ڤ: "ف",
  پ: "ب",
  چ: "ج",
};
const LEVELLED_LETTER = new RegExp(`[${Object.keys(LEVELLED).join("")}]`, "g");
const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** The form under which an Arabic word is looked up. Idempotent; it may be shorter than the word, so take offsets first. */
export function normaliseArabic(word: string): string {
  return word
    .normalize("NFKC")
    .replace(DROPPED, "")
    .replace(LEVELLED_LETTER, (letter) => LEVELLED[letter] ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .toLowerCase();
}
