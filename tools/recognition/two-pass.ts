/** Trains both passes of the labeller; see ingest/nlp/labeller/labeller.ts for how they work together. */
import { Chain } from "../../ingest/nlp/labeller/chain.ts";
import { DocumentEvidence, type FirstPass } from "../../ingest/nlp/labeller/document-features.ts";
import { FeatureTable } from "../../ingest/nlp/labeller/feature-table.ts";
import { featuresOf, GROUPS, type LanguageFeatures } from "../../ingest/nlp/labeller/features.ts";
import { groupOf } from "../../ingest/nlp/labeller/hash.ts";
import { spansOf } from "../../ingest/nlp/labeller/labels.ts";
import { type Model, quantise } from "../../ingest/nlp/labeller/model.ts";
import { frequentFeatures } from "./feature-index.ts";
import { calibrationsOf, heldOutScore, type HeldOut } from "./held-out.ts";
import type { Instance } from "./instances.ts";
import { type Example, meanOf, optimise, scoresOf, type Weights } from "./optimise.ts";

/** The sentences of one document. */
export type TrainingDocument = readonly Instance[];

export interface TrainingPlan {
  readonly language: LanguageFeatures;
  /** Documents of corpora first, then those made of templates. */
  readonly documents: readonly TrainingDocument[];
  /** How many documents are of corpora: on them confidence is calibrated, since the others are too easy. */
  readonly corpora: number;
  /** Groups of features to do without. */
  readonly without: ReadonlySet<number>;
  readonly epochs: number;
  /** The share by which weights shrink after each epoch. */
  readonly decay: number;
  /** The share of tokens that are learned without their own words and affixes, as unknown words will come. */
  readonly dropout: number;
  /** So many models are trained on the same documents, each with other chance, and their weights averaged. */
  readonly committee: number;
  /** The second pass learns from first passes that had not seen the document: so many models, each without its part. */
  readonly folds: number;
  /** Neighbours are about the same things, so that so many documents in a row go into one fold. */
  readonly block: number;
}

/** What the first pass needs. */
type FirstPlan = Omit<TrainingPlan, "corpora" | "folds" | "block">;

/** A feature seen less often tells nothing that lasts. */
const LEAST_COUNT = 2;
const RATE = 0.1;
const SEED = 20211;
const DROPPED: ReadonlySet<number> = new Set([GROUPS.word, GROUPS.affixes]);
/** Chosen on parts of the training texts, see docs/model-card.md. */
const LEAST_LIKELIHOOD = 0.4;
const DOCUMENT_EPOCHS = 4;
const DOCUMENT_RATE = 0.05;

interface FirstModel extends Weights {
  readonly features: Int32Array;
}

interface ScoredInstance extends FirstPass {
  readonly instance: Instance;
  readonly scores: Float32Array;
}

/** Both passes, their confidence calibrated on documents that the first pass had not seen. */
export function trainTwoPasses(plan: TrainingPlan, report: (what: string) => void): Model {
  const first = trainFirst(plan, plan.documents);
  report(`first pass: ${first.features.length} features`);
  const sentence = quantise(first.features, first.rows);
  const second = trainSecond(plan, first.transitions, report);
  const document = quantise(second.features, second.rows);
  const { transitions } = first;
  return {
    sentence,
    document,
    transitions,
    leastLikelihood: LEAST_LIKELIHOOD,
    calibrations: second.calibrations,
  };
}

const UNCALIBRATED: Model["calibrations"] = { model: { slope: 1, offset: 0 }, document: { slope: 1, offset: 0 } };

/** The first pass alone: the second adds nothing. */
export function trainFirstPass(plan: FirstPlan): Model {
  const { features, rows, transitions } = trainFirst(plan, plan.documents);
  const document = { features: new Int32Array(0), weights: new Int8Array(0), scale: 1 };
  return {
    sentence: quantise(features, rows),
    document,
    transitions,
    leastLikelihood: LEAST_LIKELIHOOD,
    calibrations: UNCALIBRATED,
  };
}

function trainFirst(plan: FirstPlan, documents: readonly TrainingDocument[]): FirstModel {
  const instances = documents.flat().filter((instance) => instance.tokens.length > 0);
  const features = frequentFeatures(allFeatures(plan, instances), LEAST_COUNT);
  const table = new FeatureTable(features);
  const examples = instances.map((instance) => exampleOf(sentenceFeatures(plan, instance), table, instance));
  const { epochs, decay, dropout } = plan;
  const members = Array.from({ length: plan.committee }, (_, member) =>
    optimise(examples, features.length, { epochs, rate: RATE, decay, dropout, seed: SEED + member }),
  );
  return { features, ...meanOf(members) };
}

