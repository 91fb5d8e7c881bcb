/**
 * The forms of a word in the table. An Arabic verb is written once, with a tilde: `~هاجم` (he attacked) or `~يهاجم` (he
 * attacks); the endings of number and gender, and the prefixes of person and future, follow by rule from data/inflections.tsv.
 */
import { loadTable } from "../read/text/load-table.ts";

/** A levelled form; `planned` where the form itself says future (سيهاجم). */
export interface Inflected {
  readonly form: string;
  readonly planned: boolean;
}

const rows = loadTable(new URL("./data/inflections.tsv", import.meta.url)).map((row) => ({
  tense: row["tense"] ?? "",
  form: row["form"] ?? "",
  planned: row["planned"] === "yes",
}));

/** All forms of one cell of the table of words, levelled. */
export function inflect(written: string, level: (word: string) => string): readonly Inflected[] {
  if (!written.startsWith("~")) return [{ form: written.split(" ").map(level).join(" "), planned: false }];
  const [verb = "", ...rest] = written.slice(1).split(" ").map(level);
  const tense = verb.startsWith("ي") ? "present" : "past";
  const stem = tense === "present" ? verb.slice(1) : verb;
  return rows
    .filter((row) => row.tense === tense)
    .map(({ form, planned }) => ({ form: [level(form.replace("*", stem)), ...rest].join(" "), planned }));
}
