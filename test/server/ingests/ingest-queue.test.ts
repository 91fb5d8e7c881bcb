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
