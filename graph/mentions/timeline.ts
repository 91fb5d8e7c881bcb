import type { Step, TimeCount, Timeline } from "../model/measures.ts";
import { dateOf, NO_DAY } from "./days.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import { unitsNaming } from "./naming-units.ts";

/** 1970-01-01 was a Thursday, three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;
const DAYS_A_WEEK = 7;

/**
 * Counts over time under a filter.
 *
 * @param actors by id: none for all news, one, or several that are named in one sentence
 */
export function timeline(graph: FilteredGraph, step: Step, actors: readonly string[]): Timeline {
  const sentencesOf = sentencesByDocument(graph, actors);
  const bins = new Map<number, { documents: number; sentences: number }>();
  for (let row = 0; row < graph.chosen.length; row++) {
    const sentences = sentencesOf[row] ?? 0;
    // Of all news a document counts that names nobody.
    if (graph.chosen[row] !== 1 || (sentences === 0 && actors.length > 0)) continue;
    const start = startOf(graph.table.documents.day.at(row), step);
    const bin = bins.get(start) ?? { documents: 0, sentences: 0 };
    bins.set(start, bin);
    bin.documents++;
    bin.sentences += sentences;
  }
  const undated: TimeCount = bins.get(NO_DAY) ?? { documents: 0, sentences: 0 };
  bins.delete(NO_DAY);
  const ordered = [...bins].sort(([a], [b]) => a - b);
  return { step, bins: ordered.map(([day, counts]) => ({ start: dateOf(day) ?? "", ...counts })), undated };
}

/** By row of a document how many of its sentences name all of the actors, or anybody. */
function sentencesByDocument(graph: FilteredGraph, actors: readonly string[]): Int32Array {
  const counts = new Int32Array(graph.chosen.length);
  const occurrences = graph.table.occurrences("sentence");
  const numbers = actors.map((id) => graph.table.actors.numberOf(id) ?? -1);
  const units = actors.length === 0 ? occurrences.document.keys() : unitsNaming(graph, numbers, "sentence");
  for (const unit of units) {
    const row = occurrences.document[unit] ?? 0;
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts;
}

function startOf(day: number, step: Step): number {
  if (day === NO_DAY) return NO_DAY;
  switch (step) {
    case "day":
      return day;
    case "week":
      return day - ((((day + DAYS_AFTER_MONDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK);
    case "month":
      return day - Number(dateOf(day)?.slice(-2)) + 1;
  }
}
