/**
 * The rate of the store's writes beside a bare load: the same nodes and edges, known in full beforehand, created by UNWIND
 * over the same engine in as many transactions, without looking for what is there already or adding up. The two take turns,
 * and the median of the rounds counts.
 */
import type { Command } from "commander";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import { generateDocuments } from "./generated-documents.ts";
import { milliseconds } from "./milliseconds.ts";
import { bareLoad, tablesOf } from "./store/bare-load.ts";
import { withEmbedded, withNeo4j, withOwnNeo4j, type Target } from "./store/targets.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

/** Documents a transaction, as an ingest has them. */
const BATCH = 200;

interface Options {
  readonly documents: number;
  readonly rounds: number;
  readonly neo4j?: boolean;
}

export function addStoreBench(program: Command): void {
  program
    .command("store")
    .description("rate of the store's writes beside a bare UNWIND load of the same rows")
    .option("--documents <number>", "how many documents are written a round", wholeNumber, 2_000)
    .option("--rounds <number>", "how often each is measured", wholeNumber, 3)
    .option("--neo4j", "measure Neo4j too, on a server started for it (or the one of NEO4J_TEST_URI)")
    .addHelpText(
      "after",
      "\nWhere NEO4J_URI is set, that Neo4j is measured too. It must be empty, and is left empty.\n",
    )
    .action(run);
}

async function run({ documents: count, rounds, neo4j = false }: Options): Promise<void> {
  const generated = generateDocuments();
  const documents = Array.from({ length: count }, () => generated.next().value as PreparedDocument);
  const print = printTable([
    "engine  ",
    "nodes and edges",
    "store rows/s",
    "bare rows/s",
    "ratio",
    "then measured in s",
  ]);
  const measured = async (target: Target): Promise<void> => {
    print(await measure(target, documents, rounds));
  };
  await withEmbedded(measured);
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  if (uri !== undefined) await withNeo4j({ uri, username, password }, measured);
  else if (neo4j) await withOwnNeo4j(measured);
}

async function measure(target: Target, documents: readonly PreparedDocument[], rounds: number) {
  const tables = tablesOf(documents);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const times: Record<"store" | "bare" | "measuring", number[]> = { store: [], bare: [], measuring: [] };
  for (let round = 0; round < rounds; round++) {
    const store = await target.openStore();
    times.store.push(await milliseconds(() => writeAll(documents, store.mergeDocuments.bind(store))));
    times.measuring.push(await milliseconds(() => store.measure()));
    await store.close();
    await target.clear();

    const engine = await target.openEngine();
    times.bare.push(await milliseconds(() => bareLoad(engine, tables, Math.ceil(documents.length / BATCH))));
    await engine.close();
    await target.clear();
  }
  const [store, bare, measuring] = [median(times.store), median(times.bare), median(times.measuring)];
  const rate = (time: number): string => ((1000 * rows) / time).toFixed(0);
  return [target.name, rows, rate(store), rate(bare), (bare / store).toFixed(2), (measuring / 1000).toFixed(1)];
}

async function writeAll(
  documents: readonly PreparedDocument[],
  write: (batch: readonly PreparedDocument[]) => Promise<unknown>,
): Promise<void> {
  for (let begin = 0; begin < documents.length; begin += BATCH) await write(documents.slice(begin, begin + BATCH));
}
