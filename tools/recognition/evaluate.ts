/** Measures the product's recognition and writes docs/evaluation.md: `npm run evaluate -- [--data DIR]`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { annotate } from "../../ingest/nlp/annotate.ts";
import { readGold } from "../evaluate/gold-articles.ts";
import { resolutionErrorsTable, resolutionTable } from "../evaluate/resolution-tables.ts";
import { foundNames, givenNames, resolveGold } from "../evaluate/resolve-gold.ts";
import { datasets } from "./datasets.ts";
import {
  type AblationRow,
  ablationTable,
  type Measured,
  mistakesTable,
  reliabilityTable,
  scoreTable,
} from "./evaluation-tables.ts";
import { scoreTexts } from "./score.ts";

const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/ner" } } });
const ABLATION = new URL("../../docs/ablation.json", import.meta.url);
const REPORT = new URL("../../docs/evaluation.md", import.meta.url);

const measured = datasets(values.data).map((set): Measured => ({
  set,
  outcome: scoreTexts(set.texts, (text) => annotate(text, set.language).mentions, set.clitics),
}));
const ablation = existsSync(ABLATION) ? (JSON.parse(readFileSync(ABLATION, "utf8")) as AblationRow[]) : [];

const gold = readGold(join(values.data, "../gold/dev.jsonl"));
const resolved = resolveGold(gold, foundNames);
const resolution = new Map([
  ["found by the product", resolved],
  ["given", resolveGold(gold, givenNames)],
  ["given, without the table of known actors", resolveGold(gold, givenNames, { known: [] })],
]);

const report = `# Evaluation of names and actors

Written by \`npm run evaluate\`; do not edit. A name is right when its span and its type are exactly those marked. “Actors” are
people and organisations together. docs/model-card.md says what the recogniser learned from.

## Scores

${scoreTable(measured)}

“Dev” are marked articles on conflict and politics from the Middle East; they were looked at while the program was written,
and the confidence is calibrated on them. The other sets are measured on PERSON, ORG and PLACE. They keep no bounds of documents,
so ten lines are taken as one text. ANERcorp marks names together with a clitic before them; either reading counts as right.

## What the confidence means

The share of names that are right among those of like confidence, over all data sets of a language.

${reliabilityTable(measured)}

## What goes wrong

Marked names that were not found as marked: found with another type, with other bounds, or not at all; and names found where none
is marked. docs/model-card.md names the largest classes.

${mistakesTable(measured)}

## Which names are one actor

On the dev articles, both languages together; a mention that was missed counts as an actor of its own. docs/resolution.md says
how it is done.

${resolutionTable(resolution)}

Of the names that were found, these were given to more than one actor, or to one that is several:

${resolutionErrorsTable(resolved)}

## What each part brings

F1 over all types when one group of features, or the sentences made from templates, is left out (\`npm run ablation\`). First pass
only, trained on every fifth document: the figures lie below those above, and only their differences count. The second pass, which
uses the rest of the document, comes on top.

${ablationTable(ablation)}
`;

writeFileSync(REPORT, report);
console.log(report);
