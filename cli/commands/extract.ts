import { fstatSync } from "node:fs";
import { availableParallelism } from "node:os";
import { InvalidArgumentError, type Command } from "commander";
import type { NameMention } from "../../graph/model/mention.ts";
import type { ListedEntry } from "../../graph/model/watch-list.ts";
import { inOrder } from "../../ingest/in-order.ts";
import type { RecognisedText } from "../../ingest/recognise.ts";
import { openRecognitionPool, type RecognitionPool } from "../../ingest/recognition-pool.ts";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import { watchedActors } from "../../ingest/resolve/corpus/watched-actors.ts";
import { inputLines, type InputLine, type InputText } from "../extract/input-lines.ts";
import { writePieces } from "../output.ts";
import { entriesOfFiles } from "../watch-list-file.ts";

const NOTES = `
Reads JSON Lines {"id", "text", "language"?} from standard input and writes, for each, in the same order,
{"id", "language", "mentions": [{"begin", "end", "type", "text", "actor", "confidence"}]}.
Types are PERSON, ORG and PLACE. begin and end are UTF-16 offsets in the text, end exclusive. Mentions with the same
actor mean the same person, group or place, in all documents; so nothing is written before the input ends, unless
--no-actors is given. A text in neither English nor Arabic gets the language "other" and no mentions.

Exit code: 0 every line was read · 2 some lines were not (each is named) · 1 none was
`;

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;

/** UTF-16 units of text under way at once: enough to keep many cores busy, little beside what the models take up. */
const UNITS_UNDER_WAY = 2_000_000;
/** A line takes up something even where its text is empty. */
const LEAST_SIZE = 2_000;

interface ExtractOptions {
  readonly actors: boolean;
  readonly threads: number;
  /** Files of watch lists. */
  readonly watchList?: readonly string[];
}

interface NamedLine extends RecognisedText {
  readonly id: string | number;
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
  command.action(() => run(command.opts<ExtractOptions>()));
}

function threadCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("Give a whole number from 1 to 999.");
  return Number(value);
}

async function run({ actors, threads, watchList = [] }: ExtractOptions): Promise<void> {
  const watched = await entriesOfFiles(watchList);
  const counts = { done: 0, failed: 0 };
  const pool = openRecognitionPool({ threads, watched, unitsExpected: sizeOfInput() });
  try {
    const lines = namedLines(inputLines(process.stdin), pool, counts);
    await writePieces(actors ? withActorsOfAll(lines, watched) : withoutActors(lines));
  } finally {
    await pool.close();
  }
  if (counts.failed > 0) process.exitCode = counts.done > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}

/** The bytes of a file on standard input; nothing is known of a pipe. */
function sizeOfInput(): number {
  const input = fstatSync(process.stdin.fd);
  return input.isFile() ? input.size : 0;
}

/** The lines that have names, in order; those that fail are counted and named on standard error. */
async function* namedLines(
  lines: AsyncIterable<InputLine>,
  pool: RecognitionPool,
  counts: { done: number; failed: number },
): AsyncIterable<NamedLine> {
  const work = (line: InputLine) => ("problem" in line ? Promise.resolve(line) : named(line, pool));
  for await (const line of inOrder(lines, work, { sizeOf, room: UNITS_UNDER_WAY })) {
    if ("problem" in line) {
      counts.failed++;
      process.stderr.write(`${line.problem}\n`);
    } else {
      counts.done++;
      yield line;
    }
  }
}

function sizeOf(line: InputLine): number {
  return LEAST_SIZE + ("problem" in line ? 0 : line.text.length);
}

async function named({ id, text, language }: InputText, pool: RecognitionPool) {
  try {
    return { id, ...(await pool.recognise({ text, ...(language && { language }) })) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `The text with the id ${JSON.stringify(id)} could not be worked on (${reason}).` };
  }
}

async function* withoutActors(lines: AsyncIterable<NamedLine>): AsyncIterable<string> {
  for await (const line of lines) yield present(line, line.mentions.map(shown));
}

/** Who a name means can depend on the last line, so the output follows the end of input; names are kept meanwhile, texts are not. */
async function* withActorsOfAll(
  lines: AsyncIterable<NamedLine>,
  entries: readonly ListedEntry[],
): AsyncIterable<string> {
  const ledger = new NameLedger();
  const kept: Pick<NamedLine, "id" | "language" | "mentions" | "fullNames">[] = [];
  for await (const line of lines) {
    ledger.add(String(kept.length), line);
    const { id, language, mentions, fullNames } = line;
    kept.push({ id, language, mentions, fullNames });
  }
  const { actorOf } = resolveNames(ledger.uses(), { watched: watchedActors(entries) });
  for (const line of kept) {
    const withActor = line.mentions.map((mention, index) => {
      const { confidence, ...rest } = shown(mention);
      return { ...rest, actor: actorOf(mention.type, line.fullNames[index] ?? mention.text)?.id, confidence };
    });
    yield present(line, withActor);
  }
}

function shown({ begin, end, type, text, confidence }: NameMention) {
  return { begin, end, type, text, confidence };
}

function present({ id, language }: Pick<NamedLine, "id" | "language">, mentions: readonly object[]): string {
  return `${JSON.stringify({ id, language, mentions })}\n`;
}
