import { Command } from "commander";
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

type AddCommand = (program: Command, env: Environment) => void;

/** Each command, loaded when it is needed: the parts of all take longer to load than most commands do to run. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  ingest: async () => (await import("./commands/ingest.ts")).addIngestCommand,
  articles: async () => (await import("./commands/articles.ts")).addArticlesCommand,
  extract: async () => (await import("./commands/extract.ts")).addExtractCommand,
  serve: async () => (await import("./commands/serve.ts")).addServeCommand,
  query: async () => (await import("./commands/query.ts")).addQueryCommand,
  export: async () => (await import("./commands/export.ts")).addExportCommand,
  candidates: async () => (await import("./commands/candidates.ts")).addCandidatesCommand,
  judgements: async () => (await import("./commands/judgements.ts")).addJudgementsCommand,
  notebook: async () => (await import("./commands/notebook.ts")).addNotebookCommand,
  watchlist: async () => (await import("./commands/watchlist.ts")).addWatchlistCommand,
  stats: async () => (await import("./commands/stats.ts")).addStatsCommand,
  doctor: async () => (await import("./commands/doctor.ts")).addDoctorCommand,
};

/**
 * The command line, not yet run: with the command that the arguments begin with, or with all, for help and suggestions.
 * Errors are thrown, never turned into an exit here.
 */
export async function buildProgram(env: Environment, [called = ""]: readonly string[]): Promise<Command> {
  const program = new Command("rawabit")
    .description("Reads news in English and Arabic and shows who is named together with whom.")
    .version(VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("Run `rawabit --help` for the commands, or a command with --help for its options.")
    .exitOverride();
  const needed = Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS);
  for (const add of await Promise.all(needed.flatMap((name) => COMMANDS[name]?.() ?? []))) add(program, env);
  for (const command of program.commands) inheritSettings(command, command.name());
  return program;
}

/** Settings of the program are inherited only by commands made through it, so they are repeated for each. */
function inheritSettings(command: Command, name: string): void {
  command.exitOverride().showHelpAfterError(`Run \`rawabit ${name} --help\` for help.`);
  for (const below of command.commands) inheritSettings(below, `${name} ${below.name()}`);
}
