import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { RELATION_TYPES } from "../../../graph/model/ontology.ts";
import { statementsIn } from "./marked-relations.ts";

const WORDS = [
  "[P:Sami Nader]",
  "[O:Dawn Movement]",
  "[L:Ruritania]",
  "leader of the",
  ",",
  "and",
  "met",
  "attacked by",
  "was killed",
  "did not",
  "(",
  ")",
  "’s",
  "spokesman",
  "زعيم",
  "[O:حركة الفجر]",
  "و[P:رشيد حداد]",
  "اتهم",
];

describe("relations of a text", () => {
  it("show the words they were read from, both names in them, and the day that is written there", () => {
    const { text, mentions, statements } = statementsIn(
      "In short, [P:Sami Nader] met [P:Rima Haddad] on 3 May 2019 in the hills.",
    );
    expect(statements).toHaveLength(1);
    const { evidence, date, pattern, confidence } = statements[0] ?? {};
    expect(text.slice(evidence?.begin, evidence?.end)).toBe("Sami Nader met Rima Haddad");
    expect(mentions.map((mention) => mention.text)).toEqual(["Sami Nader", "Rima Haddad"]);
    expect({ date, pattern }).toEqual({ date: "2019-05-03", pattern: "doer-does" });
    expect(confidence).toBeGreaterThan(0.5);
  });

  it("join only what the ontology lets them join, hold both names in their evidence, and come out the same again", () => {
    const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(sentence, (marked) => {
        const { text, mentions, statements } = statementsIn(marked);
        expect(statementsIn(marked).statements).toEqual(statements);
        for (const { type, subject, object, evidence, polarity } of statements) {
          const [one, other] = [mentions[subject], mentions[object]];
          const definition = RELATION_TYPES.find((known) => known.type === type);
          expect(definition?.joins).toContainEqual([one?.type, other?.type]);
          expect(subject).not.toBe(object);
          if (definition?.directed === false) expect(subject).toBeLessThan(object);
          expect(evidence.begin).toBeLessThanOrEqual(Math.min(one?.begin ?? -1, other?.begin ?? -1));
          expect(evidence.end).toBeGreaterThanOrEqual(Math.max(one?.end ?? Infinity, other?.end ?? Infinity));
          expect(evidence.end).toBeLessThanOrEqual(text.length);
          expect(["stated", "denied", "alleged", "planned"]).toContain(polarity);
        }
      }),
      { numRuns: 300 },
    );
  });
});
