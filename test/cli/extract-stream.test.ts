import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import { startCli } from "./run-cli.ts";

/** Megabytes of heap: far less than the inputs below, so whoever keeps their texts runs out of it. */
const SMALL_HEAP = { NODE_OPTIONS: "--max-old-space-size=160" };
const MEGABYTE = 1_000_000;
const PADDING = " ".repeat(MEGABYTE);

function* lines(count: number, lineOf: (number: number) => object): Generator<string> {
  for (let number = 0; number < count; number++) yield `${JSON.stringify(lineOf(number))}\n`;
}

async function outcome(child: ReturnType<typeof startCli>) {
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const [status, signal] = (await once(child, "close")) as [number | null, string | null];
  return { status, signal, stderr };
}

describe("extract, as a stream", () => {
  it("gives the names of a line before the next one comes", async () => {
    const child = startCli(["extract", "--no-actors"]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(`{"id":${id},"text":"Barack Obama spoke."}\n`);
      expect((await answers.next()).value).toMatch(new RegExp(`^{"id":${id},.*Barack Obama`));
    }
    child.stdin.end();
    expect(await outcome(child)).toEqual({ status: 0, signal: null, stderr: "" });
  });

  it.each(["1", "2"])("reads 300 MB in a heap of 160 MB without actors, on %s threads", async (threads) => {
    const child = startCli(["extract", "--no-actors", "--threads", threads], SMALL_HEAP);
    const input = lines(300, (id) => ({ id, text: PADDING, language: "other" }));
    Readable.from(input).pipe(child.stdin);
    const ids: number[] = [];
    createInterface({ input: child.stdout }).on("line", (line) => ids.push((JSON.parse(line) as { id: number }).id));
    expect(await outcome(child)).toEqual({ status: 0, signal: null, stderr: "" });
    expect(ids).toEqual(Array.from({ length: 300 }, (_, id) => id));
  });

  it.each(["1", "2"])("keeps names but no texts for the actors, on %s threads", async (threads) => {
    const child = startCli(["extract", "--threads", threads], SMALL_HEAP);
    // A name of 13 letters or more is cut from its text without being copied: a trap for memory.
    const input = lines(300, (id) => ({
      id,
      text: `President Recep Tayyip Erdogan spoke.\n\n${PADDING}`,
      language: "en",
    }));
    Readable.from(input).pipe(child.stdin);
    const named = new Set<string>();
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [mention] = (JSON.parse(line) as { mentions: { text: string; actor: string }[] }).mentions;
      named.add(`${mention?.text ?? "nobody"} ${mention?.actor ?? ""}`);
    });
    expect(await outcome(child)).toEqual({ status: 0, signal: null, stderr: "" });
    expect([...named]).toEqual([expect.stringMatching(/^Recep Tayyip Erdogan a-/)]);
  });

  it("stops reading while nobody takes its output", async () => {
    const child = startCli(["extract", "--no-actors"]);
    const id = "x".repeat(20_000);
    const input = Readable.from(lines(100, () => ({ id, text: PADDING, language: "other" })));
    input.pipe(child.stdin);
    let before = -1;
    for (let taken = 0; taken > before || taken === 0; taken = Number(Reflect.get(child.stdin, "bytesWritten"))) {
      before = taken;
      await sleep(1_500);
    }
    expect(before).toBeLessThan(40 * MEGABYTE);
    child.kill();
    await outcome(child);
  });

  it("ends quietly when its reader leaves", async () => {
    const child = startCli(["extract", "--no-actors"]);
    const input = Readable.from(lines(10_000, (id) => ({ id, text: "Barack Obama spoke." })));
    input.pipe(child.stdin);
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await outcome(child)).toEqual({ status: 0, signal: null, stderr: "" });
    input.destroy();
  });

  it.each(["1", "2"])("ends at once and quietly when interrupted, on %s threads", async (threads) => {
    const child = startCli(["extract", "--no-actors", "--threads", threads]);
    const input = Readable.from(
      lines(10_000, (id) => ({ id, text: `Barack Obama spoke. ${PADDING.slice(0, 9_000)}` })),
    );
    input.pipe(child.stdin);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await outcome(child)).toEqual({ status: null, signal: "SIGINT", stderr: "" });
    input.destroy();
  });
});
