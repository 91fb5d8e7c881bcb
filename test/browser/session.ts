/**
 * What every browser test stands on: one Chromium and one served sample a file, a fresh page a test, and the rule that a
 * page which complains has failed. `page` and its like are live bindings: read them inside tests, never at import.
 *
 * A page answers when it can, and other suites may have the machine: what a test sees right after it has done something is
 * luck. Playwright waits before it acts, not before it reads; so read with `becomes` or `eventually`, with `atRest` what is
 * to be compared later, and before "there is none" wait for something that is there.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from "@jest/globals";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
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

/** Requests of the pages that have not been answered yet, without those for a stream of events, which stay open. */
const unanswered = new Set<Request>();

/** For what a user would still wait for, on a machine that other suites have too. Milliseconds. */
const PATIENCE = 60_000;

/** For the answers still outstanding when a test ends; some tests hold one back for good. Milliseconds. */
const LAST_ANSWERS = 2_000;

let options: SessionOptions = {};

/** Sets up and takes down, by the hooks of Jest, for the file that calls it. */
export function startSession(chosen: SessionOptions = {}): void {
  options = chosen;
  // Each test goes several ways through page, server and store, and other suites may have the machine.
  jest.setTimeout(180_000);
  // A browser on a busy machine fails now and then where nothing is wrong; `npm test` names what passed only when run again.
  jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
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
    serveAnewWhenRunAgain(serve);
  }
  beforeEach(async () => {
    complaints.length = 0;
    unanswered.clear();
    page = await newPage();
  });
  afterEach(async () => {
    await allAnswered();
    await page.close();
    // After the page: one that loses its server complains of it.
    if (chosen.empty === true) await served.close();
    expect(complaints).toEqual([]);
  });
}

/** So that what the last answers make a page complain of is seen each time, not when the machine happens to be quick. */
async function allAnswered(): Promise<void> {
  for (const end = Date.now() + LAST_ANSWERS; unanswered.size > 0 && Date.now() < end;) await pause(20);
}

/** A test that is run again must not find what it has written when it failed. */
function serveAnewWhenRunAgain(serve: () => Promise<void>): void {
  let latest: string | undefined;
  beforeEach(async () => {
    const { currentTestName } = expect.getState();
    if (currentTestName === latest) {
      await served.close();
      await serve();
    }
    latest = currentTestName;
  });
}

/** One more page, as another reader would open it. */
export async function newPage(more: BrowserContextOptions = {}): Promise<Page> {
  const { empty: _empty, harmless, ...context } = options;
  const size = { width: 1280, height: 720 };
  const opened = await browser.newPage({ viewport: size, locale: "en-GB", ...context, ...more });
  opened.setDefaultTimeout(PATIENCE);
  opened.on("request", (request) => {
    if (request.resourceType() !== "eventsource") unanswered.add(request);
  });
  opened.on("requestfinished", (request) => unanswered.delete(request));
  opened.on("requestfailed", (request) => unanswered.delete(request));
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("console", (message) => {
    const serious = message.type() === "error" || message.type() === "warning";
    if (serious && harmless?.test(message.text()) !== true) complaints.push(message.text());
  });
  return opened;
}

/**
 * What a screen reader or a weak eye would stumble over, by axe, in words; in all of the page or in what a selector finds,
 * without the rules named. What is only there while the page changes, like the pale text of what fades in, is none.
 */
export async function barriers(within?: string, without: readonly string[] = []): Promise<readonly string[]> {
  // A button just pressed shows its hint, which lies outside the page's regions for as long as it lasts.
  await page.mouse.move(2, 2);
  await page.getByRole("tooltip").first().waitFor({ state: "detached" });
  // Evaluated, not inserted: the page's policy refuses inserted scripts, as it should.
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const question = `axe.run(${JSON.stringify(within ?? "html")}, ${JSON.stringify({ rules })})`;
  for (let looks = 0; ; looks++) {
    const { violations } = await page.evaluate<axe.AxeResults>(question);
    if (violations.length === 0 || looks === 3) return violations.map(inWords);
    await pause(500);
  }
}

const inWords = ({ id, nodes }: axe.Result): string =>
  `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`;

/** Waits until what is seen can be seen and passes the check. */
export async function eventually<Value>(see: () => Promise<Value>, check: (value: Value) => void): Promise<void> {
  for (const end = Date.now() + PATIENCE / 2; ;) {
    try {
      check(await see());
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(50);
  }
}

/** Waits until what is seen is this. */
export const becomes = <Value>(see: () => Promise<Value>, expected: Value): Promise<void> =>
  eventually(see, (value) => {
    expect(value).toEqual(expected);
  });

/** Waits until no answer is outstanding and what is seen stays the same, and gives it: what is to be compared later. */
export async function atRest<Value>(see: () => Promise<Value>): Promise<Value> {
  let seen = await see();
  const look = async () => {
    const before = seen;
    await pause(200);
    seen = await see();
    return { seen: before, unanswered: unanswered.size };
  };
  await eventually(look, (state) => {
    expect(state).toEqual({ seen, unanswered: 0 });
  });
  return seen;
}

/** Keeps a picture of the page to be looked at, where RAWABIT_SCREENSHOTS names a folder. */
export async function picture(name: string): Promise<void> {
  const folder = process.env["RAWABIT_SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
