/** Reads the project's own data files; the only place under ingest/nlp that touches the disk. */
import { readFileSync } from "node:fs";

/** The lines of a data file, without blank lines and `#` comments. */
export function readLines(file: URL): readonly string[] {
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** The rows of a tab-separated data file; an empty cell is an empty string. */
export function readRows(file: URL): readonly (readonly string[])[] {
  return readLines(file).map((line) => line.split("\t"));
}
