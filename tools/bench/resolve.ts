/**
 * What resolution costs as names grow: time (by the clock and of the processor), memory, and actors found, for sets of generated names in both scripts.
 *
 *   node --import tsx tools/bench/resolve.ts [--names 200000]
 *
 * The names are made of invented given and family names whose frequencies fall as in real ones (Zipf), every person is
 * written in one to four ways, and every document names a handful of people.
 */
import { parseArgs } from "node:util";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import { generateUses } from "./generated-names.ts";

const STEPS = 5;
const KILOBYTES_A_MEGABYTE = 1024;

const { values } = parseArgs({ options: { names: { type: "string", default: "200000" } } });
const most = Number(values.names);
console.log("names      seconds    CPU s      µs a name  peak MB    actors     candidates");
for (let step = STEPS - 1; step >= 0; step--) measure(Math.round(most / 2 ** step));

function measure(names: number): void {
  const uses = generateUses(names);
  const start = performance.now();
  const before = process.cpuUsage();
  const { actors, candidates } = resolveNames(uses);
  // On a busy machine the clock says more about the neighbours than about the work.
  const cpu = process.cpuUsage(before).user / 1e6;
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE;
  const row = [
    uses.length,
    seconds.toFixed(1),
    cpu.toFixed(1),
    ((1e6 * cpu) / uses.length).toFixed(0),
    peak.toFixed(0),
  ];
  console.log([...row, actors.length, candidates.length].map((cell) => String(cell).padEnd(10)).join(" "));
}
