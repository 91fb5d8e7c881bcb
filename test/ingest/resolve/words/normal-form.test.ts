import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { normalForm } from "../../../../ingest/resolve/words/normal-form.ts";

describe("normalForm", () => {
  it.each([
    ["Qais al-Khazali", "Qais Al‑Khazali"],
    ["Saʿd al-Dīn", "sa'd al din"],
    ["U.S.", "US"],
    ["U.N. Security Council", "UN Security Council"],
    ["أحمد", "احمد"],
    ["مُحَمَّد", "محمـــد"],
    ["مصطفى", "مصطفي"],
    ["\u202bبغداد\u202c", "بغداد"],
    ["ﻣﺤﻤﺪ", "محمد"],
  ])("takes %s and %s for the same", (left, right) => {
    expect(normalForm(left)).toBe(normalForm(right));
  });

  it.each([
    ["Kata'ib Hezbollah", "Hezbollah"],
    ["حسن", "حسين"],
    ["سليم", "سالم"],
  ])("keeps %s and %s apart", (left, right) => {
    expect(normalForm(left)).not.toBe(normalForm(right));
  });

  it("takes the letters of Urdu and Kurdish that have marks of their own for the plain ones", () => {
    expect(normalForm("ۂ")).toBe(normalForm("ه"));
    expect(normalForm("ۀ")).toBe(normalForm("ه"));
  });

  it("is idempotent for every character", () => {
    const changed = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => normalForm(normalForm(character)) !== normalForm(character),
    );
    expect(changed).toEqual([]);
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });
});
