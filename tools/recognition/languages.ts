/** What each language is trained on and tested on. */
import type { Language } from "../../graph/model/language.ts";
import { arabicFeatures } from "../../ingest/nlp/ar/features.ts";
import { tokeniseArabic } from "../../ingest/nlp/ar/tokenise.ts";
import { readLines } from "../../ingest/nlp/data/load.ts";
import { englishFeatures } from "../../ingest/nlp/en/features.ts";
import { tokeniseEnglish } from "../../ingest/nlp/en/tokenise.ts";
import type { LanguageFeatures } from "../../ingest/nlp/labeller/features.ts";
import { arabicFillers } from "./arabic-fillers.ts";
import { variantOf } from "./augment.ts";
import { type MarkedSentence, readMarked } from "./corpus.ts";
import { englishFillers } from "./english-fillers.ts";
import { instanceOf } from "./instances.ts";
import { type Random, randomOf } from "./random.ts";
import { type Fillers, makeDocument } from "./synthetic.ts";
import type { TrainingDocument, TrainingPlan } from "./two-pass.ts";

/** A corpus to learn from, and how much each of its sentences counts. */
export interface Source {
  readonly file: string;
  readonly weight: number;
}

export interface LanguagePlan {
  readonly features: LanguageFeatures;
  readonly tokenise: typeof tokeniseEnglish;
  readonly sources: readonly Source[];
  readonly tests: readonly string[];
  readonly templates: string;
  /** How many documents are made of templates. */
  readonly made: number;
  readonly fillers: (data: string) => Fillers;
  readonly variant: (sentence: MarkedSentence, random: Random) => MarkedSentence;
  /** The corpora keep no bounds of documents, but their order: so many sentences in a row are taken for one. */
  readonly documentSentences: number;
  readonly settings: Pick<TrainingPlan, "epochs" | "decay" | "dropout" | "committee" | "folds" | "block">;
}

export const LANGUAGE_PLANS: Readonly<Record<Language, LanguagePlan>> = {
  en: {
    features: englishFeatures,
    tokenise: tokeniseEnglish,
    sources: [
      { file: "en-conll2003-train", weight: 1 },
      { file: "en-gmb-news", weight: 1 },
      { file: "en-wikigold", weight: 1 },
      { file: "en-crossner-politics-train", weight: 1 },
      { file: "en-crossner-politics-dev", weight: 1 },
    ],
    tests: ["en-conll2003-test", "en-crossner-politics-test"],
    templates: "templates-en.txt",
    made: 1000,
    fillers: englishFillers,
    variant: variantOf,
    documentSentences: 10,
    settings: { epochs: 6, decay: 0.1, dropout: 0.2, committee: 1, folds: 3, block: 20 },
  },
  ar: {
    features: arabicFeatures,
    tokenise: tokeniseArabic,
    sources: [{ file: "ar-anercorp-train", weight: 1 }],
    tests: ["ar-anercorp-test"],
    templates: "templates-ar.txt",
    made: 1000,
    fillers: arabicFillers,
    variant: (sentence) => sentence,
    documentSentences: 30,
    settings: { epochs: 6, decay: 0.1, dropout: 0.2, committee: 3, folds: 3, block: 7 },
  },
};

const MADE_SENTENCES = 8;
const MADE_WEIGHT = 1;

/** What to train on. */
export type TrainingTexts = Pick<TrainingPlan, "documents" | "corpora">;

/** The training documents of a language. The same seed makes the same documents. */
export function trainingDocuments(
  plan: LanguagePlan,
  data: string,
  sources: readonly Source[] = plan.sources,
): TrainingTexts {
  const random = randomOf(7);
  const prepare = (sentences: readonly MarkedSentence[], weight: number): TrainingDocument =>
    sentences.map((sentence) => instanceOf(plan.tokenise, plan.variant(sentence, random), weight));
  const read = sources.flatMap(({ file, weight }) =>
    inDocuments(plan, readMarked(data, `${file}.tsv`)).map((sentences) => prepare(sentences, weight)),
  );
  const templates = readLines(new URL(`./data/${plan.templates}`, import.meta.url));
  const fillers = plan.fillers(data);
  const made = Array.from({ length: plan.made }, () =>
    prepare(makeDocument(templates, fillers, MADE_SENTENCES, random), MADE_WEIGHT),
  );
  return { documents: [...read, ...made], corpora: read.length };
}

export function inDocuments(
  { documentSentences }: LanguagePlan,
  sentences: readonly MarkedSentence[],
): MarkedSentence[][] {
  const documents: MarkedSentence[][] = [];
  for (let at = 0; at < sentences.length; at += documentSentences)
    documents.push(sentences.slice(at, at + documentSentences));
  return documents;
}
