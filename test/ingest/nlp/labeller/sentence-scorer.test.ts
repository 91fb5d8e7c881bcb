import { describe, expect, it } from "@jest/globals";
import { arabicFeatures } from "../../../../ingest/nlp/ar/features.ts";
import { tokeniseArabic } from "../../../../ingest/nlp/ar/tokenise.ts";
import { englishFeatures } from "../../../../ingest/nlp/en/features.ts";
import { tokeniseEnglish } from "../../../../ingest/nlp/en/tokenise.ts";
import { featuresOf } from "../../../../ingest/nlp/labeller/features.ts";
import { LABEL_COUNT as L } from "../../../../ingest/nlp/labeller/labels.ts";
import { quantise, Scorer } from "../../../../ingest/nlp/labeller/model.ts";
import { SentenceScorer } from "../../../../ingest/nlp/labeller/sentence-scorer.ts";

const CASES = [
  {
    language: englishFeatures,
    tokenise: tokeniseEnglish,
    text: "Gen. Samir al-Rawi of the Harbour Guard left Port Sudan for Kenya.",
  },
  {
    language: arabicFeatures,
    tokenise: tokeniseArabic,
    text: "وصل اللواء سمير الراوي قائد حرس الميناء إلى بورتسودان.",
  },
];

describe("the fast sum of scores", () => {
  it.each(CASES)("is that of all features of each token: $text", ({ language, tokenise, text }) => {
    const tokens = tokenise(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
    const features = featuresOf(language, tokens);
    const known = Int32Array.from(new Set(features.flat()));
    const weights = Float32Array.from({ length: known.length * L }, (_, at) => ((at * 37) % 201) / 100 - 1);
    const scorer = new Scorer(quantise(known, weights));
    const slow = new Float32Array(tokens.length * L);
    features.forEach((list, i) => {
      for (const item of list) scorer.addTo(slow, i * L, item);
    });
    const fast = new SentenceScorer(language, scorer).scoresOf(tokens);
    expect(tokens.length).toBeGreaterThan(8);
    fast.forEach((score, at) => {
      expect(score).toBeCloseTo(slow[at] ?? Number.NaN, 3);
    });
  });
});
