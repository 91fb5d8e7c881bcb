/** The queue of ingests by itself, where what it waits for can be held back. */
import { describe, expect, it } from "@jest/globals";
import { pino } from "pino";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { IngestQueue } from "../../../server/ingests/ingest-queue.ts";

const queueOf = (store: object = {}): IngestQueue => new IngestQueue(store as GraphStore, pino({ level: "silent" }));

describe("the queue", () => {
  it("takes no ingest whose files arrive after it was closed", async () => {
    const queue = queueOf();
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const taken = queue.take(async () => {
      await arrived;
      return { inputs: ["news.txt"] };
    });
    await queue.close();
    arrive();
    await expect(taken).rejects.toMatchObject({ code: "ingest.too-many" });
    expect(queue.open()).toEqual([]);
  });

  it("forgets the oldest that are over, however they came to be", async () => {
    const queue = queueOf({ stats: () => Promise.reject(new Error("The store is out of order.")) });
    let release = (): void => undefined;
    void queue.inTurn(() => new Promise<void>((resolve) => (release = resolve)));
    const ids: string[] = [];
    for (let count = 0; count < 60; count++) {
      const { id } = await queue.take(() => Promise.resolve({ inputs: ["news.txt"] }));
      expect(queue.cancel(id).state).toBe("cancelled");
      ids.push(id);
    }
    expect(() => queue.job(ids[0] ?? "")).toThrow("no such ingest");
    expect(queue.job(ids.at(-1) ?? "").state).toBe("cancelled");
    release();
    await queue.close();
  });

  it("goes on after an ingest that failed, and does other work in turn with ingests", async () => {
    const done: string[] = [];
    const stats = async (): Promise<never> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push("ingest");
      throw new Error("The store is out of order.");
    };
    const queue = queueOf({ stats });
    const receive = () => Promise.resolve({ inputs: ["news.txt"] });
    const { id } = await queue.take(receive);
    const work = queue.inTurn(() => Promise.resolve(done.push("list")));
    await queue.take(receive);
    await expect(queue.inTurn(() => Promise.reject(new Error("No list.")))).rejects.toThrow("No list.");
    await work;
    expect(done).toEqual(["ingest", "list", "ingest"]);
    expect(queue.job(id).state).toBe("failed");
    await queue.close();
  });
});
