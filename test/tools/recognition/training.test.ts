import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Chain } from "../../../ingest/nlp/labeller/chain.ts";
import { LABEL_COUNT as L } from "../../../ingest/nlp/labeller/labels.ts";
import { variantOf } from "../../../tools/recognition/augment.ts";
import { calibrate } from "../../../tools/recognition/calibrate.ts";
import { heldOutScore } from "../../../tools/recognition/held-out.ts";
import { type Example, meanOf, optimise, scoresOf } from "../../../tools/recognition/optimise.ts";
import { randomOf, shuffled } from "../../../tools/recognition/random.ts";
import { f1, scoreTexts } from "../../../tools/recognition/score.ts";
import { type Fillers, makeDocument } from "../../../tools/recognition/synthetic.ts";

/** Two-token sentences: feature 1 marks a unit PERSON (label 4), feature 0 marks no name. */
const EXAMPLES: Example[] = [
  { rows: Int32Array.of(1, 0), starts: Int32Array.of(0, 1, 2), labels: Uint8Array.of(4, 0), weight: 1 },
  { rows: Int32Array.of(0, 0), starts: Int32Array.of(0, 1, 2), labels: Uint8Array.of(0, 0), weight: 1 },
];

describe("training", () => {
  it("learns what a feature means, the same way every time", () => {
    const settings = { epochs: 20, rate: 0.1, decay: 0, dropout: 0, seed: 1 };
    const weights = optimise(EXAMPLES, 2, settings);
    for (const example of EXAMPLES) {
      expect(new Chain(weights.transitions).label(scoresOf(example, weights.rows), 2).labels).toEqual(example.labels);
    }
    expect(optimise(EXAMPLES, 2, settings)).toEqual(weights);
  });

  it("leaves out what is marked as the word itself, where it is told to forget words", () => {
    const [first] = EXAMPLES;
    if (first === undefined) throw new Error("no example");
    // Row 1 is the word itself: with every word forgotten it must stay without weight.
    const example: Example = {
      ...first,
      rows: Int32Array.of(1, 0, 0),
      starts: Int32Array.of(0, 2, 3),
      lasting: Int32Array.of(1, 2),
    };
    const { rows } = optimise([example], 2, { epochs: 5, rate: 0.1, decay: 0, dropout: 1, seed: 1 });
    expect(rows.subarray(L).every((weight) => weight === 0)).toBe(true);
    expect(rows.subarray(0, L).some((weight) => weight !== 0)).toBe(true);
  });

  it("takes the mean of several trainings, weight by weight", () => {
    const weights = (row: number, step: number) => ({
      rows: Float32Array.of(row, 1),
      transitions: Float32Array.of(step),
    });
    expect(meanOf([weights(1, 2), weights(3, 6)])).toEqual(weights(2, 4));
    expect(meanOf([weights(1, 2)])).toEqual(weights(1, 2));
  });

  it("finds the names that are likely enough", () => {
    const chain = new Chain(new Float32Array(L * L));
    const scores = new Float32Array(2 * L).fill(-9);
    scores.set([1, -9, -9, -9, 0.4], 0);
    scores.set([3, -9, -9, -9, 0], L);
    const sentence = { scores, marked: Uint8Array.of(4, 0), before: [] };
    expect([0.3, 0.4].map((least) => heldOutScore([sentence], chain, least))).toEqual([1, 0]);
  });

  it("calibrates confidence to the share that is right", () => {
    const judged = Array.from({ length: 100 }, (_, i) => ({ likelihood: 0.99, right: i < 70 }));
    const { slope, offset } = calibrate(judged);
    const confidence = 1 / (1 + Math.exp(-(slope * Math.log(0.99 / 0.01) + offset)));
    expect(confidence).toBeCloseTo(0.7, 2);
  });
});

