/** The rival of the learned letter costs: one fixed Latin spelling a letter, and plain edit distance. */

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  "ا:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ل:l م:m ن:n ه:h ة:a و:w ي:y ء:"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** An Arabic word in Latin letters; other letters stay as they are. */
export function transliterate(word: string): string {
  return Array.from(word, (letter) => LETTERS[letter] ?? letter).join("");
}

/** The number of letters to insert, delete or replace (Levenshtein 1966). */
export function levenshtein(left: string, right: string): number {
  const row = Uint16Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= right.length; j++) {
      const above = row[j] ?? 0;
      const replaced = diagonal + Number(left.charCodeAt(i - 1) !== right.charCodeAt(j - 1));
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, replaced);
      diagonal = above;
    }
  }
  return row[right.length] ?? 0;
}
