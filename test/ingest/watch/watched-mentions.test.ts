import { describe, expect, it } from "@jest/globals";
import { watchEntryId, type ListedEntry } from "../../../graph/model/watch-list.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { recognise } from "../../../ingest/recognise.ts";
import { NameFinder } from "../../../ingest/watch/name-finder.ts";

function listed(type: ActorType, names: readonly string[], weakNames: readonly string[] = []): ListedEntry {
  const entry = { type, knownAs: {}, names, weakNames, wikidata: null, openSanctions: null, url: null, topics: [] };
  return { list: "w-1", entry: { id: watchEntryId(entry), ...entry } };
}

/** What lists found in a text: `TYPE name` and, where it stands for another, `= full name`. */
function found(text: string, ...entries: readonly ListedEntry[]): readonly string[] {
  const { mentions, fullNames } = recognise(text, undefined, new NameFinder(entries));
  return mentions.flatMap(({ type, text: name, method, begin, end }, index) => {
    expect(text.slice(begin, end)).toBe(name);
    const full = fullNames[index] ?? name;
    return method === "watch-list" ? [`${type} ${name}${full === name ? "" : ` = ${full}`}`] : [];
  });
}

const TIDE = listed("ORG", ["Tide", "المد الأزرق"]);
const HIZB = listed("ORG", ["Hezbollah", "حزب الله"]);
const SALIM = listed("PERSON", ["Salim Darwazeh", "سليم دروزة"], ["Darwazeh", "the Engineer", "المهندس"]);
const CHANNEL = listed("ORG", ["Quiet River", "النهر الهادئ"]);

describe("names of watch lists in a text", () => {
  it("are found as their type, whatever recognition makes of them", () => {
    expect(found("Reporters of Quiet River came to Basra, and Quiet River’s editor left.", CHANNEL)).toEqual([
      "ORG Quiet River",
      "ORG Quiet River",
    ]);
    expect(found("وصل مراسلو النهر الهادئ إلى البصرة.", CHANNEL)).toEqual(["ORG النهر الهادئ"]);
  });

  it("are found behind one-letter words, with tashkeel and tatweel and in other spellings of a letter", () => {
    const text = "التقى بسليم دروزة. وبالمد الأزرق، وللمد الازرق، ثم المــدّ الأزرق. وسليم دروزه غادر.";
    expect(found(text, SALIM, TIDE)).toEqual([
      "PERSON سليم دروزة",
      "ORG المد الأزرق",
      "ORG للمد الازرق",
      "ORG المــدّ الأزرق",
      "PERSON سليم دروزه",
    ]);
  });

  it("never break a longer name", () => {
    expect(found("Kata'ib Hezbollah denied it; Hezbollah in Beirut did not.", HIZB)).toEqual(["ORG Hezbollah"]);
    expect(found("نفت كتائب حزب الله ذلك، ولم ينفه حزب الله في بيروت.", HIZB)).toEqual(["ORG حزب الله"]);
  });

  it("are not the words they are made of", () => {
    const text = "The tide rose along a quiet river. Tide tables were printed. The group called Tide met in Basra.";
    expect(found(text, TIDE, CHANNEL)).toEqual(["ORG Tide"]);
    expect(found("Give it to us, said the US envoy.", listed("PLACE", ["US"]))).toEqual(["PLACE US"]);
  });

  it("say nothing by one word in a headline, unless the text has the name elsewhere", () => {
    expect(found("High Tide Closes Basra Harbour Again", TIDE)).toEqual([]);
  });

  it("count weak names only where the text has a full one, which they stand for", () => {
    expect(found("Darwazeh and the Engineer left.", SALIM)).toEqual([]);
    expect(found("Salim Darwazeh came to Basra. Darwazeh, the Engineer, left.", SALIM)).toEqual([
      "PERSON Salim Darwazeh",
      "PERSON Darwazeh = Salim Darwazeh",
      "PERSON the Engineer = Salim Darwazeh",
    ]);
    expect(found("وصل سليم دروزة إلى البصرة، ثم غادر المهندس.", SALIM)).toEqual([
      "PERSON سليم دروزة",
      "PERSON المهندس = سليم دروزة",
    ]);
  });

  it("do not reach over a comma or the end of a line", () => {
    expect(found("They met Salim, Darwazeh and others.\n\nSalim\nDarwazeh", SALIM)).toEqual([]);
  });

  it("leave texts without them as they were", () => {
    const text = "Karim Mansour met Salma Haddad in Basra.";
    expect(recognise(text, undefined, new NameFinder([SALIM]))).toEqual(recognise(text));
  });
});
