import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { annotate } from "../../../ingest/nlp/annotate.ts";

const found = (text: string): string[] => annotate(text).mentions.map((mention) => `${mention.text}/${mention.type}`);

/** Bits of news in both scripts, with what breaks offsets: vowels, tatweel, direction marks, surrogate pairs, odd spaces. */
const BITS = [
  ..."Sheikh Qais|Minister|Ministry of Defence|Mr. Smith|U.S.|anti-US|Iraq’s|al-|Al- Rawi|Beirut|United Nations|(UN)|Norway|embassy|Embassy|Crown Prince of|southern|Abu Dhabi|Prime|says|the|. |! |\n".split(
    "|",
  ),
  ..."الرئيس|بشار|وزارة الدفاع|حزب الله|وبيروت|للعراق|بالقاهرة|مُحَمَّد|بـــغداد|قال|في|؟ |، |٢٠٢١|\u200f|\u202b|\u00a0| |\r\n".split(
    "|",
  ),
  ..."😀|%|@x|http://a.b/c|123|-|’".split("|"),
];
const newsLike = fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join(" "));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const languages = fc.constantFrom("en" as const, "ar" as const, undefined);

describe("annotate", () => {
  it("gives spans that are exactly their text, in order, each inside one sentence", () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const { sentences, mentions } = annotate(text, language);
        let last = 0;
        for (const sentence of sentences) {
          expect(sentence.begin).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeGreaterThan(sentence.begin);
          last = sentence.end;
        }
        last = 0;
        for (const mention of mentions) {
          expect(text.slice(mention.begin, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).toBe(mention.text);
          expect(mention.begin).toBeGreaterThanOrEqual(last);
          expect(sentences.some((s) => s.begin <= mention.begin && mention.end <= s.end)).toBe(true);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          last = mention.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is pure: the same text gives the same annotations", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(annotate(text)).toEqual(annotate(text));
      }),
      { numRuns: 50 },
    );
  });

  it("ends a sentence at every line break", () => {
    expect(annotate("Beirut\nDamascus").sentences).toEqual([
      { begin: 0, end: 6 },
      { begin: 7, end: 15 },
    ]);
  });

  it("leaves titles, “the”, possessive endings and hyphenated neighbours outside", () => {
    expect(found("President Kais Saied left Tunisia’s capital, said the United Nations.")).toEqual([
      "Kais Saied/PERSON",
      "Tunisia/PLACE",
      "United Nations/ORG",
    ]);
    expect(found("The anti-US march reached Oslo.")).toEqual(["US/PLACE", "Oslo/PLACE"]);
  });

  it("knows a surname by the full name elsewhere in the text", () => {
    const text =
      "The court tried Colonel Samir al-Rawi in Tunis. Nothing was proved. Al-Rawi walked free, and Rawi’s lawyer left.";
    expect(found(text).filter((name) => name.endsWith("/PERSON"))).toEqual([
      "Samir al-Rawi/PERSON",
      "Al-Rawi/PERSON",
      "Rawi/PERSON",
    ]);
  });

  it("finds names in lines of capitals", () => {
    expect(found("MINISTER LEAVES KENYA FOR TALKS IN GENEVA")).toEqual(["KENYA/PLACE", "GENEVA/PLACE"]);
  });

  it("takes no nationality and no soldiers of a country for a name", () => {
    expect(found("Iraqi farmers and US troops met Egyptian officials.")).toEqual([]);
    expect(found("التقى مزارعون عراقيون مسؤولين مصريين.")).toEqual([]);
  });

  it("leaves one-letter Arabic clitics outside where the name stands verbatim, and keeps the name whole where it does not", () => {
    expect(found("وصل الوفد إلى القاهرة وبيروت ثم عاد للعراق.")).toEqual([
      "القاهرة/PLACE",
      "بيروت/PLACE",
      "للعراق/PLACE",
    ]);
  });

  it("finds vocalised and stretched Arabic names with their marks inside the span", () => {
    expect(found("عقد الاجتماع في بَغـــداد أمس.")).toEqual(["بَغـــداد/PLACE"]);
  });

  it("reads a paragraph in the other script in its own language", () => {
    expect(found("زار الوفد دمشق اليوم وعاد منها مساء.\nThe delegation visited Damascus today.")).toEqual([
      "دمشق/PLACE",
      "Damascus/PLACE",
    ]);
  });

  it("finds nothing in a text of another language", () => {
    expect(annotate("Президент России прибыл в Москву.")).toEqual({ language: "other", sentences: [], mentions: [] });
  });

  it("accepts empty text and a line of a hundred pages", () => {
    expect(annotate("").mentions).toEqual([]);
    const line = "The minister flew to Cairo. ".repeat(8_000);
    expect(annotate(line, "en").mentions).toHaveLength(8_000);
    const arabic = annotate("سافر الوزير إلى القاهرة أمس. ".repeat(8_000), "ar");
    expect(arabic.sentences).toHaveLength(8_000);
    expect(arabic.mentions).toHaveLength(8_000);
  });

  it("takes a run of capitals that goes on for pages for no name", () => {
    const { mentions } = annotate(`${"Joe Biden Angela ".repeat(100)}.\nAngela Merkel left.`, "en");
    expect(mentions.map(({ text }) => text)).toContain("Angela Merkel");
    expect(Math.max(...mentions.map(({ text }) => text.length))).toBeLessThan(200);
  });

  it("accepts a sentence of a hundred pages, and a word as long", () => {
    expect(annotate("والقاهرة ".repeat(20_000), "ar").sentences.length).toBeGreaterThan(1);
    expect(annotate(`Angela Merkel met ${"Ob" + "am".repeat(100_000)}.`, "en").mentions[0]?.text).toBe("Angela Merkel");
  });
});
