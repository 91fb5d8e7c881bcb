import { expect, it, jest } from "@jest/globals";
import { RawabitError } from "../../../graph/model/errors.ts";
import { LimitedThread } from "../../../server/threads/limited-thread.ts";

jest.setTimeout(60_000);

const never = (): AbortSignal => new AbortController().signal;

it("counts the time of a task from its beginning, not from when it had to wait", async () => {
  const thread = new LimitedThread<number, number>(
    { url: new URL("./sleep.mjs", import.meta.url), execArgv: [] },
    {
      milliseconds: 4_000,
      megabytes: 256,
      tooMuch: (seconds) => new RawabitError("measure.too-large", `More than ${seconds} s.`),
    },
  );
  const gone = new AbortController();
  const first = thread.run(1_700, never());
  const dropped = expect(thread.run(60_000, gone.signal)).rejects.toMatchObject({ name: "AbortError" });
  gone.abort();
  const others = [thread.run(1_700, never()), thread.run(1_701, never())];
  expect(await Promise.all([first, ...others])).toEqual([1_700, 1_700, 1_701]);
  await dropped;
  await expect(thread.run(60_000, never())).rejects.toMatchObject({ message: "More than 4 s." });
});
