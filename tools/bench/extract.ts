/**
 * Names found in how many words a second, on one core and on all, beside compromise (npm), which finds names in English with
 * rules and word lists. Each is measured in a process of its own on the same texts, in turns, and the median of the rounds
 * counts.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { LANGUAGES, type Language } from "../../graph/model/language.ts";
import { readTexts } from "./extract/read-texts.ts";
import { type Engine, ENGINES, type Measurement } from "./extract/measurement.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const SAMPLES = fileURLToPath(new URL("../../samples/news", import.meta.url));
const PROGRAM = fileURLToPath(new URL("./extract/measure-engine.ts", import.meta.url));
const RIVAL: Engine = "compromise";

interface Options {
  readonly data: string;
  readonly words: number;
  readonly rounds: number;
}

export function addExtractBench(program: Command): void {
  program
    .command("extract")
    .description("words per second and peak memory of recognition, beside compromise")
    .option("--data <folder>", "what to read; its articles are repeated as often as needed", SAMPLES)
    .option("--words <number>", "how many words each engine is given a round, in each language", wholeNumber, 100_000)
    .option("--rounds <number>", "how often each engine is measured", wholeNumber, 3)
    .action(run);
}

async function run({ data, words, rounds }: Options): Promise<void> {
  const texts = await readTexts(data, words);
  const folder = mkdtempSync(join(tmpdir(), "rawabit-bench-"));
  const print = printTable([
    "language",
    "engine             ",
    "words/s ",
    "words/CPU s",
    "ratio",
    "ratio by CPU",
    "peak MB",
    "names   ",
  ]);
  try {
    for (const language of LANGUAGES) {
      if (texts[language].length === 0) continue;
      const file = join(folder, `${language}.json`);
      writeFileSync(file, JSON.stringify(texts[language]));
      const medians = measureInTurns(file, rounds);
      for (const engine of ENGINES) print(row(language, engine, medians));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Medians = Readonly<Record<Engine, Measurement>>;

function measureInTurns(file: string, rounds: number): Medians {
  const measured: Record<Engine, Measurement[]> = { "rawabit, one core": [], "rawabit, all cores": [], compromise: [] };
  for (let round = 0; round < rounds; round++) {
    for (const engine of ENGINES) measured[engine].push(measure(engine, file));
  }
  const middle = (engine: Engine): Measurement => {
    const of = (figure: keyof Measurement): number => median(measured[engine].map((each) => each[figure]));
    return {
      words: of("words"),
      seconds: of("seconds"),
      cpuSeconds: of("cpuSeconds"),
      peakMegabytes: of("peakMegabytes"),
      names: of("names"),
    };
  };
  return {
    "rawabit, one core": middle("rawabit, one core"),
    "rawabit, all cores": middle("rawabit, all cores"),
    compromise: middle("compromise"),
  };
}

function measure(engine: Engine, file: string): Measurement {
  const child = spawnSync(process.execPath, ["--import", "tsx", PROGRAM, engine, file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error(`Measuring ${engine} failed; the lines above say why.`);
  return JSON.parse(child.stdout) as Measurement;
}

function row(language: Language, engine: Engine, medians: Medians): readonly (string | number)[] {
  const bySeconds = ({ words, seconds }: Measurement): number => words / seconds;
  const byCpu = ({ words, cpuSeconds }: Measurement): number => words / cpuSeconds;
  const [own, rival] = [medians[engine], medians[RIVAL]];
  return [
    language,
    engine,
    bySeconds(own).toFixed(0),
    byCpu(own).toFixed(0),
    (bySeconds(own) / bySeconds(rival)).toFixed(1),
    (byCpu(own) / byCpu(rival)).toFixed(1),
    own.peakMegabytes.toFixed(0),
    own.names,
  ];
}
