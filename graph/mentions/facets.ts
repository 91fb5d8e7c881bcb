import { byCodeUnit } from "../model/by-code-unit.ts";
import type { FacetCount, Facets } from "../model/measures.ts";
import { byOutlet } from "../model/outlet.ts";
import { dateOf, NO_DAY } from "./days.ts";
import type { DocumentColumns } from "./document-columns.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import type { IntColumn } from "./int-column.ts";

/** Sources, or authors, named; a list to choose from is not read further. */
const MOST_NAMED = 200;

/**
 * What each value of a filter would let through, see {@link Facets}.
 *
 * @param lists by the id of a watch list or a collection, the actors on it
 */
export function facets(graph: FilteredGraph, lists: ReadonlyMap<string, readonly string[]>): Facets {
  const { table } = graph;
  const { documents } = table;
  const anySource = graph.with({ source: undefined, notSource: undefined });
  const anyByline = graph.with({ byline: undefined, notByline: undefined });
  const anyLanguage = graph.with({ language: undefined, notLanguage: undefined });
  const anyDay = graph.with({ from: undefined, to: undefined });
  const anyType = graph.with({ type: undefined, notType: undefined });
  const anyList = graph.with({ list: undefined, notList: undefined });
  const creditOf = (source: number): string => table.sources.textOf(source);
  const sources = byOutlet(
    counted(anySource.chosen, documents.source, creditOf),
    counted(livingRows(documents), documents.source, creditOf),
  );
  const bylines = counted(anyByline.chosen, documents.byline, (byline) => table.bylines.textOf(byline));
  const months = counted(anyDay.chosen, documents.day, monthOf);
  return {
    documents: total(graph.chosen),
    sentences: graph.counts.all,
    mentions: graph.counts.allMentions,
    actors: total(graph.shown),
    sources: mostFirst(sources).slice(0, MOST_NAMED),
    sourcesInAll: sources.size,
    bylines: mostFirst(bylines).slice(0, MOST_NAMED),
    bylinesInAll: bylines.size,
    languages: mostFirst(
      counted(anyLanguage.chosen, documents.language, (language) => table.languages.textOf(language)),
    ),
    months: inOrder(months).filter(({ value }) => value !== UNDATED),
    undated: months.get(UNDATED) ?? 0,
    lists: Array.from(lists, ([value, ids]) => ({ value, count: ids.filter((id) => isShown(anyList, id)).length })),
    types: mostFirst(typesOf(anyType)),
  };
}

const UNDATED = "";

function livingRows(documents: DocumentColumns): Uint8Array {
  return Uint8Array.from({ length: documents.size }, (_, row) => Number(documents.isAlive(row)));
}

function isShown({ table, shown }: FilteredGraph, actor: string): boolean {
  return shown[table.actors.numberOf(actor) ?? -1] === 1;
}

function monthOf(day: number): string {
  return day === NO_DAY ? UNDATED : (dateOf(day)?.slice(0, "2021-07".length) ?? UNDATED);
}

/** How many of the marked rows have each value: by the column's numbers first, since many of them have one text. */
function counted(
  marked: Uint8Array,
  column: IntColumn,
  textOf: (value: number) => string,
): ReadonlyMap<string, number> {
  const byNumber = new Map<number, number>();
  for (let row = 0; row < marked.length; row++) {
    if (marked[row] === 1) byNumber.set(column.at(row), (byNumber.get(column.at(row)) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [value, count] of byNumber) counts.set(textOf(value), (counts.get(textOf(value)) ?? 0) + count);
  return counts;
}

function typesOf({ table, shown }: FilteredGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [actor, { type }] of table.actors.kinds().entries()) {
    if (shown[actor] === 1) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function total(marked: Uint8Array): number {
  let sum = 0;
  for (const mark of marked) sum += mark;
  return sum;
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly FacetCount[] {
  return [...inOrder(counts)].sort((a, b) => b.count - a.count);
}

function inOrder(counts: ReadonlyMap<string, number>): readonly FacetCount[] {
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) => byCodeUnit(a.value, b.value));
}
