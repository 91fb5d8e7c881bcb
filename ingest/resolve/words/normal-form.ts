/**
 * The normal form of a name: what is left when case, diacritics, punctuation and the interchangeable forms of letters are
 * taken away. It is for comparing only; names are always shown as they were written.
 */

/** Arabic letters that writers use for one another, and their common form. */
const ARABIC_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/[ىیې]/g, "ي"],
  [/ک/g, "ك"],
  [/ؤ/g, "و"],
  [/ئ/g, "ي"],
  [/[ۀۂھہ]/g, "ه"],
  // Persian, Kurdish and Maghrebi letters for sounds that Arabic lacks.
  [/پ/g, "ب"],
  [/ڤ/g, "ف"],
  [/[گڨ]/g, "ك"],
  [/[چژ]/g, "ج"],
];

/** Marks, tatweel and characters without width or of direction. */
const INVISIBLE = /[\p{Mn}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const APOSTROPHES = /['’‘`´ʿʾʼʻ"“”]/gu;

/** Words of plain Latin letters, as most names are: they only lose their case. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

/** Lower-case words separated by single spaces; NFKC first, which also unfolds Arabic presentation forms. */
export function normalForm(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  let form = name.normalize("NFKC");
  // Before NFD: decomposing would turn أ into ا with a mark, and so hide ؤ and ئ from the table.
  for (const [letters, common] of ARABIC_FORMS) form = form.replace(letters, common);
  return form
    .normalize("NFD")
    .replace(INVISIBLE, "")
    .replace(APOSTROPHES, "")
    .replace(/\.(?=\p{L}(?:\.|$|\s))|(?<=\b\p{L})\./gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function wordsOf(name: string): readonly string[] {
  const form = normalForm(name);
  return form === "" ? [] : form.split(" ");
}
