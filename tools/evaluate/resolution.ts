/**
 * Measures resolution alone: the names of a gold file are given, who they mean is found.
 *
 *   node --import tsx tools/evaluate/resolution.ts --gold GOLD.jsonl [--errors]
 *
 * Beside the score over all articles it prints the one with each article left out, which shows how much hangs on any of them,
 * and the one without any table of known actors, which is nearer to news never seen before.
 */
import { parseArgs } from "node:util";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import { resolveNames, type ResolveOptions } from "../../ingest/resolve/corpus/resolve-names.ts";
import { linkInDocument } from "../../ingest/resolve/document/link-in-document.ts";
import { bCubed, joinedAcrossScripts, type Assignment } from "./cluster-scores.ts";
import { goldMentions, readGold, sentencesOf, type GoldArticle } from "./gold-articles.ts";

const { values } = parseArgs({ options: { gold: { type: "string" }, errors: { type: "boolean", default: false } } });
if (values.gold === undefined) throw new Error("usage: resolution.ts --gold GOLD.jsonl [--errors]");

const articles = readGold(values.gold);
const all = assign(articles);
report("all articles", all);
report("no known actors", assign(articles, { known: [] }));
for (const left of articles) report(`without ${left.id}`, assign(articles.filter((article) => article !== left)));
if (values.errors) printErrors(all);

function assign(articles: readonly GoldArticle[], options: ResolveOptions = {}): readonly Assignment[] {
  const ledger = new NameLedger();
  const linked = articles.map((article) => {
    const mentions = goldMentions(article);
    const names = linkInDocument(article.text, mentions);
    ledger.add(article.id, { mentions, sentences: sentencesOf(article), ...names });
    return { article, mentions, names };
  });
  const { actorOf } = resolveNames(ledger.uses(), options);
  return linked.flatMap(({ article, mentions, names }) => {
    const truths = new Map(article.entities.map(({ begin, id }) => [begin, id]));
    return mentions.map(({ begin, type, text }, index) => {
      const actor = actorOf(type, names.fullNames[index] ?? text);
      return {
        name: text,
        truth: truths.get(begin) ?? "",
        found: actor === undefined ? "none" : `${actor.name} ${actor.id}`,
      };
    });
  });
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

function printErrors(assignments: readonly Assignment[]): void {
  for (const [label, whole, part] of [
    ["split", "truth", "found"],
    ["mixed", "found", "truth"],
  ] as const) {
    for (const key of new Set(assignments.map((assignment) => assignment[whole]))) {
      const own = assignments.filter((assignment) => assignment[whole] === key);
      const parts = [...new Set(own.map((assignment) => assignment[part]))];
      if (parts.length < 2) continue;
      const shown = parts.map(
        (value) => `${value}: ${[...new Set(own.filter((a) => a[part] === value).map((a) => a.name))].join(", ")}`,
      );
      console.log(`${label} ${key}\n    ${shown.join("\n    ")}`);
    }
  }
}
