import { Option, type Command } from "commander";
import { describeFilter, filterGraph, type ExportFilter } from "../../graph/export/filter.ts";
import { EXPORT_FORMATS } from "../../graph/export/formats.ts";
import { ACTOR_TYPES, type ActorType } from "../../graph/model/ontology.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { writeFileWhole, writePieces } from "../output.ts";
import { positiveInteger } from "../positive-integer.ts";
import { addSettings, configOf, STORE_SETTINGS, withStore, type Environment } from "../settings.ts";
import { VERSION } from "../../server/installation.ts";

interface ExportOptions {
  readonly format: string;
  readonly output?: string;
  readonly type?: ActorType[];
  readonly minSentences?: number;
}

export function addExportCommand(program: Command, env: Environment): void {
  const command = program
    .command("export")
    .description("write actors and ties to a file for other programs")
    .addOption(
      new Option("-f, --format <format>", "the file format")
        .choices(EXPORT_FORMATS.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option("-o, --output <file>", "the file to write (default: standard output)")
    .addOption(
      new Option("-t, --type <type...>", "only actors of these types").choices(ACTOR_TYPES.map(({ type }) => type)),
    )
    .option("-m, --min-sentences <number>", "only ties of at least so many sentences", positiveInteger);
  addSettings(command, STORE_SETTINGS).action(() =>
    withStore(configOf(command, env, STORE_SETTINGS), (store) => run(store, command.opts<ExportOptions>())),
  );
}

async function run(store: GraphStore, { format: id, output, type, minSentences }: ExportOptions): Promise<void> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new TypeError(`Unknown format: ${id}`);
  const filter: ExportFilter = { ...(type && { types: type }), ...(minSentences !== undefined && { minSentences }) };
  const { graphHash = "" } = await store.stats({ hash: true });
  const about = {
    generator: `Rawabit ${VERSION}`,
    exportedAt: new Date().toISOString(),
    graphHash,
    filter: describeFilter(filter),
  };
  const pieces = format.write({ about, ...filterGraph({ actors: store.actors(), ties: store.ties() }, filter) });
  await (output === undefined ? writePieces(pieces) : writeFileWhole(output, pieces));
}
