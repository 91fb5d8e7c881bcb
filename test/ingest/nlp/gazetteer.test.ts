import { describe, expect, it } from "@jest/globals";
import { foundFromLeft, Gazetteer } from "../../../ingest/nlp/gazetteer.ts";

const tokensOf = (text: string) => Array.from(text.matchAll(/\S+/g), ([word]) => ({ form: word.toLowerCase() }));

describe("a gazetteer", () => {
  const known = new Gazetteer<string>();
  for (const name of ["new york", "new york times", "york"]) known.add(name.split(" "), name);

  it("finds the longest names from left to right, none inside another", () => {
    const tokens = tokensOf("York wrote to the New York Times in New York");
    const found = foundFromLeft(tokens.length, (first) => known.longestAt(tokens, first));
    expect(found.map(({ first, end, entry }) => [first, end, entry])).toEqual([
      [0, 1, "york"],
      [4, 7, "new york times"],
      [8, 10, "new york"],
    ]);
  });

  it("keeps the first entry of a phrase", () => {
    expect(known.add(["york"], "another")).toBe("york");
  });
});
