/**
 * An Arabic name in Latin letters, for those who do not read Arabic: a reading aid beside the name, never a name of its own.
 * Usual words are spelled as is usual; others go letter by letter, after the consonants of ALA-LC without its marks, and
 * since names are written without short vowels, an `a` stands where a syllable needs one. The letters and words are data.
 */
import data from "./latin-letters.json" with { type: "json" };

const LETTERS: Readonly<Record<string, string>> = data.letters;
const WORDS: Readonly<Record<string, string>> = data.words;

const ARABIC_WORD = /[\p{Script=Arabic}\p{M}\u0640]+/gu;
/** What is written but not read here: tatweel, and marks other than the three short vowels. */
const SILENT = /[\u064b-\u064d\u0651-\u065f\u0670\u0640]/g;
const SHORT_VOWELS = /[\u064e-\u0650]/g;
const CONSONANT = /^(?:’|[^aiu\d\p{P}])/u;
/** Letters after which و and ي are consonants, and before which they are, too. */
const LONG_A = new Set("اأإآٱىة");
/** One that is only the article would be no word. */
const ARTICLE = /^ال(?=..)/;

/** Text that is not in Arabic script stays as it is. */
export function latinise(text: string): string {
  return text.replaceAll(ARABIC_WORD, wordInLatin);
}

function wordInLatin(written: string): string {
  const word = written.normalize("NFC").replaceAll(SILENT, "");
  const whole = usualSpelling(word);
  if (whole !== undefined) return whole;
  if (!ARTICLE.test(word)) return capitalised(spelled(word));
  const rest = word.replace(ARTICLE, "");
  return `al-${usualSpelling(rest) ?? capitalised(spelled(rest))}`;
}

function usualSpelling(word: string): string | undefined {
  const plain = word.replaceAll(SHORT_VOWELS, "");
  return WORDS[plain] ?? WORDS[plain.replaceAll(/[أإآٱ]/g, "ا")];
}

/**
 * Letter by letter, with the vowels that syllables need: none begins with two consonants, none holds three in a row, and
 * no word ends in two.
 */
function spelled(word: string): string {
  const letters = Array.from(word);
  const sounds = letters.map((letter, place) => soundAt(letters, letter, place)).filter((sound) => sound !== "");
  let closed = true;
  let spelling = "";
  for (const [place, sound] of sounds.entries()) {
    const next = sounds[place + 1];
    const needsVowel: boolean = isConsonant(sound) && isConsonant(next) && (closed || place + 2 === sounds.length);
    spelling += needsVowel ? `${sound}${next === "y" ? "i" : "a"}` : sound;
    closed = isConsonant(sound) && !needsVowel;
  }
  return spelling;
}

function isConsonant(sound: string | undefined): boolean {
  return sound !== undefined && CONSONANT.test(sound);
}

function soundAt(letters: readonly string[], letter: string, place: number): string {
  const isFirst = place === 0;
  const next = letters[place + 1];
  const previous = letters[place - 1];
  const besideVowel = (next !== undefined && LONG_A.has(next)) || (previous !== undefined && LONG_A.has(previous));
  switch (letter) {
    case "و":
      return isFirst || besideVowel ? "w" : "u";
    case "ي":
    case "ی":
      return isFirst || (besideVowel && next !== undefined) ? "y" : "i";
    case "ع":
    case "ء":
      // At the beginning it is heard as the vowel it carries.
      if (isFirst) return next !== undefined && LONG_A.has(next) ? "" : "a";
      return next === undefined ? "" : "’";
    default:
      return LETTERS[letter] ?? "";
  }
}

function capitalised(word: string): string {
  return word.replace(/^’?\p{Ll}/u, (first) => first.toUpperCase());
}
