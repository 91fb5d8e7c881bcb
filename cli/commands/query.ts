import Table from "cli-table3";
import { InvalidArgumentError, Option, type Command } from "commander";
import type { GraphValue, QueryResult } from "../../graph/model/query.ts";
import { printJson, printLine } from "../output.ts";
import { addSettings, configOf, STORE_SETTINGS, withStore, type Environment } from "../settings.ts";

const QUERY_SETTINGS = [...STORE_SETTINGS, "querySeconds", "queryRows"] as const;

interface QueryOptions {
  readonly format: keyof typeof PRINTERS;
  readonly param: Readonly<Record<string, unknown>>;
}

const NOTES = `
Queries only read; whatever would write, or reach files or the network, is refused.
The graph: (:Actor:Person|Organization|Place)-[:MENTIONED_IN]->(:Sentence)-[:PART_OF]->(:Document), and
(:Actor)-[:CO_MENTIONED]-(:Actor).
`;

export function addQueryCommand(program: Command, env: Environment): void {
  const command = program
    .command("query")
    .description("run a read-only Cypher query")
    .argument("<cypher>", "the query")
    .addOption(
      new Option("-f, --format <format>", "how to print the rows").choices(Object.keys(PRINTERS)).default("table"),
    )
    .option("-p, --param <name=value>", "a parameter, as JSON or as plain text; may be repeated", addParameter, {})
    .addHelpText("after", NOTES);
  addSettings(command, QUERY_SETTINGS).action(async (cypher: string) => {
    const { format, param } = command.opts<QueryOptions>();
    const config = configOf(command, env, QUERY_SETTINGS);
    const result = await withStore(config, (store) => store.query(cypher, param, config.query));
    PRINTERS[format](result);
    if (result.truncated) {
      process.stderr.write(`Only the first ${result.rows.length} rows are shown; --query-rows sets another limit.\n`);
    }
  });
}

function addParameter(text: string, sofar: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [, name, value] = /^\$?([\p{L}_]\w*)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("Write it as name=value.");
  return { ...sofar, [name]: parseValue(value) };
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const PRINTERS = {
  table: ({ columns, rows }: QueryResult) => {
    const table = new Table({ head: [...columns], style: { head: [], border: [] } });
    table.push(...rows.map((row) => columns.map((column) => inCell(row[column]))));
    printLine(table.toString());
    printLine(rows.length === 1 ? "1 row" : `${rows.length} rows`);
  },
  json: ({ rows }: QueryResult) => {
    printJson(rows);
  },
  csv: ({ columns, rows }: QueryResult) => {
    printLine(columns.map(quoted).join(","));
    for (const row of rows) printLine(columns.map((column) => quoted(inCell(row[column]))).join(","));
  },
};

function inCell(value: GraphValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** RFC 4180. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
