/**
 * Measures resolution on a gold file.
 *
 *   node --import tsx tools/evaluate/resolution.ts --gold GOLD.jsonl
 *
 * With the names given, resolution is measured alone; each article left out in turn shows how much hangs on any of them. What
 * it makes of the names the product finds, and its mistakes, `npm run evaluate` writes to docs/evaluation.md.
 */
import { parseArgs } from "node:util";
import { bCubed, joinedAcrossScripts, type Assignment } from "./cluster-scores.ts";
import { readGold } from "./gold-articles.ts";
import { givenNames, resolveGold } from "./resolve-gold.ts";

const { values } = parseArgs({ options: { gold: { type: "string" } } });
if (values.gold === undefined) throw new Error("usage: resolution.ts --gold GOLD.jsonl");

const articles = readGold(values.gold);
report("all articles", resolveGold(articles, givenNames));
report("no known actors", resolveGold(articles, givenNames, { known: [] }));
for (const left of articles) {
  const others = articles.filter((article) => article !== left);
  report(`without ${left.id}`, resolveGold(others, givenNames));
}

function report(name: string, assignments: readonly Assignment[]): void {
  const { precision, recall, f1 } = bCubed(assignments);
  const { both, joined } = joinedAcrossScripts(assignments);
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(24)} B-cubed P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}` +
      `   ${joined} of ${both} actors in both scripts joined`,
  );
}
