import type { Command } from "commander";
import { judgementSchema } from "../../graph/contract/identity.ts";
import { readJsonLines } from "../../graph/contract/json-lines.ts";
import { takeBack } from "../../graph/store/decide.ts";
import { exportedJudgements, importJudgements } from "../../graph/store/exchange-judgements.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { IMPORT_NOTES, linesOfFile, reportImport, writeLines } from "../exchange.ts";
import { printLedger } from "../ledger.ts";
import { printJson, printLine } from "../output.ts";
import { positiveInteger } from "../positive-integer.ts";
import { addSettings, configOf, STORE_SETTINGS, withFilledStore, withStore, type Environment } from "../settings.ts";

const NOTES = `
A judgement is what a person decided about identity: that two names are one actor, or are not, what an actor is called,
and so on. Judgements survive every ingest, and are exchanged between stores as JSON Lines: importing the same file again
adds nothing.
`;

export function addJudgementsCommand(program: Command, env: Environment): void {
  const command = program
    .command("judgements")
    .description("list what people decided about identity, exchange it between stores, take it back")
    .addHelpText("after", NOTES);

  type Run = (store: GraphStore, ...args: string[]) => Promise<void>;
  const inFilledStore = (below: Command, run: Run): void => {
    addSettings(below, STORE_SETTINGS).action((...args: string[]) =>
      withFilledStore(configOf(below, env, STORE_SETTINGS), env, (store) => run(store, ...args)),
    );
  };

  const list = command
    .command("list")
    .description("show actions, newest first, each with the id by which it is undone")
    .option("-l, --limit <number>", "how many actions", positiveInteger, 20)
    .option("--json", "print every judgement of the ledger as JSON");
  inFilledStore(list, async (store) => {
    const { limit, json = false } = list.opts<{ limit: number; json?: boolean }>();
    if (json) printJson(await store.judgements());
    else await printLedger(store, limit);
  });

  const write = command
    .command("export")
    .description("write the ledger as JSON Lines")
    .option("-o, --output <file>", "the file to write (default: standard output)");
  inFilledStore(write, async (store) => {
    await writeLines(await exportedJudgements(store), write.opts<{ output?: string }>().output);
  });

  const read = command
    .command("import")
    .description("add an exported ledger to the store's own")
    .argument("<file>", "a file of JSON Lines, or - for standard input")
    .addHelpText("after", IMPORT_NOTES);
  addSettings(read, STORE_SETTINGS).action((file: string) =>
    withStore(configOf(read, env, STORE_SETTINGS), async (store) => {
      const lines = readJsonLines(linesOfFile(file), judgementSchema);
      reportImport(await importJudgements(store, lines), "judgement", "judgements");
    }),
  );

  const undo = command
    .command("undo")
    .description("take an action back")
    .argument("<action>", "its id, which `rawabit judgements list` shows");
  inFilledStore(undo, async (store, action = "") => {
    const undone = await takeBack(store, action);
    printLine(`Undid ${undone} ${undone === 1 ? "decision" : "decisions"}.`);
  });
}
