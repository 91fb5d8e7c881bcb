import { describe, expect, it } from "@jest/globals";
import { aliasOf } from "../../../../graph/store/state/graph-change.ts";
import { namesShown, rankedAliases } from "../../../../graph/store/state/names-shown.ts";
import { searchForm, searchKey } from "../../../../graph/store/state/search-key.ts";

const counts = (...pairs: readonly [string, number][]): ReadonlyMap<string, number> => new Map(pairs);

describe("the names shown", () => {
  it("are the most used of each script, then the longest, then the first by code unit", () => {
    const ranked = rankedAliases(
      counts(["Sadr", 2], ["al-Sadr", 2], ["Al-Sadr", 2], ["الصدر", 1], ["مقتدى الصدر", 1], ["Moqtada", 1]),
    );
    expect(ranked.map((alias) => alias.name)).toEqual([
      "Al-Sadr",
      "al-Sadr",
      "Sadr",
      "مقتدى الصدر",
      "Moqtada",
      "الصدر",
    ]);
    expect(namesShown({ type: "ORG" }, ranked)).toEqual({ name: "Al-Sadr", nameAr: "مقتدى الصدر" });
  });

  it("are full names for people, though the family name alone is used more", () => {
    const ranked = rankedAliases(counts(["Sadr", 9], ["Muqtada al-Sadr", 2], ["الصدر", 7], ["مقتدى الصدر", 1]));
    expect(namesShown({ type: "PERSON" }, ranked)).toEqual({ name: "Muqtada al-Sadr", nameAr: "مقتدى الصدر" });
    expect(namesShown({ type: "PERSON" }, rankedAliases(counts(["Pelé", 3])))).toMatchObject({ name: "Pelé" });
  });

  it("are the known ones where they are known", () => {
    const ranked = rankedAliases(counts(["Iraqi", 9], ["العراقي", 9]));
    expect(namesShown({ type: "PLACE", knownAs: { en: "Iraq", ar: "العراق" } }, ranked)).toEqual({
      name: "Iraq",
      nameAr: "العراق",
    });
    expect(namesShown({ type: "PLACE", knownAs: { en: "Iraq" } }, ranked)).toEqual({ name: "Iraq", nameAr: "العراقي" });
  });

  it("are the Arabic one for both where there is no other", () => {
    expect(namesShown({ type: "ORG" }, rankedAliases(counts(["«بدر»", 1])))).toEqual({
      name: "«بدر»",
      nameAr: "«بدر»",
    });
    expect(namesShown({ type: "ORG" }, rankedAliases(counts(["HTS (هتش)", 1])))).toEqual({
      name: "HTS (هتش)",
      nameAr: null,
    });
  });

  it("count a name broken over lines, or with marks of direction in it, as the same spelling", () => {
    expect(aliasOf("Muqtada\n  al-Sadr ")).toBe("Muqtada al-Sadr");
    expect(aliasOf("\u200fMuqtada \u202eal-Sadr\u202c")).toBe("Muqtada al-Sadr");
  });
});

describe("the form in which names are searched", () => {
  it.each([
    ["Ma’rib", "marib"],
    ["Maʿrib", "marib"],
    ["Al-Ṣadr", "al sadr"],
    ["AL  SADR", "al sadr"],
    ["Erdoğan", "erdogan"],
    ["Łódź", "lodz"],
    ["مُقْتَدَى الصَّدْر", "مقتدي الصدر"],
    ["الـــصدر", "الصدر"],
    ["أحمد إبراهيم آل ٱلثاني", "احمد ابراهيم ال الثاني"],
    ["الجامعة", "الجامعه"],
    ["مسؤول", "مسوول"],
    ["کربلا ی", "كربلا ي"],
    ["ﷲ", "الله"],
    ["الفرقة ٥٥ and 55", "الفرقه 55 and 55"],
    ["\u200fبدر\u200e", "بدر"],
    ["— …", ""],
  ])("of %s is %s", (name, form) => {
    expect(searchForm(name)).toBe(form);
  });

  it("is the same for its own result", () => {
    for (const name of ["Al-Ṣadr", "İstanbul", "مُقْتَدَى", "ﬁnance"])
      expect(searchForm(searchForm(name))).toBe(searchForm(name));
  });

  it("holds every name once, between edges, up to a length an index can hold", () => {
    expect(searchKey(["Al-Sadr", "al Sadr", "الصدر", "!"])).toBe("\nal sadr\nالصدر\n");
    const many = searchKey(Array.from({ length: 5000 }, (_, n) => `name ${String(n)}`));
    expect(many.length).toBeLessThanOrEqual(8001);
    expect(many.startsWith("\nname 0\nname 1\n")).toBe(true);
  });
});
