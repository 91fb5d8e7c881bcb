import { loadTable } from "../text/load-table.ts";
import { normalise } from "../text/normalise.ts";

const outlets = new Set(
  loadTable(new URL("./outlets.tsv", import.meta.url)).map((row) => normalise(row["name"] ?? "")),
);

const outletWords = new Set(
  loadTable(new URL("./outlet-words.tsv", import.meta.url)).flatMap((row) => (row["words"] ?? "").split("|")),
);

/** UTF-16 units, and words, of the longest name. */
const LONGEST = 40;
const MOST_WORDS = 6;
/** “Delta Mirror (Osmar)”: archives add the town. */
const TOWN = /\s*\([^()]{2,30}\)$/u;

/** Whether a name is that of a known outlet. */
export function isOutlet(name: string): boolean {
  return outlets.has(normalise(name));
}

/**
 * Whether a line has the shape of an outlet's name: known, or short with a word that says so (“… Courier”) and, where the script has them, capitals.
 * Bodies have such names too (“Guardian Council”), so the lines around it have to speak for it.
 */
export function looksLikeOutlet(line: string): boolean {
  const name = line.replace(TOWN, "");
  if (isOutlet(name)) return true;
  const words = name.split(/\s+/u);
  if (name.length > LONGEST || words.length > MOST_WORDS) return false;
  return (
    words.every((word) => /^(?:\p{Lu}|\p{Script=Arabic}|of$|the$|and$|&$|al-)/u.test(word)) &&
    normalise(name)
      .split(" ")
      .some((word) => outletWords.has(word))
  );
}
