import { describe, expect, it } from "@jest/globals";
import { arabicFeatures } from "../../../../ingest/nlp/ar/features.ts";
import { tokeniseArabic } from "../../../../ingest/nlp/ar/tokenise.ts";
import { DocumentEvidence, type FirstPass } from "../../../../ingest/nlp/labeller/document-features.ts";
import { labelsOf, type TokenSpan } from "../../../../ingest/nlp/labeller/labels.ts";

/** A sentence in which the first pass, half sure, found this person or none. */
function sentenceOf(text: string, person?: string): FirstPass {
  const tokens = tokeniseArabic(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const at = tokens.findIndex((token) => token.text === person);
  const names: TokenSpan[] = at < 0 ? [] : [{ first: at, end: at + 1, type: "PERSON" }];
  return {
    tokens,
    places: [...tokens.keys()],
    names,
    labels: labelsOf(names, tokens.length),
    likelihoods: new Float32Array(tokens.length).fill(0.5),
  };
}

/** What the rest of the document says of the last word of its last sentence. */
function toldOfLastWord(sentences: readonly FirstPass[], clitics = true): number[] {
  const last = sentences.at(-1) ?? sentenceOf("");
  const told: number[] = [];
  new DocumentEvidence(sentences, clitics ? arabicFeatures.bareFormsOf : undefined).featuresFor(last, (token, item) => {
    if (token === last.tokens.length - 1) told.push(item);
  });
  return told;
}

describe("what the rest of a document says", () => {
  const named = sentenceOf("وصل شوماخر أمس", "شوماخر");

  it("is said of a word with a clitic as of the bare word, where the document holds that", () => {
    const bare = toldOfLastWord([named, sentenceOf("قالوا شوماخر")]);
    expect(bare.length).toBeGreaterThan(toldOfLastWord([sentenceOf("قالوا شوماخر")]).length);
    expect(toldOfLastWord([named, sentenceOf("قالوا لشوماخر")])).toEqual(bare);
    expect(toldOfLastWord([named, sentenceOf("قالوا وشوماخر")])).toEqual(bare);
    expect(toldOfLastWord([sentenceOf("وصل لشوماخر أمس", "لشوماخر"), named, sentenceOf("قالوا شوماخر")])).toEqual(
      toldOfLastWord([named, named, sentenceOf("قالوا شوماخر")]),
    );
  });

  it("is said of a word in which ل has swallowed the article as of the word with it", () => {
    const founded = sentenceOf("وصل الفارابي أمس", "الفارابي");
    expect(toldOfLastWord([founded, sentenceOf("قالوا للفارابي")])).toEqual(
      toldOfLastWord([founded, sentenceOf("قالوا الفارابي")]),
    );
  });

  it("is not said of a word that only ends like a name of the document, nor where words take no clitics", () => {
    const nothing = toldOfLastWord([sentenceOf("قالوا لشوماخر")]);
    expect(toldOfLastWord([named, sentenceOf("قالوا مشوماخر")])).toEqual(nothing);
    expect(toldOfLastWord([named, sentenceOf("قالوا لشوماخر")], false)).not.toEqual(
      toldOfLastWord([named, sentenceOf("قالوا شوماخر")], false),
    );
  });
});
