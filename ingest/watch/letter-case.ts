/** Whether Latin words are written as a name: “Islamic State” is one, “an islamic state” is none, and “US” is not “us”. */

/** Small words that names hold between others: al, of, bin. */
const LONGEST_SMALL_WORD = 3;
/** Longer words all in capitals may be a way of writing; shorter ones are acronyms. */
const LONGEST_ACRONYM = 5;

const SMALL = /^\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** @param written @param listed word by word, of the same length */
export function isWrittenAs(written: readonly string[], listed: readonly string[]): boolean {
  const [only = "", ...more] = listed;
  if (more.length === 0) return isAcronym(only) ? letters(written[0] ?? "") === letters(only) : !isSmall(written[0]);
  const tellsCase = listed.some((word) => CAPITAL.test(word));
  return written.every((word, at) => {
    if (!isSmall(word)) return true;
    return word.length <= LONGEST_SMALL_WORD || (tellsCase && isSmall(listed[at]));
  });
}

function isSmall(word = ""): boolean {
  return SMALL.test(word);
}

export function isAcronym(word: string): boolean {
  const own = letters(word);
  return own.length > 1 && own.length <= LONGEST_ACRONYM && /^[\p{Lu}\p{N}]*$/u.test(own) && CAPITAL.test(own);
}

function letters(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, "");
}
