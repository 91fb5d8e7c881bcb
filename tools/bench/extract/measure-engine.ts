/** Measures one engine in this process: `measure-engine.ts <engine> <file>` reads a JSON list of texts and prints a Measurement. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import nlp from "compromise";
import { inOrder } from "../../../ingest/in-order.ts";
import { openRecognitionPool } from "../../../ingest/recognition-pool.ts";
import { countWords } from "./count-words.ts";
import type { Engine, Measurement } from "./measurement.ts";

/** Gives the names of all texts. */
type Run = (texts: readonly string[]) => Promise<number>;

const KILOBYTES_A_MEGABYTE = 1024;
/** Words each thread gets before the clock starts: models are loaded by then, and the code is compiled. */
const WARM_UP_WORDS = 10_000;
const ROOM = 2_000_000;

const [engine = "", file = ""] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, "utf8")) as readonly string[];
const threads = engine === "rawabit, all cores" ? availableParallelism() : 1;
const { run, close } = open(engine as Engine);
await run(warmUp(texts, threads * WARM_UP_WORDS));
const start = performance.now();
const before = process.cpuUsage();
const names = await run(texts);
const { user, system } = process.cpuUsage(before);
const measurement: Measurement = {
  words: texts.reduce((words, text) => words + countWords(text), 0),
  seconds: (performance.now() - start) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE,
  names,
};
console.log(JSON.stringify(measurement));
await close();

function open(name: Engine): { readonly run: Run; readonly close: () => Promise<void> } {
  if (name === "compromise") return { run: byCompromise, close: () => Promise.resolve() };
  const pool = openRecognitionPool({ unitsExpected: Infinity, threads });
  const work = async (text: string) => (await pool.recognise({ text })).mentions.length;
  const run: Run = async (input) => {
    let found = 0;
    for await (const count of inOrder(each(input), work, { sizeOf: ({ length }) => length, room: ROOM }))
      found += count;
    return found;
  };
  return { run, close: () => pool.close() };
}

/** People, places and organisations with their offsets: what our own mentions hold. */
function byCompromise(input: readonly string[]): Promise<number> {
  let found = 0;
  for (const text of input) {
    const document = nlp(text);
    for (const names of [document.people(), document.places(), document.organizations()]) {
      found += (names.json({ offset: true }) as readonly unknown[]).length;
    }
  }
  return Promise.resolve(found);
}

async function* each(input: readonly string[]): AsyncGenerator<string> {
  for (const text of input) {
    await Promise.resolve();
    yield text;
  }
}

function warmUp(all: readonly string[], most: number): readonly string[] {
  let words = 0;
  return all.filter((text) => {
    words += countWords(text);
    return words <= most;
  });
}
