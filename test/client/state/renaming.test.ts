import { describe, expect, it } from "@jest/globals";
import { renameDecisions } from "../../../client/state/renaming.ts";
import { actorOf } from "../sample.ts";

const actor = actorOf(1, "PERSON", { name: "Sami", nameAr: "سامي" });

describe("renaming", () => {
  it("decides only what changes, without the blanks around it", () => {
    expect(renameDecisions(actor, { en: " Sami Nour ", ar: "سامي" })).toEqual([
      { verdict: "rename", left: actor.id, language: "en", value: "Sami Nour" },
    ]);
  });

  it("decides nothing by an empty field", () => {
    expect(renameDecisions(actor, { en: "  ", ar: "" })).toEqual([]);
  });

  it("gives an Arabic name to an actor that has none", () => {
    expect(renameDecisions({ ...actor, nameAr: null }, { en: "Sami", ar: "سامي" })).toEqual([
      { verdict: "rename", left: actor.id, language: "ar", value: "سامي" },
    ]);
  });
});
