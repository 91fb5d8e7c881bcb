/**
 * What each group of features and each source of training data brings: `npm run ablation -- --data DIR [--language en|ar]`
 * trains the first pass again and again without one of them, and writes docs/ablation.json for `npm run evaluate`. To be done in
 * minutes it learns from every fifth document only, and one model where the product takes the mean of several: the figures lie
 * below those of the product, and only their differences count.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../graph/model/language.ts";
import { GROUPS } from "../../ingest/nlp/labeller/features.ts";
import { dataFolder } from "./data-folder.ts";
import { type Dataset, datasets } from "./datasets.ts";
import type { AblationRow } from "./evaluation-tables.ts";
import { LANGUAGE_PLANS, type LanguagePlan, trainingDocuments } from "./languages.ts";
import { recogniserOf } from "./recogniser.ts";
import { f1, scoreTexts } from "./score.ts";
import { trainFirstPass, type TrainingDocument } from "./two-pass.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, language: { type: "string" } },
});
const data = dataFolder(values.data);
const EVERY = 5;
/** Groups that the first pass of a language does not have. */
const ABSENT: Readonly<Record<Language, readonly string[]>> = {
  en: ["document", "towns"],
  ar: ["document"],
};

const sets = datasets(data);
const FILE = new URL("../../docs/ablation.json", import.meta.url);
/** What was measured before stays for a language that is not measured now. */
const before = JSON.parse(readFileSync(FILE, "utf8")) as AblationRow[];
const rows = LANGUAGES.flatMap((language) =>
  (values.language ?? language) === language
    ? ablate(language, LANGUAGE_PLANS[language])
    : before.filter((row) => row.language === language),
);
writeFileSync(FILE, `${JSON.stringify(rows, null, 2)}\n`);

function ablate(language: Language, plan: LanguagePlan): AblationRow[] {
  const measured = sets.filter((set) => set.language === language);
  const row = (without: string, documents: readonly TrainingDocument[], group?: number): AblationRow => {
    const some = documents.filter((_, index) => index % EVERY === 0);
    const groups = new Set(group === undefined ? [] : [group]);
    const model = trainFirstPass({
      language: plan.features,
      documents: some,
      without: groups,
      ...plan.settings,
      committee: 1,
    });
    const scores = measured.map((set) => [set.title, scoreOf(set, language, model)] as const);
    console.error(language, without, JSON.stringify(scores));
    return { language, without, f1: Object.fromEntries(scores) };
  };
  const all = trainingDocuments(plan, data).documents;
  const made = trainingDocuments({ ...plan, made: 0 }, data).documents;
  const groups = Object.entries(GROUPS).filter(([name]) => !ABSENT[language].includes(name));
  return [
    row("nothing", all),
    ...groups.map(([name, group]) => row(name, all, group)),
    row("sentences made from templates", made),
  ];
}

function scoreOf(set: Dataset, language: Language, model: ReturnType<typeof trainFirstPass>): number {
  const { score } = scoreTexts(set.texts, recogniserOf(language, model), set.clitics);
  return Math.round(1000 * f1(score.ALL)) / 10;
}
