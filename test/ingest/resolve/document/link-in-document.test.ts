import { describe, expect, it } from "@jest/globals";
import { linkInDocument } from "../../../../ingest/resolve/document/link-in-document.ts";
import { markedText } from "../support/marked-text.ts";

function fullNames(marked: string): readonly string[] {
  const { text, mentions } = markedText(marked);
  return linkInDocument(text, mentions).fullNames;
}

describe("linkInDocument, people", () => {
  it("gives a surname the full name the document has for it, before and after", () => {
    const names = fullNames("[P:Kadhimi] arrived. [P:Mustafa al-Kadhimi] spoke, and [P:al-Kadhimi] left.");
    expect(new Set(names)).toEqual(new Set(["Mustafa al-Kadhimi"]));
  });

  it("gives names without the marks of direction that their document has in them", () => {
    const names = fullNames("[P:Ali \u202eHassan\u202c Karim] met [O:United\u200f Nations] staff. [P:Karim] left.");
    expect(names).toEqual(["Ali Hassan Karim", "United Nations", "Ali Hassan Karim"]);
  });

  it("guesses nobody where two people share the family name", () => {
    const names = fullNames("[P:Iyad Allawi] met [P:Ali Allawi]. [P:Allawi] said nothing.");
    expect(names).toEqual(["Iyad Allawi", "Ali Allawi", "Allawi"]);
  });

  it("still knows the surname where one person's name is spelt in two ways", () => {
    const names = fullNames("[P:Qassem Soleimani] fell. [P:Qasim Sulaimani] was 62. [P:Soleimani] was buried.");
    expect(names[2]).toBe("Qassem Soleimani");
  });

  it("links a misspelt surname", () => {
    expect(fullNames("[P:Qassem Soleimani] left; [P:Solemani] was tired.")[1]).toBe("Qassem Soleimani");
  });

  it.each([
    ["a surname with or without its article", "التقى [P:مصطفى الكاظمي] الوفد. وقال [P:الكاظمي] إن", "مصطفى الكاظمي"],
    ["a kunya", "وصل [P:أبو مهدي المهندس] ثم تحدث [P:أبو مهدي].", "أبو مهدي المهندس"],
    ["a given name", "ظهر [P:مقتدى الصدر] وقال [P:مقتدى] كلمته", "مقتدى الصدر"],
    ["a shortened name", "[P:Mohammad Javad Zarif] came. [P:Javad Zarif] went.", "Mohammad Javad Zarif"],
  ])("links %s", (_, marked, full) => {
    expect(fullNames(marked)).toEqual([full, full]);
  });

  it("does not link the son's name inside a kunya to its bearer", () => {
    expect(fullNames("[P:Abu Mahdi al-Muhandis] came without [P:Mahdi].")[1]).toBe("Mahdi");
  });

  it("does not link a person's surname to an organisation that contains it", () => {
    expect(fullNames("The [O:Hariri Foundation] opened. [P:Hariri] came.")).toEqual(["Hariri Foundation", "Hariri"]);
  });
});

describe("linkInDocument, groups", () => {
  it.each([
    "The [O:Gulf Transport Union] ([O:GTU]) met. The [O:GTU] agreed.",
    "The [O:GTU] ([O:Gulf Transport Union]) met. The [O:GTU] agreed.",
    "The [O:Gulf Transport Union] [[O:GTU]] met. The [O:GTU] agreed.",
  ])("links initials in brackets to what they stand for, everywhere in the document: %s", (marked) => {
    expect(new Set(fullNames(marked))).toEqual(new Set(["Gulf Transport Union"]));
  });

  it.each([
    ["in brackets", "[O:حركة البناء] ([O:بناء]) اجتمعت"],
    ["across scripts", "[O:Harakat al-Bina] ([O:حركة البناء]) met"],
    ["by a phrase", "The [O:Popular Committees], better known in Arabic as [O:Lijan Shaabiya], met"],
    ["by a phrase in Arabic", "[O:قوات الفجر الجديد] المعروفة باسم [O:الفجر]"],
  ])("hands on names that a document says are one group's, %s", (_, marked) => {
    const { text, mentions } = markedText(marked);
    const [first, second] = mentions.map((mention) => mention.text);
    const { declared } = linkInDocument(text, mentions);
    expect(declared.map(({ short, long }) => [short, long].sort())).toEqual([[first, second].sort()]);
  });

  it("links a short group name to the one long name that has it", () => {
    const names = fullNames(
      "[O:Harakat Hezbollah al-Sabirin] met. [O:al-Sabirin] agreed; the [O:Sabirin Movement] left.",
    );
    expect(names[1]).toBe("Harakat Hezbollah al-Sabirin");
  });

  it("does not take a body of a group for the group", () => {
    expect(fullNames("[O:Sabirin]'s rival, the [O:Sabirin Media Center], closed.")).toEqual([
      "Sabirin",
      "Sabirin Media Center",
    ]);
  });

  it("leaves a word that any group has to itself", () => {
    expect(fullNames("[O:Harakat al-Bina] met. The [O:Movement] agreed.")[1]).toBe("Movement");
  });

  it("completes a ministry by its country only where the document names one country's", () => {
    expect(fullNames("The [O:Iraqi Ministry of Culture] spoke. The [O:Ministry of Culture] paid.")[1]).toBe(
      "Iraqi Ministry of Culture",
    );
    const two =
      "The [O:Iraqi Ministry of Culture] met the [O:Syrian Ministry of Culture]. The [O:Ministry of Culture] paid.";
    expect(fullNames(two)[2]).toBe("Ministry of Culture");
  });
});
