/**
 * Trains the recogniser and writes its weights: `npm run train -- --data DIR [--language en|ar]`. The same data give the same
 * weights. docs/model-card.md says what the data are.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { LANGUAGES, type Language } from "../../graph/model/language.ts";
import { encodeModel } from "../../ingest/nlp/labeller/model.ts";
import { dataFolder } from "./data-folder.ts";
import { readGold } from "./gold.ts";
import { LANGUAGE_PLANS, trainingDocuments } from "./languages.ts";
import { recogniserOf } from "./recogniser.ts";
import { f1, scoreTexts } from "./score.ts";
import { trainTwoPasses } from "./two-pass.ts";
import { learnWords } from "./word-knowledge.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, language: { type: "string" } },
});
const data = dataFolder(values.data);

learnWords(data);
for (const language of LANGUAGES) {
  if (values.language === undefined || values.language === language) train(language, data);
}

function train(language: Language, data: string): void {
  const plan = LANGUAGE_PLANS[language];
  const texts = trainingDocuments(plan, data);
  console.error(`${language}: ${texts.documents.length} documents`);
  const model = trainTwoPasses({ language: plan.features, ...texts, without: new Set(), ...plan.settings }, (what) => {
    console.error(`${language}: ${what}`);
  });
  const bytes = gzipSync(encodeModel(model), { level: 9 });
  writeFileSync(new URL(`../../ingest/nlp/${language}/data/model.bin.gz`, import.meta.url), bytes);
  const { score } = scoreTexts(readGold(data, language), recogniserOf(language, model));
  console.log(`${language}: ${bytes.length} bytes, F1 on the marked articles ${(100 * f1(score.ALL)).toFixed(1)}`);
}
