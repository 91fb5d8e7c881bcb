import { describe, expect, it } from "@jest/globals";
import { AnswerCache } from "../../../server/measures/answer-cache.ts";

const never = (): AbortSignal => new AbortController().signal;

/** A cache, and how often answers were found. */
function counted(): { ask: (change: number, question: string) => Promise<number>; found: () => number } {
  const answers = new AnswerCache();
  let found = 0;
  return {
    ask: (change, question) => answers.get(change, question, never(), () => Promise.resolve(++found)),
    found: () => found,
  };
}

describe("answers", () => {
  it("are found once as long as the graph does not change, for those who ask at the same time too", async () => {
    const { ask, found } = counted();
    await Promise.all([ask(1, "a"), ask(1, "a")]);
    await ask(1, "a");
    expect(found()).toBe(1);
    await ask(1, "b");
    await ask(2, "a");
    expect(found()).toBe(3);
  });

  it("of older changes are forgotten", async () => {
    const { ask, found } = counted();
    await ask(1, "a");
    await ask(2, "b");
    await ask(1, "a");
    expect(found()).toBe(3);
  });

  it("are not looked for when whoever asks has gone already", async () => {
    const gone = new AbortController();
    gone.abort();
    let begun = false;
    const asked = new AnswerCache().get(1, "a", gone.signal, () => {
      begun = true;
      return Promise.resolve(1);
    });
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(begun).toBe(false);
  });

  it("are stopped when nobody waits for them any more", async () => {
    const answers = new AnswerCache();
    const [first, second] = [new AbortController(), new AbortController()];
    let stop: AbortSignal | undefined;
    const find = (signal: AbortSignal): Promise<number> => {
      stop = signal;
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(new Error("stopped"));
        });
      });
    };
    const both = [answers.get(1, "a", first.signal, find), answers.get(1, "a", second.signal, find)];
    const ended = Promise.allSettled(both);
    first.abort();
    expect(stop?.aborted).toBe(false);
    second.abort();
    expect(stop?.aborted).toBe(true);
    expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
