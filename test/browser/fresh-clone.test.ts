import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { runCli, withFolder } from "../cli/run-cli.ts";
import { launchBrowser } from "./launch-browser.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const MINUTES = 60_000;

/** What a newcomer does: clone into an empty folder, `npm start`, open the page, look, stop. */
const suite = existsSync(join(ROOT, ".git")) ? describe : describe.skip;

suite("a fresh clone (skipped outside a git checkout: there is nothing to clone)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it(
    "sets itself up with npm start and shows actors on its page",
    () =>
      withFolder(async (folder) => {
        const clone = join(folder, "rawabit");
        const cloned = spawnSync("git", ["clone", "--quiet", "--no-hardlinks", ROOT, clone], { encoding: "utf8" });
        expect(cloned).toMatchObject({ status: 0 });

        const server = start(clone);
        try {
          const page = await browser.newPage();
          await page.goto(await addressOf(server));
          await page
            .getByRole("button", { name: /Mohammed bin Salman/ })
            .first()
            .waitFor();
        } finally {
          await stop(server);
        }
        // The store was closed whole and nobody holds it any more.
        const { status, stdout } = await runCli(["stats", "--json"], {
          env: { RAWABIT_STORE: join(clone, "data", "store") },
        });
        expect(status).toBe(0);
        expect(JSON.parse(stdout)).toMatchObject({ documents: 43 });
      }),
    10 * MINUTES,
  );
});

function start(folder: string): ChildProcess {
  const { NODE_OPTIONS, ...env } = process.env;
  // Port 0 takes a free one; everything else is what a newcomer has.
  return spawn("npm", ["start"], { cwd: folder, env: { ...env, RAWABIT_PORT: "0" }, stdio: "pipe", detached: true });
}

/** Resolves with the address that the program prints once it serves. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", (status) => {
      reject(new Error(`npm start ended with ${String(status)} before it served:\n${output}`));
    });
  });
}

/** Ctrl+C in a terminal: the signal goes to npm and to all it started. */
function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.pid === undefined || server.exitCode !== null) {
      resolve();
      return;
    }
    server.removeAllListeners("exit");
    server.once("close", () => {
      resolve();
    });
    process.kill(-server.pid, "SIGINT");
  });
}
