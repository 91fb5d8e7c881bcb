import { describe, expect, it } from "@jest/globals";
import { LayoutClient, type LayoutWorker } from "../../../client/view/layout-client.ts";
import type { LayoutNews, LayoutTask } from "../../../client/view/layout-task.ts";

const node = {
  id: "a",
  width: 20,
  height: 20,
  labelHeight: 5,
  at: { x: 1, y: 2 },
  importance: 1,
  group: null,
  day: null,
} as const;

function taskOf(changed: Partial<LayoutTask> = {}): Omit<LayoutTask, "number"> {
  const edges = [{ source: "a", target: "b", strength: 0.5 }];
  const nodes = [{ ...node }, { ...node, id: "b", at: null }];
  return { layout: "force", nodes, edges, aspect: 1.5, centre: null, isMirrored: false, ...changed };
}

/** A worker that keeps what it is sent, and answers or fails when told to. */
class WorkerFake extends EventTarget implements LayoutWorker {
  readonly sent: LayoutTask[] = [];
  listeners = 0;
  override addEventListener(type: string, listener: unknown): void {
    this.listeners++;
    super.addEventListener(type, listener as () => void);
  }
  postMessage(task: LayoutTask): void {
    this.sent.push(task);
  }
  answer(place: number, share = 1): void {
    const { number = 0 } = this.sent[place] ?? {};
    const data: LayoutNews = { number, share, positions: [["a", { x: number, y: 0 }]], guides: [] };
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
  terminate(): void {
    this.sent.length = 0;
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

const clientOf = (worker: LayoutWorker, onProgress: (share: number) => void = () => undefined): LayoutClient =>
  new LayoutClient(() => worker, onProgress);

describe("stopping a layout", () => {
  it("has all stand where they have come to, and another worker take over", async () => {
    const [first, second] = [new WorkerFake(), new WorkerFake()];
    const waiting = [first, second];
    const shares: number[] = [];
    const client = new LayoutClient(
      () => waiting.shift() ?? first,
      (share) => shares.push(share),
    );
    const stopped = client.arrange(taskOf());
    client.stop();
    expect(waiting).toEqual([second]);
    first.answer(0, 0.25);
    expect(shares).toEqual([0.25]);
    client.stop();
    expect((await stopped)?.positions.get("a")).toEqual({ x: 1, y: 0 });
    expect(first.sent).toEqual([]);
    const next = client.arrange(taskOf({ layout: "time" }));
    second.answer(0);
    expect((await next)?.positions.get("a")).toEqual({ x: 2, y: 0 });
  });
});

describe("asking for a layout", () => {
  it("asks once for the same, and again when it has come", async () => {
    const worker = new WorkerFake();
    const client = clientOf(worker);
    const answers = [client.arrange(taskOf()), client.arrange(taskOf())];
    expect(worker.sent).toHaveLength(1);
    worker.answer(0);
    for (const found of await Promise.all(answers)) expect(found?.positions.get("a")).toEqual({ x: 1, y: 0 });
    void client.arrange(taskOf());
    expect(worker.sent).toHaveLength(2);
  });

  it.each<Partial<LayoutTask>>([
    { layout: "time" },
    { centre: "a" },
    { nodes: [{ ...node }] },
    { nodes: [{ ...node }, { ...node, id: "b", at: { x: 1, y: 3 } }] },
    { edges: [{ source: "a", target: "b", strength: 0.6 }] },
  ])("gives up what is under way for a task that differs by %j", async (changed) => {
    const worker = new WorkerFake();
    const client = clientOf(worker);
    const first = client.arrange(taskOf());
    const second = client.arrange(taskOf(changed));
    expect(await first).toBeNull();
    worker.answer(0);
    worker.answer(1);
    expect((await second)?.positions.get("a")).toEqual({ x: 2, y: 0 });
  });

  it("asks anew for what has failed, and listens no more often for it", async () => {
    const worker = new WorkerFake();
    const client = clientOf(worker);
    const first = client.arrange(taskOf());
    const { listeners } = worker;
    worker.fail("out of memory");
    await expect(first).rejects.toThrow("out of memory");
    const second = client.arrange(taskOf());
    worker.answer(1);
    expect((await second)?.positions.get("a")).toEqual({ x: 2, y: 0 });
    expect(worker.listeners).toBe(listeners);
  });
});
