/** Reads the project's own data files; the only place under ingest/nlp that touches the disk. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

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

/** A whole binary data file in a buffer of its own, so that typed arrays can be laid over it from offset 0. */
export function readBytes(file: URL): ArrayBuffer {
  return ownBuffer(readFileSync(file));
}

/** The same of a file compressed by gzip. */
export function readCompressed(file: URL): ArrayBuffer {
  return ownBuffer(gunzipSync(readFileSync(file)));
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
