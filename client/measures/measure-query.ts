import { queryOptions } from "@tanstack/react-query";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import type { Measure, MeasureDone, MeasureTask } from "./measure-task.ts";

let worker: Worker | null = null;
let tasks = 0;

/** A measure of every actor of what is drawn. The same network is measured once. */
export const measureQuery = (measure: Measure, { actors, ties }: Subgraph) =>
  queryOptions({
    queryKey: ["measure", measure, actors.map(({ id }) => id), ties.map((tie) => [tie.source, tie.target, tie.sentences])],
    queryFn: () =>
      measured(measure, {
        nodes: actors.map(({ id }) => id),
        edges: ties.map(({ source, target, sentences }) => ({ source, target, weight: sentences })),
      }),
    // Large, and quick to compute again.
    gcTime: 60_000,
  });

function measured(measure: Measure, view: MeasureTask["view"]): Promise<ReadonlyMap<string, number>> {
  worker ??= new Worker(new URL("./measures.worker.ts", import.meta.url), { type: "module", name: "measures" });
  const [asked, number] = [worker, ++tasks];
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const { signal } = end;
    asked.addEventListener(
      "message",
      ({ data }: MessageEvent<MeasureDone>) => {
        if (data.number !== number) return;
        end.abort();
        resolve(new Map(data.values));
      },
      { signal },
    );
    asked.addEventListener(
      "error",
      ({ message }) => {
        end.abort();
        reject(new Error(message));
      },
      { signal },
    );
    asked.postMessage({ number, measure, view } satisfies MeasureTask);
  });
}
