import { readFileSync } from "node:fs";

/**
 * The rows of a tab-separated table that lies beside this file, without comment lines and header.
 * A row's missing last columns are empty strings.
 */
export function readTable(name: string, columns: number): readonly (readonly string[])[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Array.from({ length: columns }, (_, index) => cells[index] ?? "");
  });
}
