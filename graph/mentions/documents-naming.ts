/** In which documents actors are named. */
import type { FilteredGraph } from "./filtered-graph.ts";

/** A document by its id, with how many of the actors it names, and in how many sentences. */
export interface DocumentNaming {
  readonly document: string;
  readonly actors: number;
  readonly sentences: number;
}

/** The documents that count and name any of the actors: newest first, undated last, then by id. */
export function documentsNaming(
  graph: FilteredGraph,
  ids: readonly string[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: readonly DocumentNaming[] } {
  const { documents, actors: numbers } = graph.table;
  const occurrences = graph.table.occurrences("sentence");
  const [actors, sentences] = [new Int32Array(documents.size), new Int32Array(documents.size)];
  const seen = new Uint8Array(occurrences.units);
  for (const id of new Set(ids)) {
    let last = -1;
    for (const unit of occurrences.unitsOf(numbers.numberOf(id) ?? -1)) {
      const row = occurrences.document[unit] ?? 0;
      if (graph.chosen[row] !== 1) continue;
      if (row !== last) actors[row] = (actors[row] ?? 0) + 1;
      last = row; // units of one document follow each other
      if (seen[unit] === 0) sentences[row] = (sentences[row] ?? 0) + 1;
      seen[unit] = 1;
    }
  }
  const rows = [...actors.keys()].filter((row) => (actors[row] ?? 0) > 0);
  // The undated come last by themselves: NO_DAY is below every day.
  rows.sort((a, b) => documents.day.at(b) - documents.day.at(a) || (documents.idOf(a) < documents.idOf(b) ? -1 : 1));
  return {
    total: rows.length,
    rows: rows.slice(offset, offset + limit).map((row) => {
      return { document: documents.idOf(row), actors: actors[row] ?? 0, sentences: sentences[row] ?? 0 };
    }),
  };
}
