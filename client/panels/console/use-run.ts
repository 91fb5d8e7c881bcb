import { useCallback, useEffect, useRef, useState } from "react";
import type { QuerySummary, ResultRow } from "../../../graph/model/query.ts";
import { streamQuery } from "../../api/query.ts";
import type { Question } from "../../state/view-state.ts";

export interface Run {
  readonly question: Question;
  readonly isRunning: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  readonly summary: QuerySummary | null;
  readonly error: unknown;
  readonly wasCancelled: boolean;
}

/** Milliseconds between two looks at the rows that are coming in. */
const LOOK = 120;

/** Runs one query at a time and shows its rows while they come. */
export function useRun() {
  const [run, setRun] = useState<Run | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = useCallback(() => {
    running.current?.abort();
  }, []);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(async (question: Question) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const rows: ResultRow[] = [];
    let columns: readonly string[] = [];
    let summary: QuerySummary | null = null;
    let error: unknown = null;
    let shownAt = performance.now();
    const show = (isRunning: boolean): void => {
      if (running.current !== controller) return;
      const wasCancelled = controller.signal.aborted;
      setRun({
        question,
        isRunning,
        columns,
        rows: [...rows],
        summary,
        error: wasCancelled ? null : error,
        wasCancelled,
      });
      shownAt = performance.now();
    };
    show(true);
    try {
      for await (const part of streamQuery(question, controller.signal)) {
        if ("columns" in part) columns = part.columns;
        else if ("row" in part) rows.push(part.row);
        else summary = part.summary;
        if (performance.now() - shownAt > LOOK) show(true);
      }
    } catch (thrown) {
      error = thrown;
    }
    show(false);
  }, []);

  return { run, start, cancel };
}
