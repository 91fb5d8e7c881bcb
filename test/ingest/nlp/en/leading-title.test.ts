import { describe, expect, it } from "@jest/globals";
import { isPartOfTitle, leadingTitle } from "../../../../ingest/nlp/en/leading-title.ts";
import { tokeniseEnglish } from "../../../../ingest/nlp/en/tokenise.ts";

/** The name and the country before its titles, of a text that is all one name with titles. */
function partsOf(text: string): readonly (string | undefined)[] {
  const tokens = tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const title = leadingTitle(tokens, 0, tokens.length);
  const words = (first: number, end: number): string => text.slice(tokens[first]?.begin, tokens[end - 1]?.end);
  if (title === undefined) return [text];
  return [
    words(title.nameBegins, tokens.length),
    title.placeEnds === undefined ? undefined : words(0, title.placeEnds),
  ].filter(Boolean);
}

describe("leadingTitle", () => {
  it.each([
    ["US President Karim Haddad", ["Karim Haddad", "US"]],
    ["Kenyan Foreign Minister Karim Haddad", ["Karim Haddad"]],
    ["Saudi Arabia Crown Prince Karim Haddad", ["Karim Haddad", "Saudi Arabia"]],
    ["Brigadier General Karim Haddad", ["Karim Haddad"]],
    ["President Karim Haddad", ["Karim Haddad"]],
    ["Pope Francis", ["Pope Francis"]],
    ["Karim Haddad", ["Karim Haddad"]],
    ["Hajj Haddad", ["Haddad"]],
    ["FM Haddad", ["Haddad"]],
    ["National Security Advisor Karim Haddad", ["Karim Haddad"]],
    ["Democratic Karim Haddad", ["Karim Haddad"]],
    ["Democratic Haddad", ["Democratic Haddad"]],
    ["King Abdullah", ["King Abdullah"]],
    ["Jordan Smith", ["Jordan Smith"]],
    ["Buenos Aires Karim Haddad", ["Karim Haddad", "Buenos Aires"]],
    ["Buenos Aires Haddad", ["Buenos Aires Haddad"]],
    ["French Stewart Haddad", ["French Stewart Haddad"]],
  ])("%s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

it("takes off the place that somebody is sent to", () => {
  const partsBehind = (before: string, text: string): unknown => {
    const span = { begin: 0, end: before.length + text.length };
    const tokens = tokeniseEnglish(before + text, span).flatMap((sentence) => sentence.tokens);
    return leadingTitle(
      tokens,
      tokens.findIndex(({ begin }) => begin === before.length),
      tokens.length,
    );
  };
  expect(partsBehind("US ambassador to ", "Lebanon Rana Haddad")).toEqual({ nameBegins: 4, placeEnds: 4 });
  expect(partsBehind("she spoke to ", "Jordan Rana Haddad")).toBeUndefined();
});

describe("isPartOfTitle", () => {
  it.each([
    ["Prime Minister Karim Haddad", true],
    ["Karim Haddad Prime", false],
    ["Pope Francis", false],
  ])("the first word of %s: %s", (text, part) => {
    const tokens = tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
    expect(isPartOfTitle(tokens, 0, 1)).toBe(part);
  });
});
