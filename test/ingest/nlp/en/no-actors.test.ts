import { describe, expect, it } from "@jest/globals";
import { isNoActor } from "../../../../ingest/nlp/en/no-actors.ts";
import { labelledName } from "./labelled-name.ts";

const judge = (marked: string, type: "ORG" | "PERSON" | "PLACE"): boolean => {
  const { tokens, name } = labelledName(marked, { type });
  return isNoActor(tokens, name);
};

describe("what is no actor", () => {
  it.each([
    ["signed the *JCPOA* in July", "ORG"],
    ["hit by an *IED* on the road", "ORG"],
    ["under the *River Trade Agreement*", "ORG"],
    ["under the *Northern Grain Act* of May", "ORG"],
    ["the *HMS Endeavour* left", "ORG"],
    ["at *Eid al-Adha* they rest", "ORG"],
    ["known in *Arabic* as such", "PLACE"],
    ["a *B* bomber", "PLACE"],
    ["the Ruritanian *PM* ’s visit", "ORG"],
  ] as const)("%s (%s)", (marked, type) => {
    expect(judge(marked, type)).toBe(true);
  });

  it.each([
    ["a member of *National Accord* said", "ORG"],
    ["the *State of Law* list", "ORG"],
    ["troops of the *Warsaw Pact*", "ORG"],
    ["*NATO* said", "ORG"],
    ["Saif al-*Islam* spoke", "PERSON"],
    ["*Islam Karimov* spoke", "PERSON"],
    ["the *Agreement* said", "ORG"],
    ["the station *PM* aired it", "ORG"],
  ] as const)("but not %s (%s)", (marked, type) => {
    expect(judge(marked, type)).toBe(false);
  });
});
