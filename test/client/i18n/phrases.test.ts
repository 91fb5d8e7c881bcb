import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { formatsOf } from "../../../client/i18n/formats.ts";

type Phrases = Readonly<Record<string, string>>;
const client = new URL("../../../client/", import.meta.url);
const phrasesIn = (language: string): Phrases =>
  JSON.parse(readFileSync(new URL(`i18n/${language}.json`, client), "utf8")) as Phrases;
const languages = { en: phrasesIn("en"), ar: phrasesIn("ar") };

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(PLURAL, "");
const bases = (phrases: Phrases): readonly string[] => [...new Set(Object.keys(phrases).map(baseOf))].sort();
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)/g)].map(([, name = ""]) => name).sort();

const source = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, client), "utf8"))
  .join("\n");
const quoted = new Set([...source.matchAll(/"([a-z]+\.[a-z]+)"/gi)].map(([, key = ""]) => key));
/** Beginnings of keys that end in one of several choices, `layout.` for one; the compiler knows the choices. */
const choices = [...source.matchAll(/\bt\(`([a-z]+\.)\$\{/gi)].map(([, beginning = ""]) => beginning);
const isUsed = (key: string): boolean => quoted.has(key) || choices.some((beginning) => key.startsWith(beginning));

describe("the words of the interface", () => {
  it("are the same in both languages", () => {
    expect(bases(languages.ar)).toEqual(bases(languages.en));
  });

  it("are all used in the page", () => {
    expect(bases(languages.en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it("are all there that the page asks for", () => {
    const asked = [...source.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key = ""]) => key);
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter((key) => !bases(languages.en).includes(key))).toEqual([]);
  });

  it.each(["en", "ar"] as const)("have every plural form that %s needs, and no other", (language) => {
    const phrases = languages[language];
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [
      ...new Set(
        Object.keys(phrases)
          .filter((key) => PLURAL.test(key))
          .map(baseOf),
      ),
    ];
    expect(counted.length).toBeGreaterThan(15);
    for (const base of counted) {
      const present = Object.keys(phrases).filter((key) => key !== base && baseOf(key) === base);
      expect(present.sort()).toEqual(forms.map((form) => `${base}_${form}`).sort());
    }
  });

  it("take the same particulars in both languages, a count in words aside", () => {
    for (const [key, text] of Object.entries(languages.ar)) {
      const english = languages.en[key] ?? languages.en[`${baseOf(key)}_other`] ?? "";
      const needed = placeholders(english).filter((name) => name !== "count");
      expect([key, placeholders(text).filter((name) => name !== "count")]).toEqual([key, needed]);
    }
  });

  it("are in Arabic script in Arabic, but for the name of the other language", () => {
    const latin = Object.entries(languages.ar).filter(([, text]) => /[a-z]/i.test(text.replaceAll(/\{\{.*?\}\}/g, "")));
    expect(latin.map(([key]) => key)).toEqual(["language.switch"]);
  });

  it.each([
    [
      "evidence.more",
      ["عرض جملة أخرى", "عرض جملتين أخريين", "عرض ٣ جمل أخرى", "عرض ١١ جملة أخرى", "عرض ١٠٠ جملة أخرى"],
    ],
    [
      "actor.moreTies",
      ["عرض رابط آخر", "عرض رابطين آخرين", "عرض ٣ روابط أخرى", "عرض ١١ رابطًا آخر", "عرض ١٠٠ رابط آخر"],
    ],
    [
      "ledger.moreDecisions",
      ["عرض قرار آخر", "عرض قرارين آخرين", "عرض ٣ قرارات أخرى", "عرض ١١ قرارًا آخر", "عرض ١٠٠ قرار آخر"],
    ],
    ["relation.more", ["علاقة أخرى", "علاقتان أخريان", "٣ علاقات أخرى", "١١ علاقة أخرى", "١٠٠ علاقة أخرى"]],
    ["ledger.more", ["واسم آخر", "واسمان آخران", "و٣ أسماء أخرى", "و١١ اسمًا آخر", "و١٠٠ اسم آخر"]],
    ["several.commonMore", ["وفاعل آخر", "وفاعلان آخران", "و٣ فاعلين آخرين", "و١١ فاعلًا آخر", "و١٠٠ فاعل آخر"]],
  ] as const)("agree in Arabic with the noun and number of what is left: %s", (key, expected) => {
    const said = (count: number): string | undefined =>
      languages.ar[`${key}_${new Intl.PluralRules("ar").select(count)}`]?.replace(
        "{{count, number}}",
        formatsOf("ar").number(count),
      );
    expect([1, 2, 3, 11, 100].map(said)).toEqual(expected);
  });
});
