import type { Command } from "commander";
import type { GraphStats } from "../../graph/model/stats.ts";
import { printJson, printLine } from "../output.ts";
import { addSettings, configOf, STORE_SETTINGS, withFilledStore, type Environment } from "../settings.ts";

export function addStatsCommand(program: Command, env: Environment): void {
  const command = program
    .command("stats")
    .description("count what is in the store")
    .option("--json", "print JSON, with the graphHash: equal hashes mean equal graphs, on any engine");
  addSettings(command, STORE_SETTINGS).action(async () => {
    const { json = false } = command.opts<{ json?: boolean }>();
    const stats = await withFilledStore(configOf(command, env, STORE_SETTINGS), env, (store) =>
      store.stats({ hash: json }),
    );
    if (json) printJson(stats);
    else print(stats);
  });
}

function print(stats: GraphStats): void {
  const rows: readonly (readonly [string, string])[] = [
    ["Documents", `${stats.documents}${inBrackets(stats.languages)}`],
    ["Copies", `${stats.copies} more, which other documents count for`],
    [
      "Period",
      stats.firstDate === null
        ? "no document is dated"
        : `${stats.firstDate} to ${stats.lastDate ?? ""} (${stats.undated} undated)`,
    ],
    ["Sources", String(Object.keys(stats.sources).length)],
    ["Sentences", `${stats.sentences} that name an actor`],
    ["Mentions", String(stats.mentions)],
    ["Actors", `${stats.actors}${inBrackets(stats.actorsByType)}`],
    ["Ties", String(stats.ties)],
    ["Relations", String(stats.relations)],
  ];
  for (const [name, value] of rows) printLine(`${name.padEnd(11)}${value}`);
}

function inBrackets(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
