import { describe, expect, it } from "@jest/globals";
import { reasonInWords } from "../../../graph/model/reason-words.ts";
import { resolveMarked } from "./support/marked-text.ts";

describe("reasons", () => {
  it("says every join and candidate in words, in both languages", () => {
    const { actors, candidates } = resolveMarked([
      "[P:Jalil Darwazeh] of the [O:Gulf Transport Union] ([O:GTU]) came to [L:Basra].",
      "وصل [P:جليل دروازه] إلى [L:البصرة].",
      "In [L:Basra] [P:Darwazeh] spoke.\n[P:Darwazeh Jalil] is a poet.",
      "[O:Popular Mobilization Units] and [O:الحشد الشعبي] are one.",
      "[P:Iyad Allawi] came.",
      "[P:Ali Allawi] came.",
      "[P:Allawi] came.",
    ]);
    const reasons = [...actors.flatMap(({ joinedBy }) => joinedBy), ...candidates].flatMap((link) => link.reasons);
    expect(new Set(reasons.map(({ kind }) => kind)).size).toBeGreaterThan(6);
    for (const reason of reasons) {
      expect(reasonInWords(reason, "en")).not.toMatch(/[{}]/);
      expect(reasonInWords(reason, "ar")).toMatch(/\p{Script=Arabic}/u);
    }
  });
});
