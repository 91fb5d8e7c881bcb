import { describe, expect, it } from "@jest/globals";
import { namesWithin, wordsOf } from "../../../../ingest/nlp/ar/bounds.ts";
import { isNoActor } from "../../../../ingest/nlp/ar/no-actors.ts";
import { tokeniseArabic } from "../../../../ingest/nlp/ar/tokenise.ts";
import type { LabelledName } from "../../../../ingest/nlp/labeller/labeller.ts";

type Type = LabelledName["type"];

/** What becomes of a sentence's part between asterisks, `TYPE name`, where the document names these people. */
function namesOf(marked: string, type: Type, people: readonly string[] = []): readonly string[] {
  const text = marked.replaceAll("*", "");
  const [begin, end] = [marked.indexOf("*"), marked.lastIndexOf("*") - 1];
  const tokens = tokeniseArabic(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const first = tokens.findIndex((token) => token.begin === begin);
  const last = tokens.findIndex((token) => token.end === end);
  const name: LabelledName = { first, end: last + 1, type, confidence: 0.8, method: "model" };
  return namesWithin(tokens, name, (words) => people.includes(words))
    .filter((own) => !isNoActor(tokens, own))
    .map((own) => `${own.type} ${wordsOf(tokens, own)}`);
}

describe("the bounds of an Arabic name", () => {
  it.each([
    ["قال *نادر للميادين* إنه عاد", "PERSON", ["PERSON نادر", "ORG للميادين"]],
    ["قال نادر *للميادين* إنه عاد", "PERSON", ["ORG للميادين"]],
    ["قال *نادر للزراوق* إنه عاد", "PERSON", ["PERSON نادر"]],
    ["قيل *للزرقاوي* ذلك", "PERSON", ["PERSON للزرقاوي"]],
    ["عاد *نصر لله* أمس", "PERSON", ["PERSON نصر لله"]],
    ["في *ولاية داكوتا* برد", "ORG", ["PLACE داكوتا"]],
    ["نشرت *صحيفة الفجر* خبرا", "ORG", ["ORG الفجر"]],
    ["في *ولاية داكوتا* برد", "PLACE", ["PLACE ولايه داكوتا"]],
    ["عادت *مجلة* أمس", "ORG", ["ORG مجله"]],
  ] as const)("%s (%s)", (marked, type, names) => {
    expect(namesOf(marked, type)).toEqual(names);
  });

  it("tells “or” from a mother by whom the document names", () => {
    expect(namesOf("سواء كان نادر *أم سالم* هناك", "PERSON", ["سالم"])).toEqual(["PERSON سالم"]);
    expect(namesOf("عادت *أم سالم* أمس", "PERSON")).toEqual(["PERSON ام سالم"]);
  });

  it("parts two people at “or” where the document names one of them", () => {
    const both = ["PERSON نادر", "PERSON سالم"];
    expect(namesOf("سواء كان *نادر أم سالم* هناك", "PERSON", ["سالم"])).toEqual(both);
    expect(namesOf("سواء كان *نادر أم سالم* هناك", "PERSON", ["نادر"])).toEqual(both);
    expect(namesOf("عادت *هدى أم سالم* أمس", "PERSON")).toEqual(["PERSON هدي ام سالم"]);
  });
});

describe("what is no actor in Arabic", () => {
  it.each([
    ["يتحدثون *دوماً* عنه", "PLACE"],
    ["يتحدثون *دومًا* عنه", "PLACE"],
    ["طائرة *B* جديدة", "PLACE"],
    ["صدر *قانون قيصر* أمس", "ORG"],
    ["وقعوا *اتفاقية النهر* أمس", "ORG"],
  ] as const)("%s (%s)", (marked, type) => {
    expect(namesOf(marked, type)).toEqual([]);
  });

  it("leaves places, people and groups", () => {
    expect(namesOf("في *دوما* أمس", "PLACE")).toEqual(["PLACE دوما"]);
    expect(namesOf("رأيت *زيداً الهلالي* أمس", "PERSON")).toHaveLength(1);
    expect(namesOf("قال *حزب القرار* ذلك", "ORG")).toHaveLength(1);
  });
});
