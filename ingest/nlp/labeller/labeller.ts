import type { ActorType } from "../../../graph/model/ontology.ts";
import type { TokenisedSentence } from "../token.ts";
import { Chain } from "./chain.ts";
import { DocumentEvidence, type FirstPass } from "./document-features.ts";
import type { LanguageFeatures } from "./features.ts";
import { LABEL_COUNT as L, spansOf, type TokenSpan } from "./labels.ts";
import { type Model, Scorer } from "./model.ts";
import { SentenceScorer } from "./sentence-scorer.ts";

/** A name found in a sentence, as token numbers. */
export interface LabelledName {
  readonly first: number;
  readonly end: number;
  readonly type: ActorType;
  /** The calibrated share of such names that are right. */
  readonly confidence: number;
  /** Whether the rest of the document changed what the sentence alone said. */
  readonly byDocument: boolean;
}

interface ScoredSentence extends FirstPass {
  readonly scores: Float32Array;
}

/** Finds the names of a document's sentences: each sentence by itself, then again with what the whole document says. */
export class Labeller {
  readonly #calibration: Model["calibration"];
  readonly #chain: Chain;
  readonly #sentences: SentenceScorer;
  readonly #documents: Scorer;

  constructor(language: LanguageFeatures, model: Model) {
    this.#calibration = model.calibration;
    this.#chain = new Chain(model.transitions);
    this.#sentences = new SentenceScorer(language, new Scorer(model.sentence));
    this.#documents = new Scorer(model.document);
  }

  /** The names of each sentence, in order. */
  label(sentences: readonly TokenisedSentence[]): LabelledName[][] {
    const first = sentences.map((sentence) => this.#firstPass(sentence));
    const evidence = new DocumentEvidence(first);
    return first.map((sentence) => this.#secondPass(sentence, evidence));
  }

  #firstPass({ tokens }: TokenisedSentence): ScoredSentence {
    const scores = this.#sentences.scoresOf(tokens);
    const labels = this.#chain.best(scores, tokens.length);
    const names = spansOf(labels);
    const likelihoods = this.#chain.likelihoods(scores, labels);
    return { tokens, scores, labels, names, likelihoods };
  }

  #secondPass(sentence: ScoredSentence, evidence: DocumentEvidence): LabelledName[] {
    const { tokens, scores, names: before } = sentence;
    evidence.featuresFor(sentence, (token, item) => {
      this.#documents.addTo(scores, token * L, item);
    });
    const labels = this.#chain.best(scores, tokens.length);
    const names = spansOf(labels);
    if (names.length === 0) return [];
    const likelihoods = this.#chain.likelihoods(scores, labels);
    return names.flatMap((name) => {
      if (name.type === "MISC") return [];
      const byDocument = !before.some((other) => sameName(name, other));
      return [{ ...name, type: name.type, confidence: this.#confidence(name, likelihoods), byDocument }];
    });
  }

  /** A name is as sure as its least sure token. */
  #confidence({ first, end }: TokenSpan, likelihoods: Float32Array): number {
    const least = Math.min(...likelihoods.subarray(first, end));
    const { slope, offset } = this.#calibration;
    const bounded = Math.min(Math.max(least, 1e-6), 1 - 1e-6);
    return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + offset)));
  }
}

function sameName(a: TokenSpan, b: TokenSpan): boolean {
  return a.first === b.first && a.end === b.end && a.type === b.type;
}
