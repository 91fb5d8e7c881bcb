import { replaceEqualDeep } from "@tanstack/react-query";
import type { Arrangement, LayoutNews, LayoutTask } from "./layout-task.ts";

type Task = Omit<LayoutTask, "number">;

/** What of a worker the client needs. */
export interface LayoutWorker {
  addEventListener(type: "message", listener: (event: { readonly data: LayoutNews }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message: string }) => void): void;
  postMessage(task: LayoutTask): void;
  terminate(): void;
}

/** The task that is being worked on. */
interface Asked {
  readonly number: number;
  readonly task: Task;
  readonly answer: Promise<Arrangement | null>;
  /** Where all stand so far. */
  soFar?: Arrangement;
  readonly resolve: (found: Arrangement | null) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Sends layout tasks to the worker. A new task makes the one before it pointless, so only the newest is answered; one that asks
 * what is being worked on already (a badge has come, and no place changes) waits for that. A task that failed may be asked again.
 */
export class LayoutClient {
  readonly #startWorker: () => LayoutWorker;
  readonly #onProgress: (share: number) => void;
  #worker: LayoutWorker;
  #tasks = 0;
  #asked: Asked | null = null;

  constructor(startWorker: () => LayoutWorker, onProgress: (share: number) => void) {
    this.#startWorker = startWorker;
    this.#onProgress = onProgress;
    this.#worker = this.#heard(startWorker());
  }

  /** What was found, or null when another task came in between. */
  arrange(task: Task): Promise<Arrangement | null> {
    if (this.#asked !== null && isSame(this.#asked.task, task)) return this.#asked.answer;
    this.#taken()?.resolve(null);
    const number = ++this.#tasks;
    const asked = { number, task, ...withResolvers<Arrangement | null>() };
    this.#asked = asked;
    this.#worker.postMessage({ ...task, number } satisfies LayoutTask);
    return asked.answer;
  }

  /** Has what is worked on answered by where all stand so far. A worker hears nothing while it works, so another takes its place. */
  stop(): void {
    if (this.#asked?.soFar === undefined) return;
    this.#worker.terminate();
    this.#worker = this.#heard(this.#startWorker());
    const asked = this.#taken();
    asked?.resolve(asked.soFar ?? null);
  }

  destroy(): void {
    this.#worker.terminate();
  }

  #heard(worker: LayoutWorker): LayoutWorker {
    worker.addEventListener("message", ({ data }) => {
      if (data.number !== this.#asked?.number) return;
      const found = { positions: new Map(data.positions), guides: data.guides };
      if (data.share === 1) {
        this.#taken()?.resolve(found);
        return;
      }
      this.#asked.soFar = found;
      this.#onProgress(data.share);
    });
    worker.addEventListener("error", ({ message }) => {
      this.#taken()?.reject(new Error(message));
    });
    return worker;
  }

  #taken(): Asked | null {
    const asked = this.#asked;
    this.#asked = null;
    return asked;
  }
}

/** It gives back the first where the second is equal to it all through. */
const isSame = (one: Task, other: Task): boolean => replaceEqualDeep(one, other) === one;

/** As `Promise.withResolvers`, which browsers of a few years ago lack. */
function withResolvers<Answer>() {
  let resolve: (answer: Answer) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const answer = new Promise<Answer>((found, failed) => {
    resolve = found;
    reject = failed;
  });
  return { answer, resolve, reject };
}
