import { describe, expect, it } from "@jest/globals";
import { placesOfNames } from "../../../../ingest/nlp/en/places-of-names.ts";
import { tokeniseEnglish } from "../../../../ingest/nlp/en/tokenise.ts";

/** The words at which names are looked for, each group that stands together as one text. */
function placesIn(text: string): string[] {
  const tokens = tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const groups: string[] = [];
  let last = -2;
  for (const place of placesOfNames(tokens)) {
    const word = tokens[place]?.text ?? "";
    if (place === last + 1) groups.push(`${groups.pop() ?? ""} ${word}`);
    else groups.push(word);
    last = place;
  }
  return groups;
}

describe("where English names are looked for", () => {
  it.each([
    ["in the end they went to see Samir as planned by all", ["Samir as planned"]],
    ["only a few of them had met van der Bellen, or so it was said", ["van der Bellen"]],
    ["they said that al-Rawi; and nobody else, was there", ["al - Rawi"]],
    ["all roads in the province of Messina. were closed", ["province of Messina"]],
    ["some of them joined the 17 November, it was said", ["17 November"]],
    [
      "they flew to Washington, D.C. and met the Port of Aden guards",
      ["Washington , D.C. and met", "Port of Aden guards"],
    ],
    ["what they want is a ministry of the interior", []],
  ])("%s", (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it("is at every word where capitals say nothing", () => {
    expect(placesIn("MINISTER LEAVES PORT SUDAN FOR KENYA")).toEqual(["MINISTER LEAVES PORT SUDAN FOR KENYA"]);
  });
});
