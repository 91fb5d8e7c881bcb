import { InvalidArgumentError, Option, type Command } from "commander";
import type { ExportFilter } from "../../graph/export/export-filter.ts";
import { EXPORT_FORMATS } from "../../graph/export/formats.ts";
import { selectGraph } from "../../graph/export/select-graph.ts";
import { selectedByQuery } from "../../graph/export/selected-by-query.ts";
import { holdings } from "../../graph/export/statement.ts";
import { isEverything } from "../../graph/model/filter.ts";
import { LANGUAGES, type Language } from "../../graph/model/language.ts";
import type { QueryLimits } from "../../graph/model/query.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { notesByPlace } from "../../graph/store/notebook.ts";
import { VERSION } from "../../server/installation.ts";
import { Filtering } from "../../server/measures/filtering.ts";
import { addFilterOptions, filterFrom } from "../filter-options.ts";
import { idsOfActors } from "../named-actors.ts";
import { writeFileWhole, writePieces } from "../output.ts";
import { positiveInteger } from "../positive-integer.ts";
import { parameterOption } from "../query-parameter.ts";
import { addSettings, configOf, QUERY_LIMITS, STORE_SETTINGS, withFilledStore, type Environment } from "../settings.ts";

interface ExportOptions {
  readonly format: string;
  readonly output?: string;
  readonly actor?: string[];
  readonly limit?: number;
  readonly reportLanguage?: Language;
  readonly query?: string;
  readonly param: Readonly<Record<string, unknown>>;
}

/** The limits of queries hold for one whose result is exported too. */
const EXPORT_SETTINGS = [...STORE_SETTINGS, ...QUERY_LIMITS];

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
    .option(
      "-a, --actor <name or id...>",
      "only these actors, by name in either script or by id, and the ties among them",
    )
    .addOption(
      new Option("--report-language <language>", "in which the file speaks to people, dossiers above all").choices(
        LANGUAGES,
      ),
    )
    .option("-n, --limit <number>", "only so many actors, those named most", positiveInteger)
    .addOption(
      new Option("-q, --query <cypher>", "only the actors, ties and relations that this query returns").conflicts(
        "actor",
      ),
    )
    .addOption(parameterOption("a parameter of the query"))
    .addHelpText("after", NOTES);
  addFilterOptions(command);
  addSettings(command, EXPORT_SETTINGS).action(() => {
    const options = command.opts<ExportOptions>();
    const config = configOf(command, env, EXPORT_SETTINGS);
    return withFilledStore(config, env, async (store) => {
      const ids = options.actor && (await idsOfActors(store, options.actor));
      const filter = { ...filterFrom(options), ids, limit: options.limit };
      await run(store, filter, options, config.query);
    });
  });
}

async function run(
  store: GraphStore,
  filter: ExportFilter,
  { format: id, output, query: cypher, param: parameters, reportLanguage: language }: ExportOptions,
  limits: QueryLimits,
): Promise<void> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new TypeError(`Unknown format: ${id}`);
  const never = new AbortController().signal;
  const reader = isEverything(filter) ? store : await new Filtering(store).through(filter, never);
  const asked =
    cypher === undefined
      ? undefined
      : await selectedByQuery(store.streamQuery(cypher, parameters, limits), { cypher, parameters });
  const source = await selectGraph(
    reader,
    { ...filter, ...asked?.filter },
    {
      generator: `Rawabit ${VERSION}`,
      now: new Date(),
      language,
      hash: true,
      notes: await notesByPlace(store),
      ...(asked && { query: asked.query }),
    },
  );
  const pieces = format.write(source);
  await (output === undefined ? writePieces(pieces) : writeFileWhole(output, pieces));
  process.stderr.write(`${holdings(source.about).join(" ")}\n`);
}

function knownFormat(text: string): string {
  if (EXPORT_FORMATS.some(({ id }) => id === text)) return text;
  throw new InvalidArgumentError(`It is one of ${EXPORT_FORMATS.map(({ id }) => id).join(", ")}.`);
}
