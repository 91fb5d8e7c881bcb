import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inOrder } from "../../ingest/in-order.ts";

interface Item {
  readonly size: number;
  readonly milliseconds: number;
}

const items = fc.array(fc.record({ size: fc.nat(9), milliseconds: fc.nat(3) }), { maxLength: 30 });

async function* arriving<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) {
    await Promise.resolve();
    yield value;
  }
}

const sizeOf = ({ size }: Item): number => size;

describe("inOrder", () => {
  it("gives every result once, in the order of the items, whichever is done first", async () => {
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 20 }), async (all, room) => {
        const work = async (item: Item) => {
          await sleep(item.milliseconds);
          return item;
        };
        const results: Item[] = [];
        for await (const result of inOrder(arriving(all), work, { sizeOf, room })) results.push(result);
        expect(results).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it("works on several items at once", async () => {
    let under = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++under);
      await sleep(5);
      under--;
    };
    const twenty = Array.from({ length: 20 }, () => ({ size: 1, milliseconds: 5 }));
    for await (const done of inOrder(arriving(twenty), work, { sizeOf, room: 8 })) expect(done).toBeUndefined();
    expect(most).toBeGreaterThanOrEqual(8);
  });

  it("takes no more than there is room for while the reader waits, and takes one item however large", async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Item> {
      for (;;) {
        await Promise.resolve();
        taken++;
        yield { size: 10, milliseconds: 0 };
      }
    }
    for (const room of [1, 50]) {
      taken = 0;
      const results = inOrder(endless(), (item) => Promise.resolve(item), { sizeOf, room });
      expect(await results.next()).toMatchObject({ done: false });
      await sleep(20);
      // What is under way, the one that was given, and one that waits at each of the two doors.
      expect(taken).toBeLessThanOrEqual(Math.ceil(room / 10) + 3);
      await results.return(undefined);
    }
  });

  it("gives a result before the next item comes", async () => {
    let come: () => void = () => undefined;
    const later = new Promise<void>((resolve) => (come = resolve));
    async function* slow(): AsyncGenerator<Item> {
      yield { size: 1, milliseconds: 0 };
      await later;
      yield { size: 2, milliseconds: 0 };
    }
    const results = inOrder(slow(), (item) => Promise.resolve(item.size), { sizeOf, room: 100 });
    expect(await results.next()).toEqual({ done: false, value: 1 });
    come();
    expect(await results.next()).toEqual({ done: false, value: 2 });
    expect(await results.next()).toMatchObject({ done: true });
  });
});
