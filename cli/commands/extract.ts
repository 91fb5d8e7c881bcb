import { fstatSync } from "node:fs";
import { availableParallelism } from "node:os";
import { InvalidArgumentError, type Command } from "commander";
import { RawabitError } from "../../graph/model/errors.ts";
import { ownModule } from "../../graph/programs/own-module.ts";
import { inOrder } from "../../ingest/in-order.ts";
import { finderOf } from "../../ingest/watch/name-finder.ts";
import { openWorkPool, type WorkPool } from "../../ingest/work-pool.ts";
import { type ExtractedBatch, extractLines } from "../extract/extract-lines.ts";
import { type InputBatch, inputBatches, type Problem } from "../extract/input-batches.ts";
import { withActors } from "../extract/with-actors.ts";
import type { WorkerData } from "../extract/worker.ts";
import { writePieces } from "../output.ts";
import { entriesOfFiles } from "../watch-list-file.ts";

const NOTES = `
Reads JSON Lines {"id", "text", "language"?} from standard input and writes, for each, in the same order,
{"id", "language", "mentions": [{"begin", "end", "type", "text", "actor", "confidence"}]}.
Types are PERSON, ORG and PLACE. begin and end are UTF-16 offsets in the text, end exclusive. Mentions with the same
actor mean the same person, group or place, in all documents; so nothing is written before the input ends, unless
--no-actors is given. A text in neither English nor Arabic gets the language "other" and no mentions.

Example: rawabit extract < texts.jsonl > names.jsonl

Exit code: 0 every line was read · 2 some lines were not (each is named) · 1 none was
`;

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;

/** Bytes of input under way at once: enough to keep many cores busy, little beside what the models take up. */
const BYTES_UNDER_WAY = 4_000_000;

interface Options {
  readonly actors: boolean;
  readonly threads: number;
  /** Files of watch lists. */
  readonly watchList?: readonly string[];
}

export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .description("find names in texts given as JSON Lines on standard input, without a store")
    .option("--no-actors", "leave out which actor a name means, and write while reading")
    .option("--threads <number>", "how many cores to use", threadCount, availableParallelism())
    .option(
      "-w, --watch-list <file...>",
      "look for the names of these watch lists too (see `rawabit watchlist --help`)",
    )
    .addHelpText("after", NOTES);
  command.action(() => run(command.opts<Options>()));
}

function threadCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("Give a whole number from 1 to 999.");
  return Number(value);
}

async function run({ actors, threads, watchList = [] }: Options): Promise<void> {
  const watched = await entriesOfFiles(watchList);
  const workerData: WorkerData = { actors, watched };
  const pool = openWorkPool<InputBatch, ExtractedBatch>({
    threads,
    unitsOf: ({ bytes }) => bytes.length,
    unitsExpected: sizeOfInput(),
    worker: ownModule("../extract/worker", import.meta.url),
    workerData,
    here: () => {
      const options = { actors, finder: finderOf(watched) };
      return (batch) => extractLines(batch, options);
    },
  });
  const counts = { done: 0, failed: 0 };
  try {
    const batches = told(extractedBatches(pool), counts);
    await writePieces(actors ? withActors(batches, watched) : jsonOf(batches));
  } finally {
    await pool.close();
  }
  if (counts.failed > 0) process.exitCode = counts.done > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}

/** The bytes of a file on standard input; nothing is known of a pipe. Throws `input.unreadable` for a folder. */
function sizeOfInput(): number {
  const input = fstatSync(process.stdin.fd);
  // Node would take it for an empty input.
  if (input.isDirectory())
    throw new RawabitError(
      "input.unreadable",
      "Standard input is a folder. Give it a file: rawabit extract < texts.jsonl.",
    );
  return input.isFile() ? input.size : 0;
}

function extractedBatches(pool: WorkPool<InputBatch, ExtractedBatch>): AsyncIterable<ExtractedBatch> {
  const work = (batch: InputBatch | Problem) =>
    "problem" in batch ? Promise.resolve(failed(batch)) : extracted(batch, pool);
  const sizeOf = (batch: InputBatch | Problem) => ("problem" in batch ? 0 : batch.bytes.length);
  return inOrder(inputBatches(process.stdin), work, { sizeOf, room: BYTES_UNDER_WAY });
}

async function extracted(batch: InputBatch, pool: WorkPool<InputBatch, ExtractedBatch>): Promise<ExtractedBatch> {
  try {
    return await pool.run(batch);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed({ problem: `The lines from ${batch.first} on could not be worked on (${reason}).` });
  }
}

function failed({ problem }: Problem): ExtractedBatch {
  return { done: 0, problems: [problem], json: new Uint8Array() };
}

/** Names the lines that failed on standard error, and counts. */
async function* told(
  batches: AsyncIterable<ExtractedBatch>,
  counts: { done: number; failed: number },
): AsyncGenerator<ExtractedBatch> {
  for await (const batch of batches) {
    counts.done += batch.done;
    counts.failed += batch.problems.length;
    for (const problem of batch.problems) process.stderr.write(`${problem}\n`);
    yield batch;
  }
}

async function* jsonOf(batches: AsyncIterable<ExtractedBatch>): AsyncGenerator<Uint8Array> {
  for await (const { json } of batches) if (json.length > 0) yield json;
}
