/** Articles, which stand for nothing: “al-Kadhimi” is “Kadhimi”, «الكاظمي» and «للكاظمي» (“to al-Kadhimi”) are «كاظمي». */
const ARTICLES = new Set(["al", "el", "ul", "ar", "as", "ash", "an", "ad", "at", "az", "the", "of", "ال"]);

/** Words in normal form without their articles; a name that is nothing but articles stays. */
export function withoutArticles(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  const bare = words.filter((word, index) => index === last || !ARTICLES.has(word)).map(withoutArabicArticle);
  return bare.length === 0 ? words : bare;
}

function withoutArabicArticle(word: string): string {
  return word.replace(/^(?:ال|لل)(?!له$)(?=\p{L}{2})/u, "");
}
