import type { Arrangement, LayoutDone, LayoutTask } from "./layout-task.ts";
import { isSameTask } from "./same-task.ts";

/**
 * Sends layout tasks to the worker. A new task makes those before it pointless, so only the newest is answered; one that asks what
 * is being worked on already (a badge has come, and no place changes) waits for that.
 */
export class LayoutClient {
  readonly #worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module", name: "layout" });
  #newest = 0;
  #underWay: { readonly task: Omit<LayoutTask, "number">; readonly answer: Promise<Arrangement | null> } | null = null;

  /** What was found, or null when another task came in between. */
  arrange(task: Omit<LayoutTask, "number">): Promise<Arrangement | null> {
    if (this.#underWay !== null && isSameTask(this.#underWay.task, task)) return this.#underWay.answer;
    const answer = this.#ask(task);
    this.#underWay = { task, answer };
    return answer;
  }

  #ask(task: Omit<LayoutTask, "number">): Promise<Arrangement | null> {
    const number = ++this.#newest;
    return new Promise((resolve, reject) => {
      const answer = ({ data }: MessageEvent<LayoutDone>): void => {
        if (data.number !== number) return;
        this.#worker.removeEventListener("message", answer);
        resolve(number === this.#newest ? { positions: new Map(data.positions), guides: data.guides } : null);
      };
      this.#worker.addEventListener("message", answer);
      this.#worker.addEventListener(
        "error",
        (event) => {
          reject(new Error(event.message));
        },
        { once: true },
      );
      this.#worker.postMessage({ ...task, number } satisfies LayoutTask);
    });
  }

  destroy(): void {
    this.#worker.terminate();
  }
}
