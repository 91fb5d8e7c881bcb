import { text } from "node:stream/consumers";
import { Option, type Command } from "commander";
import type { QuerySummary } from "../../graph/model/query.ts";
import { parameterOption } from "../query-parameter.ts";
import { planLines } from "../query-plan.ts";
import { printResult, QUERY_FORMATS, type QueryFormat } from "../query-printers.ts";
import { addSettings, configOf, QUERY_LIMITS, STORE_SETTINGS, withFilledStore, type Environment } from "../settings.ts";

const QUERY_SETTINGS = [...STORE_SETTINGS, ...QUERY_LIMITS];

interface QueryOptions {
  readonly format: QueryFormat;
  readonly param: Readonly<Record<string, unknown>>;
}

const NOTES = `
Queries only read; whatever would write, or reach files or the network, is refused. EXPLAIN before a query shows how it
would be answered, PROFILE how it was.
Parameters are JSON, or text where they are no JSON; name:text=123 says that it is text (also integer, decimal, boolean,
date, json).
The table shows nodes by their names and edges by their types; json, ndjson and csv have all of their properties.
The graph: (:Actor:Person|Organization|Place)-[:MENTIONED_IN]->(:Sentence)-[:PART_OF]->(:Document), and
(:Actor)-[:CO_MENTIONED]-(:Actor).
`;

export function addQueryCommand(program: Command, env: Environment): void {
  const command = program
    .command("query")
    .description("run a read-only Cypher query")
    .argument("<cypher>", "the query, or - for standard input")
    .addOption(new Option("-f, --format <format>", "how to print the rows").choices(QUERY_FORMATS).default("table"))
    .addOption(parameterOption("a parameter"))
    .addHelpText("after", NOTES);
  addSettings(command, QUERY_SETTINGS).action(async (given: string) => {
    const cypher = given === "-" ? await text(process.stdin) : given;
    const { format, param } = command.opts<QueryOptions>();
    const config = configOf(command, env, QUERY_SETTINGS);
    const summary = await withFilledStore(config, env, (store) =>
      printResult(store.streamQuery(cypher, param, config.query), format),
    );
    sayWhatIsMissing(summary);
    for (const note of summary.notes) process.stderr.write(`${note}\n`);
    if (format !== "table" && summary.plan !== null) process.stderr.write(`${planLines(summary.plan).join("\n")}\n`);
  });
}

function sayWhatIsMissing({ rows, truncated }: QuerySummary): void {
  if (truncated === null) return;
  const setting = truncated === "rows" ? "--query-rows" : "--query-megabytes";
  process.stderr.write(`Only the first ${rows} rows are shown; ${setting} sets another limit.\n`);
}