function* allFeatures(plan: FirstPlan, instances: readonly Instance[]): Generator<number[][]> {
  for (const instance of instances) yield sentenceFeatures(plan, instance);
}

function sentenceFeatures({ language, without }: FirstPlan, { tokens }: Instance): number[][] {
  const features = featuresOf(language, tokens);
  return without.size === 0 ? features : features.map((list) => list.filter((item) => !without.has(groupOf(item))));
}

interface SecondModel {
  readonly features: Int32Array;
  readonly rows: Float32Array;
  readonly calibrations: Model["calibrations"];
}

function trainSecond(plan: TrainingPlan, transitions: Float32Array, report: (what: string) => void): SecondModel {
  const labelled = labelUnseen(plan, report);
  const sentences = labelled.flatMap(({ document, ofCorpus }) => {
    const evidence = new DocumentEvidence(document, plan.language.bareFormsOf);
    return document.map((sentence) => ({ sentence, ofCorpus, features: documentFeatures(evidence, sentence) }));
  });
  const features = frequentFeatures(
    sentences.map((sentence) => sentence.features),
    LEAST_COUNT,
  );
  const table = new FeatureTable(features);
  const examples = sentences.map(({ sentence, features: found }) => ({
    ...exampleOf(found, table, sentence.instance),
    base: sentence.scores,
  }));
  const settings = { epochs: DOCUMENT_EPOCHS, rate: DOCUMENT_RATE, decay: 0, dropout: 0, seed: SEED, transitions };
  const { rows } = optimise(examples, features.length, settings);
  const chain = new Chain(transitions);
  const heldOut = sentences.flatMap(({ sentence, ofCorpus }, index): HeldOut[] => {
    const example = examples[index];
    if (!ofCorpus || example === undefined) return [];
    return [{ scores: scoresOf(example, rows), marked: example.labels, before: sentence.names }];
  });
  const score = heldOutScore(heldOut, chain, LEAST_LIKELIHOOD);
  report(`second pass: F1 on documents unseen by the first ${(100 * score).toFixed(1)}`);
  return { features, rows, calibrations: calibrationsOf(heldOut, chain, LEAST_LIKELIHOOD) };
}

/** Every document, labelled by a first pass that had not seen it. */
function labelUnseen(
  plan: TrainingPlan,
  report: (what: string) => void,
): { document: ScoredInstance[]; ofCorpus: boolean }[] {
  const foldOf = (index: number): number => Math.floor(index / plan.block) % plan.folds;
  return Array.from({ length: plan.folds }, (_, fold) => {
    const model = trainFirst(
      plan,
      plan.documents.filter((__, index) => foldOf(index) !== fold),
    );
    report(`second pass: fold ${fold + 1} of ${plan.folds}`);
    return plan.documents.flatMap((document, index) =>
      foldOf(index) === fold ? [{ document: firstPass(plan, model, document), ofCorpus: index < plan.corpora }] : [],
    );
  }).flat();
}

function documentFeatures(evidence: DocumentEvidence, sentence: FirstPass): number[][] {
  const features = sentence.tokens.map((): number[] => []);
  evidence.featuresFor(sentence, (token, item) => features[token]?.push(item));
  return features;
}

function firstPass(plan: FirstPlan, model: FirstModel, document: TrainingDocument): ScoredInstance[] {
  const table = new FeatureTable(model.features);
  const chain = new Chain(model.transitions);
  return document
    .filter((instance) => instance.tokens.length > 0)
    .map((instance) => {
      const { tokens } = instance;
      const scores = scoresOf(exampleOf(sentenceFeatures(plan, instance), table, instance), model.rows);
      const { labels, likelihoods } = chain.label(scores, tokens.length);
      return { instance, tokens, places: [...tokens.keys()], scores, labels, names: spansOf(labels), likelihoods };
    });
}

/** The rows of each token's features, those of its own word and affixes first. */
function exampleOf(
  features: readonly (readonly number[])[],
  table: FeatureTable,
  { labels, weight }: Instance,
): Example {
  const rows: number[] = [];
  const starts = [0];
  const lasting: number[] = [];
  for (const token of features) {
    const [own, others] = [true, false].map((wanted) => token.filter((item) => DROPPED.has(groupOf(item)) === wanted));
    addRows(rows, table, own ?? []);
    lasting.push(rows.length);
    addRows(rows, table, others ?? []);
    starts.push(rows.length);
  }
  return {
    rows: Int32Array.from(rows),
    starts: Int32Array.from(starts),
    lasting: Int32Array.from(lasting),
    labels,
    weight,
  };
}

function addRows(rows: number[], table: FeatureTable, features: readonly number[]): void {
  for (const item of features) {
    const row = table.rowOf(item);
    if (row >= 0) rows.push(row);
  }
}
