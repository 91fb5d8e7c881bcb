/** Runs layouts away from the page, which goes on answering meanwhile. */
import type { Guide, LayoutNews, LayoutTask, Point } from "./layout-task.ts";
import { arrange } from "./layouts/arrange.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const tell = (share: number, positions: ReadonlyMap<string, Point>, guides: readonly Guide[] = []): void => {
    postMessage({ number: data.number, share, positions: [...positions], guides } satisfies LayoutNews);
  };
  const { positions, guides } = arrange(data, tell);
  tell(1, positions, guides);
});
