/** `npm run bench -- <name>`: what the parts of the program cost, measured here and now. */
import { Command, CommanderError } from "commander";
import { RawabitError } from "../../graph/model/errors.ts";
import { addExtractBench } from "./extract.ts";
import { addIngestBench } from "./ingest.ts";
import { addJudgeBench } from "./judge.ts";
import { addPageBench } from "./page.ts";
import { addResolveBench } from "./resolve.ts";
import { addStoreBench } from "./store.ts";
import { addTiesBench } from "./ties.ts";

const NOTES = `
Ratios within one run mean something; other programs at work on the machine spoil the rest.
Each has its own help: npm run bench -- extract --help
`;

const program = new Command("npm run bench --")
  .usage("<name> [options]")
  .description("Measures what the parts of the program cost on this machine.")
  .addHelpText("after", NOTES)
  .showHelpAfterError("Run `npm run bench -- --help` for the names.")
  .exitOverride();
for (const add of [
  addExtractBench,
  addIngestBench,
  addJudgeBench,
  addPageBench,
  addResolveBench,
  addStoreBench,
  addTiesBench,
])
  add(program);
for (const bench of program.commands) {
  bench.exitOverride().showHelpAfterError(`Run \`npm run bench -- ${bench.name()} --help\` for help.`);
}

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own sentence (or the help) already.
  if (!(error instanceof CommanderError) && !(error instanceof RawabitError)) throw error;
  if (error instanceof RawabitError) console.error(error.message);
  process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
}
