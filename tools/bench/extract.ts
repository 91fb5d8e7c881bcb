/**
 * What `rawabit extract` costs beside compromise (npm), which finds names in English with rules and word lists. Both are run as
 * programs on the same texts, in turns, and the median of the rounds counts. Each reads one short text, which is its start (Node,
 * models), the first fifth of the texts, and all of them: how fast it is in the long run is the difference of the last two, when
 * threads are up, models loaded, and the program compiled to machine code. What all of it takes from start to end stands beside it.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { LANGUAGES, type Language } from "../../graph/model/language.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { countWords } from "./extract/count-words.ts";
import { type Engine, ENGINES, RIVAL, type Run, runEngine } from "./extract/engine.ts";
import { readTexts } from "./extract/read-texts.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const SAMPLES = fileURLToPath(new URL("../../samples/news", import.meta.url));
/** Brings the build up to date before it does anything. */
const PREPARING = [fileURLToPath(new URL("../setup/rawabit.mjs", import.meta.url)), "--version"];
const SHORT_TEXT: Readonly<Record<Language, string>> = {
  en: "The minister spoke in Cairo.",
  ar: "تحدث الوزير في القاهرة.",
};

interface Options {
  readonly data: string;
  readonly words: number;
  readonly rounds: number;
}

export function addExtractBench(program: Command): void {
  program
    .command("extract")
    .description("words per second, start and peak memory of extract, beside compromise")
    .option("--data <folder>", "what to read; its articles are repeated as often as needed", SAMPLES)
    .option("--words <number>", "how many words each engine is given a round, in each language", wholeNumber, 500_000)
    .option("--rounds <number>", "how often each engine is measured", wholeNumber, 3)
    .action(run);
}

async function run({ data, words, rounds }: Options): Promise<void> {
  if (spawnSync(process.execPath, PREPARING, { stdio: ["ignore", "ignore", "inherit"] }).status !== 0) {
    throw new RawabitError("internal", "The program cannot be built; the lines above say why.");
  }
  const texts = await readTexts(data, words);
  const print = printTable([
    "language",
    "engine            ",
    "words/s",
    "words/CPU s",
    "ratio",
    "by CPU",
    "start s",
    "words/s from start to end",
    "peak MB",
    "names ",
  ]);
  for (const language of LANGUAGES) {
    if (texts[language].length === 0) continue;
    const costs = measureInTurns(language, texts[language], rounds);
    for (const [engine, cost] of costs) print(row(language, engine, cost, costs.get(RIVAL) ?? cost));
  }
}

/** The medians of an engine. */
interface Cost {
  /** In the long run. */
  readonly wordsPerSecond: number;
  readonly wordsPerCpuSecond: number;
  readonly startSeconds: number;
  readonly wordsPerSecondInAll: number;
  readonly peakMegabytes: number;
  readonly names: number;
}

/** The runs of an engine, one of each kind a round. */
interface Runs {
  readonly start: Run[];
  readonly beginning: Run[];
  readonly all: Run[];
}

function measureInTurns(language: Language, texts: readonly string[], rounds: number): ReadonlyMap<Engine, Cost> {
  const beginning = texts.slice(0, Math.ceil(texts.length / 5));
  const engines = Object.keys(ENGINES) as Engine[];
  const measured = new Map<Engine, Runs>(engines.map((engine) => [engine, { start: [], beginning: [], all: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [engine, runs] of measured) {
      runs.start.push(runEngine(engine, [SHORT_TEXT[language]]));
      runs.beginning.push(runEngine(engine, beginning));
      runs.all.push(runEngine(engine, texts));
    }
  }
  const words = { beginning: wordsOf(beginning), all: wordsOf(texts) };
  return new Map(Array.from(measured, ([engine, runs]) => [engine, costOf(words, runs)]));
}

function wordsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}

function costOf(words: { readonly beginning: number; readonly all: number }, runs: Runs): Cost {
  const middle = (of: readonly Run[], figure: keyof Run): number => median(of.map((each) => each[figure]));
  const inTheLongRun = (figure: "seconds" | "cpuSeconds"): number =>
    (words.all - words.beginning) / (middle(runs.all, figure) - middle(runs.beginning, figure));
  return {
    wordsPerSecond: inTheLongRun("seconds"),
    wordsPerCpuSecond: inTheLongRun("cpuSeconds"),
    startSeconds: middle(runs.start, "seconds"),
    wordsPerSecondInAll: words.all / middle(runs.all, "seconds"),
    peakMegabytes: middle(runs.all, "peakMegabytes"),
    names: middle(runs.all, "names"),
  };
}

function row(language: Language, engine: Engine, own: Cost, rival: Cost): readonly (string | number)[] {
  return [
    language,
    engine,
    own.wordsPerSecond.toFixed(0),
    own.wordsPerCpuSecond.toFixed(0),
    (own.wordsPerSecond / rival.wordsPerSecond).toFixed(1),
    (own.wordsPerCpuSecond / rival.wordsPerCpuSecond).toFixed(1),
    own.startSeconds.toFixed(2),
    own.wordsPerSecondInAll.toFixed(0),
    own.peakMegabytes.toFixed(0),
    own.names,
  ];
}
