import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../graph/model/language.ts";
import { reasonInWords } from "../../../graph/model/reason-words.ts";
import { REASON_KINDS } from "../../../graph/model/reason.ts";

/** Without the invisible marks that keep a name's direction to itself. */
const visible = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");

describe("a reason in words", () => {
  it.each(REASON_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    "%s is said in the words of %s, with nothing left to fill in",
    (kind, language) => {
      const words = reasonInWords({ kind, left: "", right: "" }, language);
      expect(words).not.toMatch(/[{}]/);
      const script = language === "ar" ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
      expect(words).toMatch(script);
    },
  );

  it("names what it speaks of", () => {
    const reason = { kind: "only-bearer", left: "Darwazeh", right: "Jalil Darwazeh" } as const;
    expect(visible(reasonInWords(reason, "en"))).toBe("“Jalil Darwazeh” is the only full name that fits “Darwazeh”");
    expect(visible(reasonInWords(reason, "ar"))).toBe("«Jalil Darwazeh» هو الاسم الكامل الوحيد الموافق لـ«Darwazeh»");
  });

  it("keeps the direction of a name to the name", () => {
    const words = reasonInWords({ kind: "spelled-alike", left: "جليل دروزة", right: "Jalil Darwazeh" }, "en");
    expect(words).toContain("“\u2068جليل دروزة\u2069” and “\u2068Jalil Darwazeh\u2069”");
  });

  it.each(["{right}", "$&", "$1", "{left}{left}"])("takes a name like %j for text and nothing else", (left) => {
    const words = reasonInWords({ kind: "spelled-alike", left, right: "Haddad" }, "en");
    expect(visible(words)).toBe(`“${left}” and “Haddad” are spellings of one name`);
  });
});
