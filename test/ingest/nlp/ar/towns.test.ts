import { describe, expect, it } from "@jest/globals";
import { addTowns } from "../../../../ingest/nlp/ar/towns.ts";
import { tokeniseArabic } from "../../../../ingest/nlp/ar/tokenise.ts";

/** The words that belong to a town or stand beside one. */
function marked(text: string): string[] {
  const tokens = tokeniseArabic(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const seen = new Set<number>();
  addTowns((token) => seen.add(token), tokens);
  return tokens.filter((_, i) => seen.has(i)).map((token) => token.text);
}

describe("Arabic towns", () => {
  it("are seen with their neighbours, of one word and of several", () => {
    expect(marked("قال إنه ولد في بيليفيلد عام كذا")).toEqual(["في", "بيليفيلد", "عام"]);
    expect(marked("قال إنه ولد في هوي أن عام كذا")).toEqual(["في", "هوي", "أن", "عام"]);
  });

  it("are seen behind a clitic, and where ل has swallowed the article", () => {
    expect(marked("وبيليفيلد")).toEqual(["وبيليفيلد"]);
    expect(marked("للمحمدية")).toEqual(["للمحمدية"]);
  });

  it("mark nothing in a sentence without them", () => {
    expect(marked("قالوا إنهم لن يعلقوا")).toEqual([]);
  });
});
