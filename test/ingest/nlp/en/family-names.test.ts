import { describe, expect, it } from "@jest/globals";
import { withFamilyNames } from "../../../../ingest/nlp/en/family-names.ts";
import type { NameMention } from "../../../../graph/model/mention.ts";

/** Each name with its type, `name: TYPE`. */
function typed(...names: readonly string[]): readonly string[] {
  const mentions = names.map((name, place): NameMention => {
    const [text = "", type] = name.split(": ");
    const span = { begin: 100 * place, end: 100 * place + text.length };
    return { ...span, text, type: type as NameMention["type"], confidence: 0.8, method: "model" };
  });
  return withFamilyNames(mentions).map(({ text, type }) => `${text}: ${type}`);
}

describe("the family name of a person whom the document names in full", () => {
  it.each([
    ["Salim al-Mansouri", "Al-Mansouri"],
    ["Salim al-Mansouri", "Al- Mansouri"],
    ["Salim El-Mansouri", "mansouri"],
  ])("makes a person of what was taken for an organisation: %s, %s", (full, short) => {
    expect(typed(`${short}: ORG`, `${full}: PERSON`)).toEqual([`${short}: PERSON`, `${full}: PERSON`]);
  });

  it("makes a person of what was taken for a place that nobody knows", () => {
    expect(typed("Salim al-Mansouri: PERSON", "al-Mansouri: PLACE")[1]).toBe("al-Mansouri: PERSON");
    expect(typed("George Washington: PERSON", "Washington: PLACE")[1]).toBe("Washington: PLACE");
  });

  it("leaves out what is only called after the person", () => {
    expect(typed("Jalil Haddad: PERSON", "Haddadist: PLACE")).toEqual(["Jalil Haddad: PERSON"]);
    expect(typed("Jalil Haddad: PERSON", "Christian: ORG")[1]).toBe("Christian: ORG");
  });

  it("leaves it where an organisation, or a place, bears the name as well", () => {
    expect(typed("Jalil Haddad: PERSON", "Haddad: ORG", "Haddad Brigade: ORG")[1]).toBe("Haddad: ORG");
    expect(typed("Jalil Haddad: PERSON", "Haddad: ORG", "Wadi Haddad: PLACE")[1]).toBe("Haddad: ORG");
  });

  it("leaves places, longer names and names of nobody named in full", () => {
    const names = ["Rana Beirut: PERSON", "Beirut: PLACE", "Harbour Beirut Council: ORG", "Noor: PERSON", "Noor: ORG"];
    expect(typed(...names)).toEqual(names);
  });
});
