import { describe, expect, it } from "@jest/globals";
import { nameToShow } from "../../../../ingest/resolve/corpus/names-to-show.ts";

const spellings = new Map([
  ["Kadhimi", 40],
  ["Mustafa al-Kadhimi", 3],
  ["Moustafa al-Kazemi", 1],
  ["الكاظمي", 7],
]);

describe("nameToShow", () => {
  it("prefers a full name to a surname that is used more", () => {
    expect(nameToShow("PERSON", spellings, "latin")).toBe("Mustafa al-Kadhimi");
  });

  it("takes what there is in a script, and nothing where there is none", () => {
    expect(nameToShow("PERSON", spellings, "arabic")).toBe("الكاظمي");
    expect(nameToShow("PERSON", new Map([["Kadhimi", 1]]), "arabic")).toBeNull();
  });

  it("prefers what initials stand for, and otherwise the most used name of a group", () => {
    expect(
      nameToShow(
        "ORG",
        new Map([
          ["GTU", 9],
          ["Gulf Transport Union", 1],
        ]),
        "latin",
      ),
    ).toBe("Gulf Transport Union");
    expect(
      nameToShow(
        "ORG",
        new Map([
          ["Sabirin", 9],
          ["Harakat al-Sabirin", 1],
        ]),
        "latin",
      ),
    ).toBe("Sabirin");
  });
});
