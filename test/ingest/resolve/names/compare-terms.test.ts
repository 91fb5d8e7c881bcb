import { describe, expect, it } from "@jest/globals";
import { compareTerms } from "../../../../ingest/resolve/names/compare-terms.ts";
import { termParts } from "../../../../ingest/resolve/names/term-parts.ts";

const likeness = (type: "ORG" | "PLACE", left: string, right: string) =>
  compareTerms(termParts(type, left), termParts(type, right)).likeness;

describe("compareTerms", () => {
  it.each([
    ["ORG", "Iraqi Ministry of Electricity", "وزارة الكهرباء العراقية"],
    ["ORG", "Free Syrian Army", "الجيش السوري الحر"],
    ["ORG", "Sabirin Movement", "al-Sabirin"],
    ["ORG", "Russian Defence Ministry", "Russian Ministry of Defense"],
    ["PLACE", "Erbil Airport", "مطار أربيل"],
    ["PLACE", "Kharkiv", "خاركيف"],
    ["PLACE", "Kharkiv", "مدينة خاركيف"],
  ] as const)("takes the %s %s and %s for one", (type, left, right) => {
    expect(likeness(type, left, right)).toBeGreaterThan(0.8);
  });

  it.each([
    ["ORG", "Kata'ib Hezbollah", "Hezbollah"],
    ["ORG", "Iraqi Ministry of Culture", "وزارة الثقافة السورية"],
    ["ORG", "PFLP", "DFLP"],
    ["ORG", "MI5", "MI6"],
    ["PLACE", "Kansas City", "Kansas"],
    ["PLACE", "Suez", "قناة السويس"],
    ["PLACE", "North Africa", "North America"],
    ["PLACE", "Port of Beirut", "Beirut"],
  ] as const)("takes the %s %s and %s for two", (type, left, right) => {
    expect(likeness(type, left, right)).toBeLessThan(0.3);
  });

  it.each([
    ["ORG", "Hezbollah", "Iraq's Hezbollah"],
    ["ORG", "منظمة التحرير", "حزب التحرير"],
    ["ORG", "Ministry of Defence", "وزارة الدفاع"],
    ["ORG", "Parliament", "Knesset"],
    ["ORG", "Islamic Resistance", "Islamic Resistance Movement"],
    ["PLACE", "Nablus", "Naples"],
  ] as const)("leaves the %s %s and %s to other evidence", (type, left, right) => {
    expect(likeness(type, left, right)).toBeGreaterThan(0.3);
    expect(likeness(type, left, right)).toBeLessThan(0.8);
  });
});
