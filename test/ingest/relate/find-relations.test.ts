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
  it("show the word that gives them away, and the day that is written there", () => {
    const { text, mentions, statements } = statementsIn(
      "In short, [P:Sami Nader] met [P:Rima Haddad] on 3 May 2019 in the hills.",
    );
    expect(statements).toHaveLength(1);
    const { trigger, date, pattern, confidence } = statements[0] ?? {};
    expect(text.slice(trigger?.begin, trigger?.end)).toBe("met");
    expect(mentions.map((mention) => mention.text)).toEqual(["Sami Nader", "Rima Haddad"]);
    expect({ date, pattern }).toEqual({ date: "2019-05-03", pattern: "doer-does" });
    expect(confidence).toBeGreaterThan(0.5);
  });

  it("name the office with the words that say it more closely", () => {
    for (const [marked, words] of [
      ["[P:Sami Nader], former deputy security chief of the [O:Dawn Movement], spoke.", "deputy security chief"],
      ["[O:Dawn Movement] media spokesman [P:Sami Nader] spoke.", "media spokesman"],
      ["قال الأمين العام ل[O:حركة الفجر] الشيخ [P:سامي نادر] إنه باقٍ.", "الأمين العام"],
    ] as const) {
      const { text, statements } = statementsIn(marked);
      const { begin, end } = statements[0]?.trigger ?? {};
      expect(text.slice(begin, end)).toBe(words);
    }
  });

  it("join only what the ontology lets them join, have their word in the sentence, and come out the same again", () => {
    const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(sentence, (marked) => {
        const { text, mentions, statements } = statementsIn(marked);
        expect(statementsIn(marked).statements).toEqual(statements);
        for (const { type, subject, object, trigger, polarity } of statements) {
          const [one, other] = [mentions[subject], mentions[object]];
          const definition = RELATION_TYPES.find((known) => known.type === type);
          expect(definition?.joins).toContainEqual([one?.type, other?.type]);
          expect(subject).not.toBe(object);
          if (definition?.directed === false) expect(subject).toBeLessThan(object);
          if (trigger !== null) expect(text.slice(trigger.begin, trigger.end)).toMatch(/^\S(?:.*\S)?$/u);
          expect(["stated", "denied", "alleged", "planned"]).toContain(polarity);
        }
      }),
      { numRuns: 300 },
    );
  });
});
