import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Command } from "commander";
import { judgementSchema } from "../../graph/contract/identity.ts";
import { jsonLine, readJsonLines } from "../../graph/contract/json-lines.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { takeBack } from "../../graph/store/decide.ts";
import { exportedJudgements, importJudgements, type ImportReport } from "../../graph/store/exchange-judgements.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { byteLines } from "../../ingest/read/text/byte-lines.ts";
import { printLedger } from "../ledger.ts";
import { printJson, printLine, writeFileWhole, writePieces } from "../output.ts";
import { positiveInteger } from "../positive-integer.ts";
import { addSettings, configOf, STORE_SETTINGS, withStore, type Environment } from "../settings.ts";

const NOTES = `
A judgement is what a person decided about identity: that two names are one actor, or are not, what an actor is called,
and so on. Judgements survive every ingest, and are exchanged between stores as JSON Lines: importing the same file again
adds nothing.
`;

const IMPORT_NOTES = `
Exit code: 0 every line was taken · 2 some lines were not (each is named with its reason) · 1 nothing could be done
`;

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;

/** In bytes: no judgement is as long, not even a split into all the names that one may hold. */
const LINE_LIMIT = 524_288;

export function addJudgementsCommand(program: Command, env: Environment): void {
  const command = program
    .command("judgements")
    .description("list what people decided about identity, exchange it between stores, take it back")
    .addHelpText("after", NOTES);

  const inStore = (below: Command, run: (store: GraphStore, ...args: string[]) => Promise<void>): void => {
    addSettings(below, STORE_SETTINGS).action((...args: string[]) =>
      withStore(configOf(below, env, STORE_SETTINGS), (store) => run(store, ...args)),
    );
  };

  const list = command
    .command("list")
    .description("show actions, newest first, each with the id by which it is undone")
    .option("-l, --limit <number>", "how many actions", positiveInteger, 20)
    .option("--json", "print every judgement of the ledger as JSON");
  inStore(list, async (store) => {
    const { limit, json = false } = list.opts<{ limit: number; json?: boolean }>();
    if (json) printJson(await store.judgements());
    else await printLedger(store, limit);
  });

  const write = command
    .command("export")
    .description("write the ledger as JSON Lines")
    .option("-o, --output <file>", "the file to write (default: standard output)");
  inStore(write, async (store) => {
    const { output } = write.opts<{ output?: string }>();
    const lines = (await exportedJudgements(store)).map(jsonLine);
    await (output === undefined ? writePieces(lines) : writeFileWhole(output, lines));
  });

  const read = command
    .command("import")
    .description("add an exported ledger to the store's own")
    .argument("<file>", "a file of JSON Lines, or - for standard input")
    .addHelpText("after", IMPORT_NOTES);
  inStore(read, async (store, file = "") => {
    reportImport(await importJudgements(store, readJsonLines(linesOfFile(file), judgementSchema)));
  });

  const undo = command
    .command("undo")
    .description("take an action back")
    .argument("<action>", "its id, which `rawabit judgements list` shows");
  inStore(undo, async (store, action = "") => {
    const undone = await takeBack(store, action);
    printLine(`Undid ${undone} ${undone === 1 ? "decision" : "decisions"}.`);
  });
}

async function* linesOfFile(path: string): AsyncGenerator<Buffer> {
  const stream: Readable = path === "-" ? process.stdin : createReadStream(path);
  try {
    yield* byteLines(path === "-" ? "Standard input" : path, stream, LINE_LIMIT);
  } catch (error) {
    if (error instanceof RawabitError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new RawabitError("input.not-found", `${path} does not exist. Check the path.`);
    throw new RawabitError("input.unreadable", `${path} cannot be read (${message}).`, { cause: error });
  }
}

function reportImport({ added, known, rejected }: ImportReport): void {
  printLine(`Imported ${added} ${added === 1 ? "judgement" : "judgements"}; ${known} were there already.`);
  for (const { line, reason } of rejected) process.stderr.write(`Line ${line} was not taken: ${reason}\n`);
  if (rejected.length > 0) process.exitCode = added + known > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}
