import type { ActorType } from "../../../graph/model/ontology.ts";
import type { TokenisedSentence } from "../token.ts";
import { bestNames } from "./best-names.ts";
import { Chain } from "./chain.ts";
import { confidenceOf, type Method, methodOf } from "./confidence.ts";
import { DocumentEvidence, type FirstPass } from "./document-features.ts";
import type { LanguageFeatures } from "./features.ts";
import { LABEL_COUNT as L, spansOf, type TokenSpan } from "./labels.ts";
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
  readonly #leastLikelihood: number;
  readonly #chain: Chain;
  readonly #sentences: SentenceScorer;
  readonly #documents: Scorer;
  readonly #language: LanguageFeatures;
  readonly #room = new SumRoom();
  readonly #scores = new Float32Array(MOST_KEPT);

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
    const scores = this.#scoresFor(sentences);
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
      const found = this.#chain.label(scores.subarray(first * L, end * L), end - first);
      labels.set(found.labels, first);
      likelihoods.set(found.likelihoods, first);
    }
    return { tokens, places, stretches, scores, labels, names: spansOf(labels), likelihoods };
  }

  #secondPass(sentence: ScoredSentence, evidence: DocumentEvidence): LabelledName[] {
    const { tokens, places, scores, stretches, names: before } = sentence;
    const changed = new Uint8Array(tokens.length);
    const sums = this.#room.rows(tokens.length);
    evidence.featuresFor(sentence, (token, item) => {
      this.#documents.addTo(sums, token * L, item);
      changed[token] = 1;
    });
    for (const place of places) if (changed[place] === 1) this.#documents.addScores(scores, sums, place * L);
    for (const { first } of before) changed[first] = 1;
    // In a stretch without names, of which the document says nothing, there are none now either.
    const again = stretches.filter(({ first, end }) => isAmong(changed, first, end));
    return again.flatMap((stretch) => this.#namesIn(stretch, scores, before));
  }

  #namesIn({ first, end }: Stretch, scores: Float32Array, before: readonly TokenSpan[]): LabelledName[] {
    const least = this.#leastLikelihood;
    const spans = this.#chain.spans(scores.subarray(first * L, end * L), end - first, least);
    return bestNames(spans, end - first, least).flatMap(({ likelihood, type, ...span }) => {
      if (type === "MISC") return [];
      const name = { first: first + span.first, end: first + span.end, type };
      const method = methodOf(name, before);
      return [{ ...name, confidence: confidenceOf(likelihood, this.#calibrations[method]), method }];
    });
  }

  /** A row of LABEL_COUNT numbers a token, all 0, for each sentence; good until the next text. */
  #scoresFor(sentences: readonly TokenisedSentence[]): readonly Float32Array[] {
    const count = sentences.reduce((numbers, { tokens }) => numbers + tokens.length * L, 0);
    const all = count <= MOST_KEPT ? this.#scores.fill(0, 0, count) : new Float32Array(count);
    let at = 0;
    return sentences.map(({ tokens }) => all.subarray(at, (at += tokens.length * L)));
  }
}

/** Whether there is a 1 from `first` up to, but without, `end`. */
function isAmong(flags: Uint8Array, first: number, end: number): boolean {
  const at = flags.indexOf(1, first);
  return at >= 0 && at < end;
}

const NO_SCORES = new Float32Array();
/** Room for so many scores is kept; a longer text gets room of its own, which goes with it. */
const MOST_KEPT = 1 << 20;
