/**
 * What the page costs in a real browser: frames while it is panned and zoomed, time to lay out, time from a click to the neighbours drawn,
 * and its size. Without a graphics card the browser draws by software; the frames of an empty canvas, moved likewise, are the measure.
 */
import { join } from "node:path";
import type { Command } from "commander";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../test/browser/launch-browser.ts";
import { serveSamples } from "../../test/browser/served-samples.ts";
import { bundleSize } from "./page/bundle-size.ts";
import { framesWhileMoving } from "./page/frames.ts";
import { generatedNetwork } from "./page/generated-network.ts";
import { milliseconds } from "./milliseconds.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const CLIENT = join(import.meta.dirname, "..", "..", "dist", "client");
/** Actors drawn, each with four ties. */
const SIZES = [500, 2000, 8000];
/** Budget of scripts and styles in kB, sent by gzip. */
const [FIRST_PAINT, IN_ALL] = [250, 600];
/** Expansions measured. */
const EXPANSIONS = 5;
/** Milliseconds from the next key to the first frame with neighbours in their places, by the page's own clock. */
const WATCH = `void (window.untilDrawn = new Promise((resolve) => {
  addEventListener("keydown", ({ timeStamp }) => {
    const look = () =>
      document.querySelectorAll("[role=option][data-x]").length > 1
        ? resolve(performance.now() - timeStamp)
        : requestAnimationFrame(look);
    look();
  }, { capture: true, once: true });
}))`;

export function addPageBench(program: Command): void {
  program
    .command("page")
    .description("frames a second, layout, expansion and size of the page, in Chromium")
    .option("--actors <number>", "actors of the largest network drawn", wholeNumber, SIZES.at(-1))
    .action(async ({ actors }: { actors: number }) => {
      printSize();
      const browser = await launchBrowser();
      const samples = await serveSamples();
      try {
        await measureExpansion(await newPage(browser), samples.url);
        await measureDrawing(
          browser,
          samples.url,
          SIZES.filter((size) => size <= actors),
        );
      } finally {
        await browser.close();
        await samples.close();
      }
    });
}

function printSize(): void {
  const { gzip, brotli } = bundleSize(CLIENT);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `before first paint ${kilobytes(gzip.beforeFirstPaint)} of ${FIRST_PAINT}, in all ${kilobytes(gzip.inAll)} of ${IN_ALL} ` +
      `by gzip; by Brotli ${kilobytes(brotli.beforeFirstPaint)} and ${kilobytes(brotli.inAll)}\n`,
  );
}

async function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
}

/** From the press of a key to all neighbours in their places. */
async function measureExpansion(page: Page, url: string): Promise<void> {
  const times: number[] = [];
  await page.goto(url);
  const placed = page.locator("[role=option][data-x]");
  await placed.first().waitFor({ state: "attached" });
  const ids = await page.evaluate<string[]>(
    `[...document.querySelectorAll("[role=option]")].slice(0, ${EXPANSIONS}).map((one) => one.dataset.actor)`,
  );
  for (const id of ids) {
    await page.goto("about:blank");
    await page.goto(`${url}/#actors=${id}&actor=${id}`);
    await placed.first().waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Expand", exact: true }).waitFor();
    // Before the key, which may reach the page sooner than what is asked of it at the same time.
    await page.evaluate(WATCH);
    await page.keyboard.press("e");
    times.push(await page.evaluate<number>("window.untilDrawn"));
  }
  console.log(`from a key to the neighbours drawn: ${median(times).toFixed(0)} ms (median of ${times.length})\n`);
  await page.close();
}

async function measureDrawing(browser: Browser, url: string, sizes: readonly number[]): Promise<void> {
  const print = printTable(["actors", "ties  ", "laid out after", "frames/s", "to an empty canvas"]);
  const all: number[] = [];
  // One actor, and so nothing but the canvas to draw.
  for (const size of [1, ...sizes]) {
    const page = await newPage(browser);
    const network = generatedNetwork(size);
    await page.route("**/api/v1/overview*", (route) => route.fulfill({ json: network }));
    const laidOut = await milliseconds(async () => {
      await page.goto(url);
      await page.locator("[role=option][data-x]").first().waitFor({ state: "attached", timeout: 300_000 });
    });
    const frames = await framesWhileMoving(page);
    all.push(frames);
    print([
      size,
      network.ties.length,
      `${(laidOut / 1000).toFixed(1)} s`,
      frames.toFixed(1),
      (frames / (all[0] ?? NaN)).toFixed(2),
    ]);
    await page.close();
  }
}
