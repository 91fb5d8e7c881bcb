/**
 * Leave one source out: `npm run leave-one-out -- --data DIR [--language en|ar] [--every N] [--dropout SHARE]` trains the first
 * pass without one source (a corpus, or a part of the only corpus there is), measures it on that source, for each in turn, and
 * writes docs/leave-one-out.json for `npm run evaluate`. Settings are chosen by these figures, since the recogniser will read
 * news from elsewhere. Every Nth document is taken, to be done in minutes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../graph/model/language.ts";
import { dataFolder } from "./data-folder.ts";
import type { LeftOutRow } from "./evaluation-tables.ts";
import { type MarkedText, readTexts } from "./gold.ts";
import { LANGUAGE_PLANS, type LanguagePlan, trainingDocuments } from "./languages.ts";
import { recogniserOf } from "./recogniser.ts";
import { f1, scoreTexts } from "./score.ts";
import { trainFirstPass, type TrainingDocument } from "./two-pass.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    language: { type: "string" },
    every: { type: "string", default: "5" },
    dropout: { type: "string" },
  },
});
const data = dataFolder(values.data);
const EVERY = Number(values.every);
/** A language with one corpus leaves out its parts, in order, since neighbours are about the same things. */
const PARTS = 5;

/** A part of the training data with its texts, document by document. */
interface Source {
  readonly title: string;
  readonly documents: readonly TrainingDocument[];
  readonly texts: readonly MarkedText[];
}

const FILE = new URL("../../docs/leave-one-out.json", import.meta.url);
/** What was measured before stays for a language that is not measured now. */
const before = JSON.parse(readFileSync(FILE, "utf8")) as LeftOutRow[];
const rows = LANGUAGES.flatMap((language) =>
  (values.language ?? language) === language ? leaveOut(language) : before.filter((row) => row.language === language),
);
writeFileSync(FILE, `${JSON.stringify(rows, null, 2)}\n`);

function leaveOut(language: Language): LeftOutRow[] {
  const plan = LANGUAGE_PLANS[language];
  const settings = { ...plan.settings, committee: 1, dropout: Number(values.dropout ?? plan.settings.dropout) };
  const made = sample(trainingDocuments(plan, data, []).documents);
  const sources = sourcesOf(language, plan);
  return sources.map((source) => {
    const others = sources.filter((other) => other !== source).flatMap(({ documents }) => documents);
    const documents = [...sample(others), ...made];
    const model = trainFirstPass({ language: plan.features, documents, without: new Set(), ...settings });
    const { score } = scoreTexts(sample(source.texts), recogniserOf(language, model), language === "ar");
    const row = { language, source: source.title, all: percent(f1(score.ALL)), actors: percent(f1(score.ACTORS)) };
    console.error(JSON.stringify(row));
    return row;
  });
}

function sourcesOf(language: Language, plan: LanguagePlan): Source[] {
  const files = plan.sources.map((source) => ({
    title: source.file,
    documents: trainingDocuments({ ...plan, made: 0 }, data, [source]).documents,
    texts: readTexts(data, language, source.file),
  }));
  const [only] = files;
  if (only === undefined || files.length > 1) return files;
  return Array.from({ length: PARTS }, (_, part) => {
    const inside = (__: unknown, index: number): boolean => Math.floor((index * PARTS) / only.texts.length) === part;
    return {
      title: `${only.title}, part ${part + 1} of ${PARTS}`,
      documents: only.documents.filter(inside),
      texts: only.texts.filter(inside),
    };
  });
}

function sample<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, index) => index % EVERY === 0);
}

function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
