import { describe, expect, it } from "@jest/globals";
import { isolated, nameFor, otherNameFor, scriptOf, settingOf } from "../../../client/state/names.ts";

const both = { name: "Layla Haddad", nameAr: "ليلى حداد" };
const latinOnly = { name: "Peter Marsh", nameAr: null };
/** Where no name in Latin script is known, the model holds the Arabic one in both places. */
const arabicOnly = { name: "لجنة الوجهاء", nameAr: "لجنة الوجهاء" };

describe("the name shown", () => {
  it("is in the script of the interface where there is one", () => {
    expect([nameFor(both, "en"), nameFor(both, "ar")]).toEqual(["Layla Haddad", "ليلى حداد"]);
  });

  it("is the only one there is where there is but one", () => {
    expect([nameFor(latinOnly, "ar"), nameFor(arabicOnly, "en")]).toEqual(["Peter Marsh", "لجنة الوجهاء"]);
  });

  it("has the other script's name beside it, and never itself twice", () => {
    expect([otherNameFor(both, "en"), otherNameFor(both, "ar")]).toEqual(["ليلى حداد", "Layla Haddad"]);
    expect([otherNameFor(latinOnly, "ar"), otherNameFor(arabicOnly, "en")]).toEqual([null, null]);
  });
});

describe("the setting of a text", () => {
  it.each([
    ["Layla", "en"],
    ["ليلى", "ar"],
    ["حركة F-16", "ar"],
    ["", "en"],
    ["2021", "en"],
    ["Zoë Łuczak", "en"],
  ] as const)("takes %p to be in the script of %s", (name, script) => {
    expect(scriptOf(name)).toBe(script);
  });

  it("follows a document's language, and leaves other languages to the browser", () => {
    expect(settingOf("ar")).toEqual({ lang: "ar", dir: "rtl" });
    expect(settingOf("en")).toEqual({ lang: "en", dir: "ltr" });
    expect(settingOf("other")).toEqual({ lang: undefined, dir: "auto" });
  });

  it("fences a name off inside a sentence", () => {
    expect(isolated("ليلى")).toBe("\u2068ليلى\u2069");
  });
});
