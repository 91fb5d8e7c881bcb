import { isKnownColumn } from "./records.ts";

/** Tables are told with these between columns. */
const SEPARATORS = [",", "\t", ";"] as const;
/** UTF-16 units, and words, of the longest column name. */
const LONGEST_NAME = 40;
const MOST_WORDS = 5;

/**
 * Whether a text begins as a table does: a first row of different short names, one of which is known or mapped to hold the text of articles.
 * Prose with commas has no such line.
 *
 * @param mapped the columns that `--map` names
 */
export function looksLikeTable(head: string, mapped: readonly string[]): boolean {
  const [first = "", second = ""] = head.split("\n");
  return SEPARATORS.some((separator) => {
    const names = first.split(separator).map((name) => name.trim().replace(/^"(.*)"$/u, "$1"));
    const goesOn = second.includes(separator) || second.startsWith('"');
    const distinct = goesOn && names.length > 1 && new Set(names).size === names.length;
    return (
      distinct &&
      names.every(isColumnName) &&
      names.some((name) => mapped.includes(name) || isKnownColumn("text", name))
    );
  });
}

function isColumnName(name: string): boolean {
  return (
    name !== "" && name.length <= LONGEST_NAME && name.split(/\s+/u).length <= MOST_WORDS && !/[.!?؟:]/u.test(name)
  );
}
