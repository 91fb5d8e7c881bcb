import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackChromium } from "./launch-browser.ts";
import { PREPARED, SAMPLES } from "./sample-news.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Before the browser suites: unpacks the browser, and reads the sample news into a store that each of them copies. */
export default async function prepare(): Promise<void> {
  const prepared = mkdtempSync(join(tmpdir(), "rawabit-samples-"));
  execFileSync(process.execPath, ["--import", "tsx", join("cli", "main.ts"), "ingest", SAMPLES], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], RAWABIT_STORE: join(prepared, "store") },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.env[PREPARED] = prepared;
  await unpackChromium();
}
