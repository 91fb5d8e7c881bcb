/** The part of docs/evaluation.md on resolution. */
import { markdownTable, percent } from "../markdown-table.ts";
import { bCubed, joinedAcrossScripts, type Assignment } from "./cluster-scores.ts";

/** How well names were resolved, a row for each way of measuring. */
export function resolutionTable(measured: ReadonlyMap<string, readonly Assignment[]>): string {
  const rows = Array.from(measured, ([title, assignments]) => {
    const { precision, recall, f1 } = bCubed(assignments);
    const { both, joined } = joinedAcrossScripts(assignments);
    return [title, percent(precision), percent(recall), percent(f1), `${joined} of ${both}`];
  });
  return markdownTable(["names", "precision", "recall", "B-cubed F1", "joined across scripts"], rows);
}

/** The actors that were taken apart, and those that were mixed: what was missed altogether is recognition's mistake. */
export function resolutionErrorsTable(assignments: readonly Assignment[]): string {
  const found = assignments.filter((assignment) => !assignment.found.startsWith("missed "));
  const rows = [
    ...errors(found, "truth", "found", "one actor, taken apart"),
    ...errors(found, "found", "truth", "several, mixed"),
  ];
  return markdownTable(["mistake", "names"], rows);
}

function errors(
  assignments: readonly Assignment[],
  whole: "truth" | "found",
  part: "truth" | "found",
  title: string,
): readonly (readonly string[])[] {
  const keys = [...new Set(assignments.map((assignment) => assignment[whole]))];
  return keys.flatMap((key) => {
    const own = assignments.filter((assignment) => assignment[whole] === key);
    const parts = [...new Set(own.map((assignment) => assignment[part]))];
    if (parts.length < 2) return [];
    const names = parts.map((value) => [...new Set(own.filter((one) => one[part] === value).map(({ name }) => name))]);
    return [[title, names.map((group) => group.join(", ")).join(" · ")]];
  });
}
