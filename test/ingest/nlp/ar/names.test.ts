import { describe, expect, it } from "@jest/globals";
import { spanOfName, wordsSeen } from "../../../../ingest/nlp/ar/names.ts";
import { tokeniseArabic } from "../../../../ingest/nlp/ar/tokenise.ts";

/** The name that a span of tokens becomes, given the rest of the text. */
function nameIn(text: string, first: number, end: number): string {
  const sentences = tokeniseArabic(text, { begin: 0, end: text.length });
  const [sentence] = sentences;
  if (sentence === undefined) throw new Error("no sentence");
  const span = spanOfName(sentence, { first, end }, wordsSeen(sentences, [[{ first, end }]]));
  return text.slice(span?.begin, span?.end);
}

describe("the span of an Arabic name", () => {
  it("leaves a clitic outside before the article", () => {
    expect(nameIn("وصل والقاهرة", 1, 2)).toBe("القاهرة");
    expect(nameIn("في بالمنامة", 1, 2)).toBe("المنامة");
  });

  it("keeps a first letter that only looks like a clitic", () => {
    expect(nameIn("قال وليد", 1, 2)).toBe("وليد");
    expect(nameIn("زار بيروت", 1, 2)).toBe("بيروت");
    expect(nameIn("من لندن", 1, 2)).toBe("لندن");
  });

  it("keeps the word whole where the article's alef is swallowed", () => {
    expect(nameIn("عاد للكويت", 1, 2)).toBe("للكويت");
  });

  it("takes the vowel of the clitic with it", () => {
    expect(nameIn("قال وَأحمد", 1, 2)).toBe("أحمد");
  });

  it("peels a letter from an unknown name when the bare name stands elsewhere", () => {
    expect(nameIn("قال دربزين لدربزين", 2, 3)).toBe("دربزين");
    expect(nameIn("قال لدربزين", 1, 2)).toBe("لدربزين");
  });
});
