import { describe, expect, it } from "@jest/globals";
import { isNoName, withMission } from "../../../../ingest/nlp/en/conventions.ts";
import { tokeniseEnglish } from "../../../../ingest/nlp/en/tokenise.ts";

const usIsNoName = (text: string): boolean => {
  const tokens = tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const first = tokens.findIndex((token) => token.text === "US" || token.text === "U.S.");
  return isNoName(tokens, first, first + 1);
};

describe("US before soldiers and the coalition", () => {
  it.each(["the US troops stayed", "two U.S. forces left", "all US combat troops stay", "a US-led coalition raid"])(
    "no name: %s",
    (text) => {
      expect(usIsNoName(text)).toBe(true);
    },
  );

  it.each(["the US said so", "a US base", "the US-backed group", "US military aid", "the US president"])(
    "a name: %s",
    (text) => {
      expect(usIsNoName(text)).toBe(false);
    },
  );
});

describe("an embassy", () => {
  it.each([
    ["Norway embassy", 2, "ORG"],
    ["Norway Consulate", 2, "ORG"],
    ["Norway fjord", 1, "PLACE"],
  ])("%s", (text, end, type) => {
    const tokens = tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
    const country = { first: 0, end: 1, type: "PLACE", confidence: 1, method: "model" } as const;
    expect(withMission(tokens, country)).toMatchObject({ first: 0, end, type });
  });

  it("is left where another name begins with the word", () => {
    const text = "Norway Embassy Road";
    const { tokens = [] } = tokeniseEnglish(text, { begin: 0, end: text.length })[0] ?? {};
    const country = { first: 0, end: 1, type: "PLACE", confidence: 1, method: "model" } as const;
    expect(withMission(tokens, country, 1)).toEqual(country);
  });
});
