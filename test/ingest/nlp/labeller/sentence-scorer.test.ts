import { describe, expect, it } from "@jest/globals";
import { arabicFeatures } from "../../../../ingest/nlp/ar/features.ts";
import { tokeniseArabic } from "../../../../ingest/nlp/ar/tokenise.ts";
import { englishFeatures } from "../../../../ingest/nlp/en/features.ts";
import { tokeniseEnglish } from "../../../../ingest/nlp/en/tokenise.ts";
import { featuresOf } from "../../../../ingest/nlp/labeller/features.ts";
import { LABEL_COUNT as L, OUTSIDE } from "../../../../ingest/nlp/labeller/labels.ts";
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
  it.each(CASES)(
    "is that of all features of each token that may belong to a name: $text",
    ({ language, tokenise, text }) => {
      const tokens = tokenise(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
      const features = featuresOf(language, tokens);
      const known = Int32Array.from(new Set(features.flat()));
      const weights = Float32Array.from({ length: known.length * L }, (_, at) => ((at * 37) % 201) / 100 - 1);
      const scorer = new Scorer(quantise(known, weights));
      const sums = new Int32Array(tokens.length * L);
      const slow = new Float32Array(tokens.length * L);
      features.forEach((list, i) => {
        for (const item of list) scorer.addTo(sums, i * L, item);
        scorer.addScores(slow, sums, i * L);
      });
      const places = language.placesOfNames(tokens);
      const fast = new Float32Array(tokens.length * L);
      new SentenceScorer(language, scorer).addScores(tokens, places, fast);
      expect(tokens.length).toBeGreaterThan(8);
      expect(places.length).toBeGreaterThan(8);
      for (const place of places) {
        expect(fast.subarray(place * L, (place + 1) * L)).toEqual(slow.subarray(place * L, (place + 1) * L));
      }
    },
  );

  it("leaves the words of prose far from any capital to Outside", () => {
    const text = "It rained all through the long night until the guards of Port Sudan went home.";
    const tokens = tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
    const scorer = new SentenceScorer(englishFeatures, new Scorer(quantise(new Int32Array(), new Float32Array())));
    const scores = new Float32Array(tokens.length * L);
    scorer.addScores(tokens, englishFeatures.placesOfNames(tokens), scores);
    const ruled = tokens.filter((_, i) => (scores[i * L + OUTSIDE] ?? 0) > 0).map(({ form }) => form);
    expect(ruled).toEqual(["through", "the", "long", "night", "until", "the", "."]);
  });
});
