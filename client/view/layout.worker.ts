/** Runs layouts away from the page, which goes on answering meanwhile. */
import type { LayoutDone, LayoutTask } from "./layout-task.ts";
import { arrange } from "./layouts/arrange.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const { positions, guides } = arrange(data);
  postMessage({ number: data.number, positions: [...positions], guides } satisfies LayoutDone);
});
