import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { normaliseArabic } from "../../../../ingest/nlp/ar/normalise.ts";

describe("normaliseArabic", () => {
  it.each([
    ["مُحَمَّد", "محمد"],
    ["بغـــداد", "بغداد"],
    ["أحمد", "احمد"],
    ["إيران", "ايران"],
    ["آسيا", "اسيا"],
    ["مصطفى", "مصطفي"],
    ["غزة", "غزه"],
    ["ﻣﺤﻤﺪ", "محمد"],
    ["\u200fالقدس\u200e", "القدس"],
    ["٢٠٢١", "2021"],
    ["۲۰۲۱", "2021"],
    ["کربلا", "كربلا"],
  ])("%s → %s", (word, form) => {
    expect(normaliseArabic(word)).toBe(form);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)) }),
        (word) => {
          expect(normaliseArabic(normaliseArabic(word))).toBe(normaliseArabic(word));
        },
      ),
    );
  });
});
