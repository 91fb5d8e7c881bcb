import { Command } from "commander";
import { addArticlesCommand } from "./commands/articles.ts";
import { addCandidatesCommand } from "./commands/candidates.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addExportCommand } from "./commands/export.ts";
import { addExtractCommand } from "./commands/extract.ts";
import { addIngestCommand } from "./commands/ingest.ts";
import { addJudgementsCommand } from "./commands/judgements.ts";
import { addNotebookCommand } from "./commands/notebook.ts";
import { addQueryCommand } from "./commands/query.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addStatsCommand } from "./commands/stats.ts";
import { addWatchlistCommand } from "./commands/watchlist.ts";
import type { Environment } from "./settings.ts";
import { VERSION } from "../server/installation.ts";

const EXAMPLES = `
Examples:
  rawabit ingest news/ more-news.txt          read files and folders into the store
  rawabit serve                               explore the network at http://127.0.0.1:4680
  rawabit query "MATCH (p:Person) RETURN p.name AS name, p.mentions AS mentions ORDER BY mentions DESC LIMIT 10"
  rawabit export --format graphml -o ties.graphml

Each command has its own help: rawabit ingest --help
`;

/** The whole command line, not yet run. Errors are thrown, never turned into an exit here. */
export function buildProgram(env: Environment): Command {
  const program = new Command("rawabit")
    .description("Reads news in English and Arabic and shows who is named together with whom.")
    .version(VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("Run `rawabit --help` for the commands, or a command with --help for its options.")
    .exitOverride();
  const add = [
    addIngestCommand,
    addArticlesCommand,
    addExtractCommand,
    addServeCommand,
    addQueryCommand,
    addExportCommand,
    addCandidatesCommand,
    addJudgementsCommand,
    addNotebookCommand,
    addWatchlistCommand,
    addStatsCommand,
    addDoctorCommand,
  ];
  for (const addCommand of add) addCommand(program, env);
  for (const command of program.commands) inheritSettings(command, command.name());
  return program;
}

/** Settings of the program are inherited only by commands made through it, so they are repeated for each. */
function inheritSettings(command: Command, name: string): void {
  command.exitOverride().showHelpAfterError(`Run \`rawabit ${name} --help\` for help.`);
  for (const below of command.commands) inheritSettings(below, `${name} ${below.name()}`);
}
