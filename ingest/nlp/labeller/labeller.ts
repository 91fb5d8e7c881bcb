import type { ActorType } from "../../../graph/model/ontology.ts";
import type { TokenisedSentence } from "../token.ts";
import { Chain } from "./chain.ts";
import { confidenceOf, likelihoodOf, type Method, methodOf } from "./confidence.ts";
import { DocumentEvidence, type FirstPass } from "./document-features.ts";
import type { LanguageFeatures } from "./features.ts";
import { LABEL_COUNT as L, OUTSIDE, spansOf } from "./labels.ts";
import { type Model, Scorer, SumRoom } from "./model.ts";
import { SentenceScorer } from "./sentence-scorer.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** A name found in a sentence, as token numbers. */
export interface LabelledName {
  readonly first: number;
  readonly end: number;
  readonly type: ActorType;
  /** The calibrated share of such names that are right. */
  readonly confidence: number;
  readonly method: Method;
}

interface ScoredSentence extends FirstPass {
  readonly scores: Float32Array;
  readonly stretches: readonly Stretch[];
}

/** Finds the names of a document's sentences: each sentence by itself, then again with what the whole document says. */
export class Labeller {
  readonly #calibrations: Model["calibrations"];
  readonly #outsideCost: number;
  readonly #chain: Chain;
  readonly #sentences: SentenceScorer;
  readonly #documents: Scorer;
  readonly #language: LanguageFeatures;
  readonly #room = new SumRoom();

  constructor(language: LanguageFeatures, model: Model) {
    this.#language = language;
    this.#calibrations = model.calibrations;
    this.#outsideCost = model.outsideCost;
    this.#chain = new Chain(model.transitions);
    this.#sentences = new SentenceScorer(language, new Scorer(model.sentence));
    this.#documents = new Scorer(model.document);
  }

  /** The names of each sentence, in order. */
  label(sentences: readonly TokenisedSentence[]): LabelledName[][] {
    const scores = scoresFor(sentences);
    const first = sentences.map((sentence, index) => this.#firstPass(sentence, scores[index] ?? NO_SCORES));
    const evidence = new DocumentEvidence(first, this.#language.bareFormsOf);
    return first.map((sentence) => this.#secondPass(sentence, evidence));
  }

  #firstPass({ tokens }: TokenisedSentence, scores: Float32Array): ScoredSentence {
    const places = this.#language.placesOfNames(tokens);
    const stretches = stretchesOf(places, tokens.length);
    this.#sentences.addScores(tokens, places, scores);
    const [labels, likelihoods] = [new Uint8Array(tokens.length), new Float32Array(tokens.length).fill(1)];
    for (const { first, end } of stretches) {
      const rows = scores.subarray(first * L, end * L);
      const best = this.#chain.best(rows, end - first);
      labels.set(best, first);
      likelihoods.set(this.#chain.likelihoods(rows, best), first);
    }
    return { tokens, places, stretches, scores, labels, names: spansOf(labels), likelihoods };
  }

  #secondPass(sentence: ScoredSentence, evidence: DocumentEvidence): LabelledName[] {
    const { tokens, scores, stretches, names: before } = sentence;
    const concerned = new Uint8Array(tokens.length);
    const sums = this.#room.rows(tokens.length);
    evidence.featuresFor(sentence, (token, item) => {
      this.#documents.addTo(sums, token * L, item);
      concerned[token] = 1;
    });
    concerned.forEach((told, token) => {
      if (told === 1) this.#documents.addScores(scores, sums, token * L);
    });
    for (const { first } of before) concerned[first] = 1;
    return stretches.flatMap(({ first, end }) => {
      if (!concerned.subarray(first, end).includes(1)) return [];
      const names = this.#labelAgain(scores.subarray(first * L, end * L), end - first);
      return names.map(({ likelihood, ...name }) => {
        const found = { ...name, first: first + name.first, end: first + name.end };
        const method = methodOf(found, before);
        return { ...found, confidence: confidenceOf(likelihood, this.#calibrations[method]), method };
      });
    });
  }

  /** The names of a stretch by the scores of both passes. */
  #labelAgain(scores: Float32Array, tokens: number) {
    for (let at = OUTSIDE; at < scores.length; at += L) scores[at] = (scores[at] ?? 0) - this.#outsideCost;
    const labels = this.#chain.best(scores, tokens);
    const names = spansOf(labels);
    if (names.length === 0) return [];
    const likelihoods = this.#chain.likelihoods(scores, labels);
    return names.flatMap(({ type, ...span }) =>
      type === "MISC" ? [] : [{ ...span, type, likelihood: likelihoodOf(span, likelihoods) }],
    );
  }
}

const NO_SCORES = new Float32Array();

/** Room for the scores of each sentence, in one piece for all: memory for many small pieces takes longer to get than to fill. */
function scoresFor(sentences: readonly TokenisedSentence[]): readonly Float32Array[] {
  const all = new Float32Array(sentences.reduce((numbers, { tokens }) => numbers + tokens.length * L, 0));
  let at = 0;
  return sentences.map(({ tokens }) => all.subarray(at, (at += tokens.length * L)));
}
