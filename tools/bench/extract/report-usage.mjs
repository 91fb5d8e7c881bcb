/** Loaded before a program that is measured (`node --import`): at its end it writes what it used, all threads together, as JSON to file 3. */
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const REPORT = 3;
const KILOBYTES_A_MEGABYTE = 1024;

if (isMainThread) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const peakMegabytes = process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE;
    writeSync(REPORT, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakMegabytes }));
  });
}
