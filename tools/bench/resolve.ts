/**
 * What resolution costs as names grow: time (by the clock and of the processor), memory, and actors found, for sets of
 * generated names in both scripts. Given and family names are invented, with frequencies that fall as in real ones (Zipf);
 * every person is written in one to four ways, and every document names a handful of people.
 */
import type { Command } from "commander";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import { generateUses } from "./generated-names.ts";
import { printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const STEPS = 5;
const KILOBYTES_A_MEGABYTE = 1024;

export function addResolveBench(program: Command): void {
  program
    .command("resolve")
    .description("time and peak memory of resolution as names grow, each step twice the one before")
    .option("--names <number>", "how many names the last step has", wholeNumber, 200_000)
    .action(({ names }: { names: number }) => {
      const print = printTable([
        "names     ",
        "seconds",
        "CPU s  ",
        "µs a name",
        "peak MB",
        "actors    ",
        "candidates",
      ]);
      for (let step = STEPS - 1; step >= 0; step--) print(measure(Math.ceil(names / 2 ** step)));
    });
}

function measure(names: number): readonly (string | number)[] {
  const uses = generateUses(names);
  const start = performance.now();
  const before = process.cpuUsage();
  const { actors, candidates } = resolveNames(uses);
  // On a busy machine the clock says more about the neighbours than about the work.
  const cpu = process.cpuUsage(before).user / 1e6;
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE;
  const perName = ((1e6 * cpu) / uses.length).toFixed(0);
  return [uses.length, seconds.toFixed(1), cpu.toFixed(1), perName, peak.toFixed(0), actors.length, candidates.length];
}
