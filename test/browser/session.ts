/**
 * What every browser test stands on: one Chromium and one served sample a file, a fresh page a test, and the rule that a
 * page which complains has failed. `page` and its like are live bindings: read them inside tests, never at import.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from "@jest/globals";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { serveSamples, type ServedSamples } from "./served-samples.ts";

export let browser: Browser;
export let served: ServedSamples;
export let page: Page;
/** What the pages complained of: errors of scripts, breaches of the content security policy, failed requests. */
export const complaints: string[] = [];

export interface SessionOptions extends BrowserContextOptions {
  /** Serve an empty store, a new one for each test, in place of the sample news. */
  readonly empty?: boolean;
  /** Messages of the browser's console that are no fault: an answer 4xx that a test asks for is one. */
  readonly harmless?: RegExp;
}

let options: SessionOptions = {};

/** Sets up and takes down, by the hooks of Jest, for the file that calls it. */
export function startSession(chosen: SessionOptions = {}): void {
  options = chosen;
  // Each test goes several ways through page, server and store, and other suites may have the machine.
  jest.setTimeout(180_000);
  const serve = async (): Promise<void> => {
    served = await serveSamples({ empty: chosen.empty === true });
  };
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  if (chosen.empty === true) {
    beforeEach(serve);
  } else {
    beforeAll(serve);
    afterAll(() => served.close());
  }
  beforeEach(async () => {
    complaints.length = 0;
    page = await newPage();
  });
  afterEach(async () => {
    await page.close();
    // After the page: one that loses its server complains of it.
    if (chosen.empty === true) await served.close();
    expect(complaints).toEqual([]);
  });
}

/** One more page, as another reader would open it. */
export async function newPage(more: BrowserContextOptions = {}): Promise<Page> {
  const { empty: _empty, harmless, ...context } = options;
  const size = { width: 1280, height: 720 };
  const opened = await browser.newPage({ viewport: size, locale: "en-GB", ...context, ...more });
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("console", (message) => {
    const serious = message.type() === "error" || message.type() === "warning";
    if (serious && harmless?.test(message.text()) !== true) complaints.push(message.text());
  });
  return opened;
}

/**
 * What a screen reader or a weak eye would stumble over, by axe, in words; in all of the page or in what a selector finds,
 * without the rules named.
 */
export async function barriers(within?: string, without: readonly string[] = []): Promise<readonly string[]> {
  // A button just pressed shows its hint, which lies outside the page's regions for as long as it lasts.
  await page.mouse.move(2, 2);
  await page.getByRole("tooltip").first().waitFor({ state: "detached" });
  // Evaluated, not inserted: the page's policy refuses inserted scripts, as it should.
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const question = `axe.run(${JSON.stringify(within ?? "html")}, ${JSON.stringify({ rules })})`;
  const { violations } = await page.evaluate<axe.AxeResults>(question);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Waits until what is seen passes the check. */
export async function eventually<Value>(
  see: () => Promise<Value>,
  check: (value: Value) => void,
  patience = 20_000,
): Promise<void> {
  for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const value = await see();
    try {
      check(value);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Waits until what is seen is this. */
export const becomes = <Value>(see: () => Promise<Value>, expected: Value): Promise<void> =>
  eventually(see, (value) => {
    expect(value).toEqual(expected);
  });

/** Keeps a picture of the page to be looked at, where RAWABIT_SCREENSHOTS names a folder. */
export async function picture(name: string): Promise<void> {
  const folder = process.env["RAWABIT_SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
