import { describe, expect, it } from "@jest/globals";
import { withoutTitleAround } from "../../../../ingest/nlp/en/leading-title.ts";
import { withoutTitleBehind } from "../../../../ingest/nlp/en/titles.ts";
import { labelledName } from "./labelled-name.ts";

describe("a title that begins before the name", () => {
  it.each([
    ["Secretary of *State Michael Haddad* said", "ORG", "PERSON Michael Haddad"],
    ["Secretary of *State Haddad* said", "PERSON", "PERSON Haddad"],
    ["Secretary of *State Department* said", "ORG", "ORG State Department"],
    ["the *State Department* said", "ORG", "ORG State Department"],
    ["then-Secretary of *State* Michael Haddad", "ORG", undefined],
  ] as const)("%s (%s): %s", (marked, type, left) => {
    const { tokens, name, wordsOf } = labelledName(marked, { type });
    const rest = withoutTitleAround(tokens, name);
    expect(rest && `${rest.type} ${wordsOf(rest)}`).toBe(left);
  });
});

describe("the acronym of a title behind a group's name", () => {
  it.each([
    ["*Dawn Movement SG* stated", "Dawn Movement"],
    ["*Dawn Movement* stated", "Dawn Movement"],
    ["the *SG* stated", "SG"],
  ])("%s: %s", (marked, left) => {
    const { tokens, name, wordsOf } = labelledName(marked);
    expect(wordsOf(withoutTitleBehind(tokens, name))).toBe(left);
  });
});
