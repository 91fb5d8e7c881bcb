import { describe, expect, it } from "@jest/globals";
import { personParts } from "../../../ingest/resolve/names/person-parts.ts";
import { soundLikeness } from "../../../server/search/sounds-like.ts";

const likeness = (typed: string, ...names: readonly string[]): number => soundLikeness(names, personParts(typed));

describe("how a name sounds like what is typed", () => {
  it.each([
    ["Khazali", "قيس الخزعلي"],
    ["Qais", "قيس الخزعلي"],
    ["سلمى", "Salma Haddad"],
    ["الخزعلي", "Qais al-Khazali"],
    ["سليماني", "Qassem Soleimani"],
    ["Suleimani", "Qassem Soleimani"],
    ["Suleimani", "قاسم سليماني"],
    ["Hizbullah", "Hezbollah"],
    ["رئيسي", "Ebrahim Raisi"],
    ["القذافي", "Muammar Qaddafi"],
    ["العامري", "Hadi al-Amiri"],
    ["Ziyyad Nakhleh", "Ziyad Nakhalah"],
  ])("%s sounds like %s", (typed, name) => {
    expect(likeness(typed, name)).toBeGreaterThan(0);
  });

  it.each([
    ["سليم", "Qassem Soleimani"],
    ["Sulaym", "قاسم سليماني"],
    ["قاسم سليم", "Qassem Soleimani"],
  ])("%s sounds like the beginning of %s", (typed, name) => {
    expect(likeness(typed, name)).toBeGreaterThan(0);
  });

  it.each([
    ["zzz", "Dhi Qar"],
    ["zzz", "Ziyad Nakhalah"],
    ["zzz", "زياد النخالة"],
    ["US", "Usbat al-Thaireen"],
    ["US", "عصبة الثائرين"],
    ["Tru", "Twitter"],
    ["Tru", "Turkey"],
    ["Tru", "تركيا"],
    ["Sol", "Saladin"],
    ["Sol", "صلاح الدين"],
    ["زز", "Dhi Qar"],
    ["طر", "Turkey"],
    ["صل", "Saladin"],
  ])("%s has nothing of %s", (typed, name) => {
    expect(likeness(typed, name)).toBe(0);
  });

  it("asks for every part, all in one name", () => {
    expect(likeness("Qais Haddad", "Qais al-Khazali")).toBe(0);
    expect(likeness("Qais Haddad", "Qais al-Khazali", "Salma Haddad")).toBe(0);
    expect(likeness("Haddad", "Qais al-Khazali", "Salma Haddad")).toBeGreaterThan(0);
  });

  it("puts the whole name before one that has more parts", () => {
    expect(likeness("Hizbullah", "Hezbollah")).toBeGreaterThan(likeness("Hizbullah", "Harakat Hezbollah al-Nujaba"));
  });

  it("puts a whole word before an unfinished one", () => {
    expect(likeness("سليم", "Salim Darwazeh")).toBeGreaterThan(likeness("سليم", "Qassem Soleimani"));
  });

  it("takes nothing for alike where nothing is typed that sounds", () => {
    expect(likeness("٧", "Qais")).toBe(0);
    expect(likeness("", "Qais")).toBe(0);
  });
});
