import { describe, expect, it } from "@jest/globals";
import { ACTOR_TYPES } from "../../../graph/model/ontology.ts";
import { knownActors } from "../../../ingest/nlp/data/known-actors.ts";

const namesOf = (en: string): readonly string[] => knownActors().find((actor) => actor.en === en)?.names ?? [];

describe("knownActors", () => {
  it("gives each actor a type of the ontology and names in the script they claim", () => {
    const types = new Set<string>(ACTOR_TYPES.map(({ type }) => type));
    for (const actor of knownActors()) {
      expect(types).toContain(actor.type);
      expect(actor.en).toMatch(/\p{Script=Latin}/u);
      if (actor.ar !== null) expect(actor.ar).toMatch(/\p{Script=Arabic}/u);
      for (const name of actor.names) expect(name.trim()).toBe(name);
    }
  });

  it("joins abbreviations, translations and other spellings", () => {
    expect(namesOf("United States")).toEqual(expect.arrayContaining(["US", "U.S.", "أميركا", "الولايات المتحدة"]));
    expect(namesOf("Islamic State")).toEqual(expect.arrayContaining(["ISIS", "Daesh", "داعش"]));
    expect(namesOf("Popular Mobilization Forces")).toEqual(
      expect.arrayContaining(["PMU", "Hashd al-Shaabi", "الحشد الشعبي"]),
    );
  });

  it("knows no actor twice", () => {
    const keys = knownActors().map(({ type, en }) => `${type} ${en}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
