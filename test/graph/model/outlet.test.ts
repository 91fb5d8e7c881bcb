import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { byOutlet, outletKey } from "../../../graph/model/outlet.ts";

describe("outletKey", () => {
  it.each([
    [
      "Al Mayadeen",
      "Almayadeen",
      "Al-Mayadeen Net",
      "al-mayadeen",
      "Al Mayadeen TV (YouTube)",
      "الميادين",
      "الميادين نت",
      "قناة الميادين",
    ],
    ["The Guardian", "Guardian", "www.guardian.com"],
    ["South Front", "SouthFront", "southfront.org"],
    ["Anadolu Agency", "AA", "الأناضول"],
    ["Le Monde", "lemonde"],
  ])("is one for the credits of %s", (...credits) => {
    expect(new Set(credits.map(outletKey)).size).toBe(1);
  });

  it.each([
    ["Al-Monitor", "The Monitor"],
    ["Al Watan", "El Watan"],
    ["Al Jazeera", "Al Jazeera English"],
    ["The Times", "New York Times"],
    ["العربية", "سكاي نيوز عربية"],
    ["", "Al Mayadeen"],
    ["—", "…"],
  ])("is another for %s and %s", (left, right) => {
    expect(outletKey(left)).not.toBe(outletKey(right));
  });

  it("is its own key, whatever the credit", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (credit) => typeof outletKey(credit) === "string"));
    expect(outletKey("")).toBe("");
  });
});

describe("byOutlet", () => {
  const counts = new Map([
    ["Al-Mayadeen Net", 2],
    ["Al Mayadeen", 3],
    ["الميادين", 1],
    ["Dawn", 1],
  ]);

  it("counts one outlet once, under its most used credit", () => {
    expect([...byOutlet(counts)]).toEqual([
      ["Al Mayadeen", 6],
      ["Dawn", 1],
    ]);
  });

  it("names it as in all documents, where only some count", () => {
    expect([...byOutlet(new Map([["الميادين", 1]]), counts)]).toEqual([["Al Mayadeen", 1]]);
  });

  it("loses no document, in whatever order they come", () => {
    const credit = fc.constantFrom("Al Mayadeen", "Almayadeen", "AFP", "Agence France-Presse", "Dawn", "");
    const credits = fc.array(fc.tuple(credit, fc.integer({ min: 1, max: 9 })));
    const sum = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((total, count) => total + count, 0);
    fc.assert(
      fc.property(credits, (rows) => {
        const [one, turned] = [new Map(rows), new Map([...new Map(rows)].reverse())];
        expect(sum(byOutlet(one))).toBe(sum(one));
        expect(new Map([...byOutlet(turned)].sort())).toEqual(new Map([...byOutlet(one)].sort()));
      }),
    );
  });
});
