/** Runs layouts away from the page, which goes on answering meanwhile. */
import { arrange } from "./arrange.ts";
import type { LayoutDone, LayoutTask } from "./layout-task.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const done: LayoutDone = { number: data.number, positions: [...arrange(data)] };
  postMessage(done);
});
