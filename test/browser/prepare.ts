import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackChromium } from "./launch-browser.ts";
import { PREPARED, SAMPLES } from "./sample-news.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * Before the browser suites: builds what is stale, reads the sample news into a store that each of them copies, and unpacks the
 * browser.
 */
export default async function prepare(): Promise<void> {
  const prepared = mkdtempSync(join(tmpdir(), "rawabit-samples-"));
  execFileSync(process.execPath, [join("tools", "setup", "rawabit.mjs"), "ingest", SAMPLES], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], RAWABIT_STORE: join(prepared, "store") },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.env[PREPARED] = prepared;
  await unpackChromium();
}
