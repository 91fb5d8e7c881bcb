import { InvalidArgumentError, Option, type Command } from "commander";
import { EXPORT_FORMATS } from "../../graph/export/formats.ts";
import { selectGraph, type ExportFilter } from "../../graph/export/select-graph.ts";
import { statement } from "../../graph/export/statement.ts";
import { ACTOR_TYPES, type ActorType } from "../../graph/model/ontology.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { VERSION } from "../../server/installation.ts";
import { writeFileWhole, writePieces } from "../output.ts";
import { positiveInteger } from "../positive-integer.ts";
import { addSettings, configOf, STORE_SETTINGS, withStore, type Environment } from "../settings.ts";

interface ExportOptions {
  readonly format: string;
  readonly output?: string;
  readonly type?: ActorType[];
  readonly minSentences?: number;
  readonly actor?: string[];
  readonly limit?: number;
}

const WIDTH = Math.max(...EXPORT_FORMATS.map(({ id }) => id.length));

const NOTES = `
Formats:
${EXPORT_FORMATS.map(({ id, title }) => `  ${id.padEnd(WIDTH)}  ${title}`).join("\n")}

What the file holds and what was left out stands in the file, and on the terminal.
`;

export function addExportCommand(program: Command, env: Environment): void {
  const command = program
    .command("export")
    .description("write actors, ties and their evidence to a file for other programs")
    .addOption(
      new Option("-f, --format <format>", "the file format, see below").argParser(knownFormat).makeOptionMandatory(),
    )
    .option("-o, --output <file>", "the file to write (default: standard output)")
    .addOption(
      new Option("-t, --type <type...>", "only actors of these types").choices(ACTOR_TYPES.map(({ type }) => type)),
    )
    .option("-m, --min-sentences <number>", "only ties of at least so many sentences", positiveInteger)
    .option("-a, --actor <id...>", "only these actors and the ties among them")
    .option("-n, --limit <number>", "only so many actors, those named most", positiveInteger)
    .addHelpText("after", NOTES);
  addSettings(command, STORE_SETTINGS).action(() =>
    withStore(configOf(command, env, STORE_SETTINGS), (store) => run(store, command.opts<ExportOptions>())),
  );
}

async function run(
  store: GraphStore,
  { format: id, output, type, minSentences, actor, limit }: ExportOptions,
): Promise<void> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new TypeError(`Unknown format: ${id}`);
  const filter: ExportFilter = { types: type, minSentences, ids: actor, limit };
  const circumstances = { generator: `Rawabit ${VERSION}`, now: new Date(), hash: true };
  const source = await selectGraph(store, filter, circumstances);
  const pieces = format.write(source);
  await (output === undefined ? writePieces(pieces) : writeFileWhole(output, pieces));
  process.stderr.write(
    `${statement(source.about)
      .slice(1, source.about.hidden === undefined ? 3 : 4)
      .join(" ")}\n`,
  );
}

function knownFormat(text: string): string {
  if (EXPORT_FORMATS.some(({ id }) => id === text)) return text;
  throw new InvalidArgumentError(`It is one of ${EXPORT_FORMATS.map(({ id }) => id).join(", ")}.`);
}
