import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type NamedText, NameLedger } from "../../../../ingest/resolve/corpus/name-ledger.ts";

const NAMES = ["Salma Haddad", "Haddad", "سلمى حداد", "Harbour Guard"];
const mention = fc.record({
  type: fc.constantFrom("PERSON" as const, "ORG" as const),
  text: fc.constantFrom(...NAMES),
  fullName: fc.constantFrom(...NAMES),
});
const document = fc
  .record({
    mentions: fc.array(mention, { maxLength: 6 }),
    declared: fc.array(fc.record({ short: fc.constantFrom("HG", "SH"), long: fc.constantFrom(...NAMES) })),
  })
  .map(({ mentions, declared }): NamedText => ({
    sentences: [0, 20, 40].map((begin) => ({ begin, end: begin + 20 })),
    mentions: mentions.map(({ type, text }, index) => ({
      type,
      text,
      begin: index * 10,
      end: index * 10 + 9,
      confidence: 1,
      method: "model",
    })),
    fullNames: mentions.map(({ fullName }) => fullName),
    declared: declared.map((names) => ({ ...names, isAcronym: true })),
  }));

describe("the ledger of names", () => {
  it("says the same of documents whether they are added one by one or in batches of any size", () => {
    fc.assert(
      fc.property(fc.array(fc.array(document, { maxLength: 4 }), { maxLength: 4 }), (batches) => {
        const [whole, sum] = [new NameLedger(), new NameLedger()];
        let key = 0;
        for (const batch of batches) {
          const part = new NameLedger();
          const ofPart: (readonly number[])[] = [];
          const ofWhole: (readonly number[])[] = [];
          for (const named of batch) {
            ofPart.push(part.add(String(key), named));
            ofWhole.push(whole.add(String(key), named));
            key++;
          }
          const numbers = sum.addUses(part.uses());
          expect(ofPart.map((uses) => uses.map((use) => numbers[use]))).toEqual(ofWhole);
        }
        expect(sum.uses()).toEqual(whole.uses());
      }),
    );
  });

  it("numbers the use of each mention by its place among all uses", () => {
    const ledger = new NameLedger();
    const [sample] = fc.sample(
      document.filter(({ mentions }) => mentions.length > 3),
      { numRuns: 1, seed: 1 },
    );
    if (sample === undefined) throw new Error("No document was made.");
    const uses = ledger.add("1", sample).map((use) => ledger.uses()[use]);
    expect(uses.map((use) => [use?.type, use?.name])).toEqual(
      sample.mentions.map(({ type }, index) => [type, sample.fullNames[index]]),
    );
  });
});
