import type { Command } from "commander";
import { ingest, type IngestOptions } from "../../ingest/pipeline.ts";
import type { RepeatedArticle } from "../../graph/model/ingest-record.ts";
import type { IngestReport } from "../../ingest/ingest-report.ts";
import { addWatchListFile, printAdded } from "./watchlist.ts";
import { cancelledBySignal } from "../cancelled-by-signal.ts";
import { addColumnMap, type ColumnMap } from "../column-map.ts";
import { INPUTS } from "../inputs.ts";
import { printJson, printLine } from "../output.ts";
import { addStatedFacts, statedFactsOf } from "../stated-facts.ts";
import { openProgressBar } from "../../ingest/progress-bar.ts";
import { addSettings, configOf, STORE_SETTINGS, withStore, type Environment } from "../settings.ts";

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;
/** Names of a kind printed in words. */
const MOST_PRINTED = 10;

const STOPPING = "Stopping when the articles at hand are written. Once more stops at once; nothing is lost by it.\n";

const NOTES = `
Reading the same input again changes nothing, so an ingest that was interrupted is simply started again.

Exit code: 0 everything was read · 2 some inputs failed (each is named with its reason) · 1 nothing could be done
`;

export function addIngestCommand(program: Command, env: Environment): void {
  const command = program
    .command("ingest")
    .description("read news into the store")
    .argument("<path...>", INPUTS)
    .option("--json", "print the report as JSON")
    .option("-w, --watch-list <file...>", "first add these watch lists to the store (see `rawabit watchlist --help`)")
    .addHelpText("after", NOTES);
  addSettings(addStatedFacts(addColumnMap(command)), STORE_SETTINGS).action((paths: string[]) =>
    run(command, env, paths),
  );
}

interface IngestCommandOptions {
  readonly json?: boolean;
  readonly map?: ColumnMap;
  readonly watchList?: readonly string[];
}

async function run(command: Command, env: Environment, paths: readonly string[]): Promise<void> {
  const { json = false, map = {}, watchList = [] } = command.opts<IngestCommandOptions>();
  const stated = statedFactsOf(command);
  const report = await withStore(configOf(command, env, STORE_SETTINGS), async (store) => {
    for (const file of watchList) {
      const added = await addWatchListFile(store, file);
      if (!json) printAdded(added);
    }
    return ingestAtTerminal(paths, { store, reading: { map, stated } });
  });
  if (json) printJson(asJson(report));
  else print(report);
  if (report.failures.length > 0) process.exitCode = report.read > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}

/** Shows how far it is, and can be stopped. */
async function ingestAtTerminal(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const bar = openProgressBar();
  const work = (signal: AbortSignal): Promise<IngestReport> =>
    ingest(paths, {
      ...options,
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) bar.show(progress);
      },
    });
  try {
    return await cancelledBySignal(work, () => {
      bar.stop();
      process.stderr.write(STOPPING);
    });
  } finally {
    bar.stop();
  }
}

function print(report: IngestReport): void {
  const { read, split, files, added, known, duplicates } = report;
  const cut = split > 0 ? `, ${split} of them cut out of files that hold several` : "";
  printLine(`Read ${counted(read, "article")} in ${counted(files, "file")}${cut}.`);
  printLine(`${added} new, ${known} already in the store, ${duplicates} repeated.`);
  if (read > 0) {
    const languages = Object.entries(report.languages).map(([language, count]) => `${language} ${count}`);
    printLine(`Languages: ${languages.join(", ")}. Without a date: ${report.undated}.`);
  }
  printNames("The same article in other words", report.copies, report.copies.length, copyInWords);
  printNames("Without a date", report.undatedArticles, report.undated, ({ title }) => title ?? "untitled");
  printNames("Passed over, as it is about its folder", report.passedOver, report.passedOver.length, (name) => name);
  for (const failure of report.failures) process.stderr.write(`Not read: ${failure.error.message}\n`);
}

/** The first few, and how many there are besides. */
function printNames<Item>(heading: string, items: readonly Item[], all: number, name: (item: Item) => string): void {
  for (const item of items.slice(0, MOST_PRINTED)) printLine(`${heading}: ${name(item)}`);
  const more = all - Math.min(items.length, MOST_PRINTED);
  if (more > 0) printLine(`${heading}: and ${more} more (--json names them).`);
}

function copyInWords({ title, source, countedAs, wireCopy }: RepeatedArticle): string {
  const printed = `${title ?? "untitled"}${source === null ? "" : ` (${source})`}`;
  const other = `${countedAs.title ?? "untitled"}${countedAs.source === null ? "" : ` (${countedAs.source})`}`;
  return `${printed} ${wireCopy ? "is a wire copy of" : "repeats"} ${other}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function asJson(report: IngestReport): unknown {
  const failures = report.failures.map(({ input, error }) => ({ input, code: error.code, message: error.message }));
  return { ...report, failures };
}
