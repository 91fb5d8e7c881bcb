import { describe, expect, it } from "@jest/globals";
import type { NameMention } from "../../../graph/model/mention.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { linkInDocument } from "../../../ingest/resolve/link-in-document.ts";

/** Mentions of the names in the order in which they stand in the text. */
function mentionsOf(text: string, names: readonly (readonly [string, ActorType])[]): NameMention[] {
  let from = 0;
  return names.map(([name, type]) => {
    const begin = text.indexOf(name, from);
    if (begin < 0) throw new Error(`${name} is not in the text`);
    from = begin + name.length;
    return { begin, end: from, type, text: name, confidence: 1, method: "pattern" };
  });
}

const link = (text: string, ...names: readonly (readonly [string, ActorType])[]) => linkInDocument(text, mentionsOf(text, names));

describe("linkInDocument", () => {
  it("gives a surname the full name the document has for it, before and after", () => {
    const text = "Kadhimi arrived. Mustafa al-Kadhimi spoke, and al-Kadhimi left.";
    expect(link(text, ["Kadhimi", "PERSON"], ["Mustafa al-Kadhimi", "PERSON"], ["al-Kadhimi", "PERSON"])).toEqual([
      "Mustafa al-Kadhimi",
      "Mustafa al-Kadhimi",
      "Mustafa al-Kadhimi",
    ]);
  });

  it("guesses nobody where two people share the family name", () => {
    const text = "Iyad Allawi met Ali Allawi. Allawi said nothing.";
    expect(link(text, ["Iyad Allawi", "PERSON"], ["Ali Allawi", "PERSON"], ["Allawi", "PERSON"])).toEqual([
      "Iyad Allawi",
      "Ali Allawi",
      "Allawi",
    ]);
  });

  it("links an Arabic surname, with or without its article", () => {
    const text = "التقى مصطفى الكاظمي الوفد. وقال الكاظمي إن";
    expect(link(text, ["مصطفى الكاظمي", "PERSON"], ["الكاظمي", "PERSON"])).toEqual(["مصطفى الكاظمي", "مصطفى الكاظمي"]);
  });

  it("links an acronym in brackets to its long form, everywhere in the document", () => {
    const text = "The Gulf Transport Union (GTU) met. The GTU agreed.";
    expect(link(text, ["Gulf Transport Union", "ORG"], ["GTU", "ORG"], ["GTU", "ORG"])).toEqual([
      "Gulf Transport Union",
      "Gulf Transport Union",
      "Gulf Transport Union",
    ]);
  });

  it("does not link a person's surname to an organisation that contains it", () => {
    const text = "The Hariri Foundation opened. Hariri came.";
    expect(link(text, ["Hariri Foundation", "ORG"], ["Hariri", "PERSON"])).toEqual(["Hariri Foundation", "Hariri"]);
  });
});
