import { expect, it } from "@jest/globals";
import { withoutOpening } from "../../../../ingest/nlp/en/opening-words.ts";
import { labelledName } from "./labelled-name.ts";

it.each([
  ["*Thirdly*, nobody came.", undefined],
  ["“*Thirdly*, nobody came.", undefined],
  ["*Why Norway* Left The Talks", "Norway"],
  ["*Norway* left", "Norway"],
  ["He joined *Why Not* on Monday", "Why Not"],
])("the name without the word that opens its sentence: %s", (marked, rest) => {
  const { tokens, name, wordsOf } = labelledName(marked);
  const left = withoutOpening(tokens, name);
  expect(left && wordsOf(left)).toBe(rest);
});
