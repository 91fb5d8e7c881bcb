import type { Command } from "commander";
import { readJsonLines } from "../../graph/contract/json-lines.ts";
import { notebookEntrySchema } from "../../graph/contract/notebook.ts";
import { exportedNotebook, importNotebook } from "../../graph/store/exchange-notebook.ts";
import { IMPORT_NOTES, linesOfFile, reportImport, writeLines } from "../exchange.ts";
import { addSettings, configOf, STORE_SETTINGS, withFilledStore, withStore, type Environment } from "../settings.ts";

const NOTES = `
The notebook is what people write down beside the graph: notes on actors and ties, collections of actors, named views and
saved queries. It is exchanged between stores as JSON Lines; importing the same file again adds nothing, and of an entry that
both sides have, the one that was changed last stays. What people decided about identity is exchanged by
\`rawabit judgements\`; import it first where notes speak of actors that people merged or took apart.
`;

export function addNotebookCommand(program: Command, env: Environment): void {
  const command = program
    .command("notebook")
    .description("exchange notes, collections, named views and saved queries between stores")
    .addHelpText("after", NOTES);

  const write = command
    .command("export")
    .description("write the notebook as JSON Lines")
    .option("-o, --output <file>", "the file to write (default: standard output)");
  addSettings(write, STORE_SETTINGS).action(() =>
    withFilledStore(configOf(write, env, STORE_SETTINGS), env, async (store) => {
      await writeLines(await exportedNotebook(store), write.opts<{ output?: string }>().output);
    }),
  );

  const read = command
    .command("import")
    .description("add an exported notebook to the store's own")
    .argument("<file>", "a file of JSON Lines, or - for standard input")
    .addHelpText("after", IMPORT_NOTES);
  addSettings(read, STORE_SETTINGS).action((file: string) =>
    withStore(configOf(read, env, STORE_SETTINGS), async (store) => {
      const lines = readJsonLines(linesOfFile(file), notebookEntrySchema);
      reportImport(await importNotebook(store, lines), "entry", "entries");
    }),
  );
}
