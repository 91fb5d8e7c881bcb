/** Trains both passes of the labeller; see ingest/nlp/labeller/labeller.ts for how they work together. */
import { Chain } from "../../ingest/nlp/labeller/chain.ts";
import { DocumentEvidence, type FirstPass } from "../../ingest/nlp/labeller/document-features.ts";
import { FeatureTable } from "../../ingest/nlp/labeller/feature-table.ts";
import { featuresOf, GROUPS, type LanguageFeatures } from "../../ingest/nlp/labeller/features.ts";
import { groupOf } from "../../ingest/nlp/labeller/hash.ts";
import { spansOf } from "../../ingest/nlp/labeller/labels.ts";
import { type Model, quantise } from "../../ingest/nlp/labeller/model.ts";
import { frequentFeatures } from "./feature-index.ts";
import type { Instance } from "./instances.ts";
import { randomOf } from "./random.ts";
import { type Example, optimise, scoresOf, type Weights } from "./optimise.ts";

/** The sentences of one document. */
export type TrainingDocument = readonly Instance[];

export interface TrainingPlan {
  readonly language: LanguageFeatures;
  readonly documents: readonly TrainingDocument[];
  /** Groups of features to do without. */
  readonly without: ReadonlySet<number>;
  readonly epochs: number;
  /** The share by which weights shrink after each epoch. */
  readonly decay: number;
  /** The share of tokens that are learned without their own words and affixes, as unknown words will come. */
  readonly dropout: number;
}

/** A feature seen less often tells nothing that lasts. */
const LEAST_COUNT = 2;
const RATE = 0.1;
const DROPPED: ReadonlySet<number> = new Set([GROUPS.word, GROUPS.affixes]);
/** The second pass learns from first passes that had not seen the document: so many models, each without its part. */
const FOLDS = 3;
const DOCUMENT_EPOCHS = 4;
const DOCUMENT_RATE = 0.05;

interface FirstModel extends Weights {
  readonly features: Int32Array;
}

interface ScoredInstance extends FirstPass {
  readonly instance: Instance;
  readonly scores: Float32Array;
}

/** Both passes, not yet calibrated. */
export function trainTwoPasses(plan: TrainingPlan, report: (what: string) => void): Model {
  const first = trainFirst(plan, plan.documents);
  report(`first pass: ${first.features.length} features`);
  const calibration = { slope: 1, offset: 0 };
  const sentence = quantise(first.features, first.rows);
  const second = trainSecond(plan, first.transitions, report);
  return { sentence, document: quantise(second.features, second.rows), transitions: first.transitions, calibration };
}

/** The first pass alone: the second adds nothing. */
export function trainFirstPass(plan: TrainingPlan): Model {
  const { features, rows, transitions } = trainFirst(plan, plan.documents);
  const document = { features: new Int32Array(0), weights: new Int8Array(0), scale: 1 };
  return { sentence: quantise(features, rows), document, transitions, calibration: { slope: 1, offset: 0 } };
}

function trainFirst(plan: TrainingPlan, documents: readonly TrainingDocument[]): FirstModel {
  const instances = documents.flat().filter((instance) => instance.tokens.length > 0);
  const features = frequentFeatures(allFeatures(plan, instances), LEAST_COUNT);
  const table = new FeatureTable(features);
  const random = randomOf(3);
  const examples = instances.map((instance) => {
    const found = sentenceFeatures(plan, instance).map((list) => (random() < plan.dropout ? withoutWord(list) : list));
    return exampleOf(found, table, instance);
  });
  return { features, ...optimise(examples, features.length, { epochs: plan.epochs, rate: RATE, decay: plan.decay }) };
}

function* allFeatures(plan: TrainingPlan, instances: readonly Instance[]): Generator<number[][]> {
  for (const instance of instances) yield sentenceFeatures(plan, instance);
}

function sentenceFeatures({ language, without }: TrainingPlan, { tokens }: Instance): number[][] {
  const features = featuresOf(language, tokens);
  return without.size === 0 ? features : features.map((list) => list.filter((item) => !without.has(groupOf(item))));
}

function withoutWord(features: readonly number[]): number[] {
  return features.filter((item) => !DROPPED.has(groupOf(item)));
}

function trainSecond(plan: TrainingPlan, transitions: Float32Array, report: (what: string) => void): FirstModel {
  const labelled = Array.from({ length: FOLDS }, (_, fold) => {
    const [inside, outside] = [true, false].map((wanted) =>
      plan.documents.filter((_, i) => (i % FOLDS === fold) === wanted),
    );
    const model = trainFirst(plan, outside ?? []);
    report(`second pass: fold ${fold + 1} of ${FOLDS}`);
    return (inside ?? []).map((document) => firstPass(plan, model, document));
  }).flat();
  const inDocuments = labelled.map((document) => {
    const evidence = new DocumentEvidence(document);
    return document.map((sentence) => ({ sentence, features: documentFeatures(evidence, sentence) }));
  });
  const sentences = inDocuments.flat();
  const features = frequentFeatures(
    sentences.map((sentence) => sentence.features),
    LEAST_COUNT,
  );
  const table = new FeatureTable(features);
  const examples = sentences.map(({ sentence, features: found }) => ({
    ...exampleOf(found, table, sentence.instance),
    base: sentence.scores,
  }));
  const settings = { epochs: DOCUMENT_EPOCHS, rate: DOCUMENT_RATE, decay: 0, transitions };
  return { features, ...optimise(examples, features.length, settings) };
}

function documentFeatures(evidence: DocumentEvidence, sentence: FirstPass): number[][] {
  const features = sentence.tokens.map((): number[] => []);
  evidence.featuresFor(sentence, (token, item) => features[token]?.push(item));
  return features;
}

function firstPass(plan: TrainingPlan, model: FirstModel, document: TrainingDocument): ScoredInstance[] {
  const table = new FeatureTable(model.features);
  const chain = new Chain(model.transitions);
  return document
    .filter((instance) => instance.tokens.length > 0)
    .map((instance) => {
      const scores = scoresOf(exampleOf(sentenceFeatures(plan, instance), table, instance), model.rows);
      const labels = chain.best(scores, instance.tokens.length);
      const likelihoods = chain.likelihoods(scores, labels);
      return { instance, tokens: instance.tokens, scores, labels, names: spansOf(labels), likelihoods };
    });
}

function exampleOf(
  features: readonly (readonly number[])[],
  table: FeatureTable,
  { labels, weight }: Instance,
): Example {
  const rows: number[] = [];
  const starts = [0];
  for (const token of features) {
    for (const item of token) {
      const row = table.rowOf(item);
      if (row >= 0) rows.push(row);
    }
    starts.push(rows.length);
  }
  return { rows: Int32Array.from(rows), starts: Int32Array.from(starts), labels, weight };
}
