import type { ActorType } from "../../../graph/model/ontology.ts";
import type { TokenisedSentence } from "../token.ts";
import { bestNames } from "./best-names.ts";
import { Chain } from "./chain.ts";
import { confidenceOf, type Method, methodOf } from "./confidence.ts";
import { DocumentEvidence, type FirstPass } from "./document-features.ts";
import type { LanguageFeatures } from "./features.ts";
import { LABEL_COUNT as L, spansOf } from "./labels.ts";
import { type Model, Scorer } from "./model.ts";
import { SentenceScorer } from "./sentence-scorer.ts";

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
}

/** Finds the names of a document's sentences: each sentence by itself, then again with what the whole document says. */
export class Labeller {
  readonly #calibrations: Model["calibrations"];
  readonly #leastLikelihood: number;
  readonly #chain: Chain;
  readonly #sentences: SentenceScorer;
  readonly #documents: Scorer;
  readonly #language: LanguageFeatures;

  constructor(language: LanguageFeatures, model: Model) {
    this.#language = language;
    this.#calibrations = model.calibrations;
    this.#leastLikelihood = model.leastLikelihood;
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
    this.#sentences.scoresOf(tokens, scores);
    const labels = this.#chain.best(scores, tokens.length);
    const names = spansOf(labels);
    const likelihoods = this.#chain.likelihoods(scores, labels);
    return { tokens, scores, labels, names, likelihoods };
  }

  #secondPass(sentence: ScoredSentence, evidence: DocumentEvidence): LabelledName[] {
    const { tokens, scores, names: before } = sentence;
    const told = evidence.featuresFor(sentence, (token, item) => {
      this.#documents.addTo(scores, token * L, item);
    });
    if (!told && before.length === 0) return [];
    const least = this.#leastLikelihood;
    const names = bestNames(this.#chain.spans(scores, tokens.length, least), tokens.length, least);
    return names.flatMap((name) => {
      const { first, end, type, likelihood } = name;
      if (type === "MISC") return [];
      const method = methodOf(name, before);
      return [{ first, end, type, confidence: confidenceOf(likelihood, this.#calibrations[method]), method }];
    });
  }
}

const NO_SCORES = new Float32Array();

/** Room for the scores of each sentence, in one piece for all: memory for many small pieces takes longer to get than to fill. */
function scoresFor(sentences: readonly TokenisedSentence[]): readonly Float32Array[] {
  const all = new Float32Array(sentences.reduce((numbers, { tokens }) => numbers + tokens.length * L, 0));
  let at = 0;
  return sentences.map(({ tokens }) => all.subarray(at, (at += tokens.length * L)));
}
