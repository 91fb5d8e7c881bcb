import { describe, expect, it } from "@jest/globals";
import type { NameMention } from "../../../graph/model/mention.ts";
import { relateText } from "../../../ingest/relate/relate-text.ts";

/** A sentence, the names in it, and what it is to state: `subject TYPE object`, the object by its full name. */
function related(text: string, names: Readonly<Record<string, NameMention["type"]>>) {
  const mentions = Object.entries(names)
    .map(([name, type]): NameMention => {
      const begin = text.indexOf(name);
      return { begin, end: begin + name.length, type, text: name, confidence: 1, method: "model" };
    })
    .sort((a, b) => a.begin - b.begin);
  const fullNames = mentions.map((mention) => mention.text);
  const sentences = [{ begin: 0, end: text.length }];
  const read = relateText(text, { language: "en", sentences, mentions, fullNames, declared: [] });
  for (const { begin, end, text: own } of read.mentions) expect(text.slice(begin, end)).toBe(own);
  return {
    names: read.mentions.map((mention) => mention.text),
    states: read.statements.map(({ type, subject, object, former }) =>
      [read.fullNames[subject], type, read.fullNames[object], ...(former ? ["(former)"] : [])].join(" "),
    ),
  };
}

const LAYLA = { "Layla Nasser": "PERSON" } as const;
const LAYLA_AR = { "ليلى ناصر": "PERSON" } as const;

describe("offices of states by nationality", () => {
  it.each([
    ["Iraqi Prime Minister Layla Nasser spoke.", LAYLA, ["Layla Nasser LEADS Iraq"]],
    ["The Iranian foreign minister, Layla Nasser, spoke.", LAYLA, ["Layla Nasser HOLDS_OFFICE Iran"]],
    ["Former Lebanese President Layla Nasser spoke.", LAYLA, ["Layla Nasser LEADS Lebanon (former)"]],
    ["قال رئيس الوزراء العراقي ليلى ناصر ذلك.", LAYLA_AR, ["ليلى ناصر LEADS Iraq"]],
    ["التقت وزيرة الخارجية الإيرانية ليلى ناصر الصحافيين.", LAYLA_AR, ["ليلى ناصر HOLDS_OFFICE Iran"]],
    ["قال الرئيس الأميركي السابق ليلى ناصر ذلك.", LAYLA_AR, ["ليلى ناصر LEADS United States (former)"]],
  ] as const)("%s", (text, names, states) => {
    expect(related(text, names).states).toEqual(states);
  });

  it.each([
    "Iraqi militia leader Layla Nasser spoke.",
    "Iraqi journalist Layla Nasser spoke.",
    "Iraqi Prime Minister said that Layla Nasser spoke.",
    "قالت الصحافية العراقية ليلى ناصر ذلك.",
  ])("no office: %s", (text) => {
    const names = text.startsWith("I") ? LAYLA : LAYLA_AR;
    expect(related(text, names)).toEqual({ names: Object.keys(names), states: [] });
  });

  it("leave all else as it is read without them", () => {
    const text = "Iraqi Prime Minister Layla Nasser met Iranian President Karim Haddad in Baghdad.";
    expect(related(text, { ...LAYLA, "Karim Haddad": "PERSON", Baghdad: "PLACE" })).toEqual({
      names: ["Iraqi", "Layla Nasser", "Iranian", "Karim Haddad", "Baghdad"],
      states: ["Layla Nasser LEADS Iraq", "Layla Nasser MET_WITH Karim Haddad", "Karim Haddad LEADS Iran"],
    });
  });
});
