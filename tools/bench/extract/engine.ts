/** What is measured: whole programs, as users run them, that read JSON Lines from a file and write JSON Lines to another. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RAWABIT = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
const COMPROMISE = fileURLToPath(new URL("compromise.mjs", import.meta.url));
const REPORT_USAGE = new URL("report-usage.mjs", import.meta.url).href;

/** The commands, without Node. The last is the measure of the others. */
export const ENGINES = {
  "rawabit, one core": [RAWABIT, "extract", "--no-actors", "--threads", "1"],
  "rawabit, all cores": [RAWABIT, "extract", "--no-actors", "--threads", String(availableParallelism())],
  "rawabit, actors": [RAWABIT, "extract", "--threads", "1"],
  compromise: [COMPROMISE],
} as const;
export type Engine = keyof typeof ENGINES;
export const RIVAL: Engine = "compromise";

/** What one program used from its start to its end. */
export interface Run {
  readonly seconds: number;
  /** Of all processors. */
  readonly cpuSeconds: number;
  /** The largest resident size of the whole process. */
  readonly peakMegabytes: number;
  readonly names: number;
}

export function runEngine(engine: Engine, texts: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-bench-"));
  try {
    const [input, output] = [join(folder, "in.jsonl"), join(folder, "out.jsonl")];
    writeFileSync(input, texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""));
    const measured = timed(engine, input, output);
    return { ...measured, names: countNames(readFileSync(output, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files, not pipes: who fills and empties pipes would be at work on the other core. */
function timed(engine: Engine, input: string, output: string): Omit<Run, "names"> {
  const files = [openSync(input, "r"), openSync(output, "w")] as const;
  try {
    const start = performance.now();
    const { status, output: streams } = spawnSync(process.execPath, ["--import", REPORT_USAGE, ...ENGINES[engine]], {
      stdio: [...files, "inherit", "pipe"],
      encoding: "utf8",
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`Measuring ${engine} failed; the lines above say why.`);
    const usage = JSON.parse(String(streams[3])) as Pick<Run, "cpuSeconds" | "peakMegabytes">;
    return { seconds, ...usage };
  } finally {
    files.forEach(closeSync);
  }
}

function countNames(lines: string): number {
  return lines
    .trimEnd()
    .split("\n")
    .reduce((names, line) => names + (JSON.parse(line) as { mentions: readonly unknown[] }).mentions.length, 0);
}
