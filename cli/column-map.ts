import { InvalidArgumentError, type Command } from "commander";

export type ColumnMap = Readonly<Record<string, string>>;

/** Gives a command that reads inputs its `--map`. */
export function addColumnMap(command: Command): Command {
  return command.option(
    "--map <columns>",
    "which column or field of tables and JSON holds what: title=headline,text=body,publishedAt=date",
    parseColumnMap,
  );
}

function parseColumnMap(text: string): ColumnMap {
  const pairs = text.split(",").map((pair) => pair.split("=").map((part) => part.trim()));
  if (pairs.some(([field = "", column = "", ...rest]) => field === "" || column === "" || rest.length > 0)) {
    throw new InvalidArgumentError("Write it as field=column, separated by commas.");
  }
  return Object.fromEntries(pairs.map(([field = "", column = ""]) => [field, column]));
}
