/** Which parts of the graph can be taken along from where somebody is. */
import { isEverything, type Filter } from "../../../graph/model/filter.ts";
import type { PartToExport } from "../../api/exchange.ts";
import type { Question } from "../../state/view-state.ts";

export interface CanvasOnShow {
  readonly drawn: readonly string[];
  readonly selected: readonly string[];
}

export interface ResultOnShow {
  readonly question: Question;
  /** How many there are in the result. */
  readonly actorCount: number;
  /** Whether a limit left rows out. */
  readonly isCut: boolean;
}

export type OnShow = CanvasOnShow | ResultOnShow;

export type PartName = "view" | "selection" | "filter" | "result" | "filteredResult" | "everything";

export interface ExportPart {
  readonly name: PartName;
  /** Of how many actors it is; 0 where that is not known yet. */
  readonly count: number;
  readonly part: PartToExport;
}

/** What is on show first. Of a view and a selection only what the filters let through is taken along. */
export function exportParts(onShow: OnShow, filters: Filter): readonly [ExportPart, ...ExportPart[]] {
  const whole: ExportPart = { name: "everything", count: 0, part: {} };
  const onlyUnderFilters = (part: ExportPart) => (isEverything(filters) ? [] : [part]);
  if ("question" in onShow) {
    const { question: query, actorCount: count } = onShow;
    return [
      { name: "result", count, part: { query } },
      ...onlyUnderFilters({ name: "filteredResult", count: 0, part: { ...filters, query } }),
      whole,
    ];
  }
  const { drawn, selected } = onShow;
  const selection: ExportPart = { name: "selection", count: selected.length, part: { ...filters, ids: selected } };
  return [
    { name: "view", count: drawn.length, part: { ...filters, ids: drawn } },
    ...(selected.length > 0 ? [selection] : []),
    ...onlyUnderFilters({ name: "filter", count: 0, part: filters }),
    whole,
  ];
}
