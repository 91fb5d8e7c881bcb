/** What is recomputed under a filter costs so much: a date slider dragged over the whole graph. */
import { facets } from "../../graph/mentions/facets.ts";
import type { FilteredGraph } from "../../graph/mentions/filtered-graph.ts";
import { mostNamed } from "../../graph/mentions/rankings.ts";
import { timeline } from "../../graph/mentions/timeline.ts";
import { actorTrends, tieTrends } from "../../graph/mentions/trends.ts";
import { viewColumns } from "../../graph/mentions/view-columns.ts";
import type { Filter } from "../../graph/model/filter.ts";
import { FilteredStore } from "../../graph/store/filtered-store.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { MentionTables } from "../../graph/store/mention-tables.ts";
import { milliseconds } from "./milliseconds.ts";
import { generateDocuments } from "./generated-documents.ts";
import { median, printTable, share } from "./table.ts";

const ROUNDS = 20;
/** The generated documents are of so many days from 1970-01-01 on. */
const DAYS = 2_000;
const MILLISECONDS_A_DAY = 86_400_000;
const MEGABYTE = 1_000_000;
const MICROSECONDS = 1_000;
/** Another document than those of the graph. */
const FRESH_SEED = 2;

type Work = (through: FilteredStore, graph: () => Promise<FilteredGraph>, hub: string) => Promise<unknown>;

/** Each question is asked of another period each time, as a slider does. */
const QUESTIONS: readonly (readonly [name: string, work: Work])[] = [
  ["60 most named, ties among", (through) => through.subgraph({ limit: 60 })],
  ["neighbours of the hub", (through, _, hub) => through.neighbourhood(hub, { limit: 50 })],
  ["ties among 500 actors", async (through, graph) => through.tiesAmong(mostNamed(await graph(), 500).ids)],
  ["all ties, counted", async (_, graph) => (await graph()).shownTies()],
  ["all ties, weighed", async (_, graph) => viewColumns(await graph(), "logLikelihood")],
  ["facets", async (_, graph) => facets(await graph(), new Map())],
  ["timeline by day", async (_, graph) => timeline(await graph(), "day", [])],
  ["evidence of the hub", (through, _, hub) => through.evidence([hub], { offset: 0, limit: 20 })],
  [
    "strongest evidence of the hub",
    (through, _, hub) => through.evidence([hub], { offset: 0, limit: 20, order: "strongest" }),
  ],
  ["rising actors", async (_, graph) => actorTrends(await graph(), undefined, 20)],
  ["rising ties", async (_, graph) => tieTrends(await graph(), undefined, 20)],
];

export async function measureFilters(store: GraphStore): Promise<void> {
  const tables = new MentionTables(store);
  const loading = await milliseconds(() => tables.current());
  const whole = new FilteredStore(store, tables, {});
  (await whole.graph()).allTies();
  const bytes = (await tables.current()).bytes / MEGABYTE;
  const [fresh] = generateDocuments(FRESH_SEED);
  if (fresh !== undefined) await store.mergeDocuments([fresh]);
  const refreshing = await milliseconds(async () => (await whole.graph()).allTies());
  const hub = mostNamed(await whole.graph(), 1).ids[0] ?? "";
  const { rss } = process.memoryUsage();
  console.log(
    `\nMentions read in ${(loading / 1000).toFixed(1)} s, ${bytes.toFixed(0)} MB of numbers (this process ${(rss / MEGABYTE).toFixed(0)} MB); all ties anew after one more document in ${refreshing.toFixed(0)} ms.\n`,
  );
  const print = printTable(["recomputed under a filter", "ms p50", "ms p95", "of a processor p50"]);
  for (const [name, work] of QUESTIONS) {
    const [times, processor]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const through = new FilteredStore(store, tables, period(round));
      const before = process.cpuUsage();
      times.push(await milliseconds(() => work(through, () => through.graph(), hub)));
      // What this process took itself, which other programs at work on the machine do not lengthen as they do the wait.
      const { user, system } = process.cpuUsage(before);
      processor.push((user + system) / MICROSECONDS);
    }
    print([name, median(times).toFixed(0), share(times, 0.95).toFixed(0), median(processor).toFixed(0)]);
  }
}

/** From a tenth of the days to all of them. */
function period(round: number): Filter {
  const from = Math.floor((DAYS / 2) * (1 - (round + 1) / ROUNDS));
  return { from: day(from), to: day(DAYS - from) };
}

function day(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
