import { expect, it } from "@jest/globals";
import { withToldType } from "../../../../ingest/nlp/en/told-type.ts";
import { labelledName } from "./labelled-name.ts";

it.each([
  ["the group *Harakat Nader* said", "PERSON", "ORG"],
  ["*Sariyat Salim al-Nur* said", "PERSON", "ORG"],
  ["near the *al-Mansour* oilfield", "ORG", "PLACE"],
  ["shots in the *Zenda* district", "PERSON", "PLACE"],
  ["the terrorists of *Daesh* fled", "PLACE", "ORG"],
  ["the *Mansour* camp left the party", "PERSON", "PERSON"],
  ["*Salim Nader* said", "PERSON", "PERSON"],
  ["he left with his wife *Nadra Salim*", "ORG", "PERSON"],
  ["the sister of *Nadra Holdings*", "ORG", "ORG"],
  ["*Baghdad* airport", "PLACE", "PLACE"],
  ["*Hamas* district leaders", "ORG", "ORG"],
] as const)("%s (%s): %s", (marked, type, told) => {
  const { tokens, name } = labelledName(marked, { type });
  expect(withToldType(tokens, name).type).toBe(told);
});