describe("chance in training", () => {
  it("is the same for the same seed, and a shuffle loses nothing", () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    expect(shuffled(items, randomOf(1))).toEqual(shuffled(items, randomOf(1)));
    expect(shuffled(items, randomOf(1))).not.toEqual(items);
    expect(shuffled(items, randomOf(1)).sort((a, b) => a - b)).toEqual(items);
  });
});

describe("variants of a sentence", () => {
  it("keep each name where it is, whatever else changes", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom("U.S. envoy", "the U.N. and", '"No," said', "It's"), (seed, start) => {
        const text = `${start} Amina Noor left U.K. waters, "slowly".`;
        const names = [
          { begin: text.indexOf("Amina"), end: text.indexOf("Noor") + 4, type: "PERSON" as const },
          { begin: text.indexOf("U.K."), end: text.indexOf("U.K.") + 4, type: "PLACE" as const },
        ];
        const variant = variantOf({ text, names }, randomOf(seed));
        const [person, place] = variant.names.map(({ begin, end }) => variant.text.slice(begin, end));
        expect(person?.toLowerCase()).toBe("amina noor");
        expect(["U.K.", "UK"]).toContain(place);
      }),
    );
  });
});

describe("a dateline", () => {
  it("is written in capitals now and then, and nothing else is", () => {
    const names = [{ begin: 0, end: 4, type: "PLACE" as const }];
    const variants = ["Goma, Congo - Rain fell.", "Goma (AP) — Rain fell.", "Goma fell on Friday."].map((text) =>
      Array.from({ length: 40 }, (_, seed) => variantOf({ text, names }, randomOf(seed)).text),
    );
    expect(variants[0]).toContain("GOMA, Congo - Rain fell.");
    expect(variants[1]).toContain("GOMA (AP) — Rain fell.");
    expect(variants[2]).not.toContain("GOMA fell on Friday.");
  });
});

describe("sentences from templates", () => {
  const fillers: Fillers = {
    fill: (letter) => (letter === "C" ? { type: "PLACE", text: "العراق" } : { type: "PERSON", text: "Amina Noor" }),
    shorten: ({ type }) => ({ type, text: "Noor" }),
  };

  it("mark every gap, and groups of words as they say", () => {
    const [sentence] = makeDocument(["{P} left <PLACE Port {P}> as {p} said."], fillers, 1, randomOf(1));
    expect(sentence?.text).toBe("Amina Noor left Port Amina Noor as Noor said.");
    expect(sentence?.names.map(({ begin, end, type }) => `${sentence.text.slice(begin, end)}/${type}`)).toEqual([
      "Amina Noor/PERSON",
      "Port Amina Noor/PLACE",
      "Noor/PERSON",
    ]);
  });

  it("write ل and the article as Arabic does", () => {
    expect(makeDocument(["عاد ل{C}"], fillers, 1, randomOf(1))[0]?.text).toBe("عاد للعراق");
  });
});

describe("scoring", () => {
  it("counts a name as right only with its exact span and type", () => {
    const texts = [
      {
        text: "Amina Noor met Omar in Oslo.",
        names: [
          { begin: 0, end: 10, type: "PERSON" as const },
          { begin: 15, end: 19, type: "PERSON" as const },
          { begin: 23, end: 27, type: "PLACE" as const },
        ],
      },
    ];
    const mention = (begin: number, end: number, type: "PERSON" | "ORG" | "PLACE") => ({
      begin,
      end,
      type,
      text: "",
      confidence: 1,
      method: "model" as const,
    });
    const { score, mistakes } = scoreTexts(texts, () => [
      mention(0, 5, "PERSON"),
      mention(15, 19, "ORG"),
      mention(23, 27, "PLACE"),
    ]);
    expect(score.ALL).toEqual({ right: 1, wrong: 2, missed: 2 });
    expect(f1(score.PLACE)).toBe(1);
    expect(mistakes.PERSON).toEqual({ type: 1, bounds: 1, missed: 0, invented: 0 });
  });
});
