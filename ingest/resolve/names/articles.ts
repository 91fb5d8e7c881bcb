/** The words of a name without articles, which stand for nothing: “al-Kadhimi” is “Kadhimi”, «الكاظمي» and «للكاظمي» are «كاظمي». */
import { normalForm, wordsOf } from "../words/normal-form.ts";

const ARTICLES = new Set(["al", "el", "ul", "ar", "as", "ash", "an", "ad", "at", "az", "the", "of", "ال"]);

/** The article has no hamza; a name may begin with one: «إلهام», «ألكسندر». */
const BEGINS_WITH_HAMZA = /(?<!\p{L})[أإآ]ل\p{L}+/gu;

/** In normal form; a name that is nothing but articles stays. */
export function wordsWithoutArticles(name: string): readonly string[] {
  const words = wordsOf(name);
  const own = name.match(BEGINS_WITH_HAMZA)?.map(normalForm);
  const last = words.length - 1;
  const bare = words
    .filter((word, index) => index === last || !ARTICLES.has(word))
    .map((word) => (own?.includes(word) === true ? word : withoutArabicArticle(word)));
  return bare.length === 0 ? words : bare;
}

function withoutArabicArticle(word: string): string {
  return word.replace(/^(?:ال|لل)(?!له$)(?=\p{L}{2})/u, "");
}
