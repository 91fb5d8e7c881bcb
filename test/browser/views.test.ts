import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { serveSamples, type ServedSamples } from "./served-samples.ts";

let browser: Browser;
let served: ServedSamples;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveSamples()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await newPage();
  complaints = [];
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

jest.setTimeout(180_000);

async function newPage(): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return opened;
}

const options = (where = page) => where.getByRole("listbox", { name: "Actors on the canvas" }).getByRole("option");
const drawer = () => page.getByRole("dialog");
const toast = () => page.locator(".toast");

async function open(where = page, hash = ""): Promise<void> {
  await where.goto(`${served.url}/${hash}`);
  await options(where).first().waitFor({ state: "attached" });
}

async function axeFaults(): Promise<readonly string[]> {
  await page.mouse.move(2, 2); // away from the button, whose hint lies outside the page's regions
  await page.getByRole("tooltip").first().waitFor({ state: "detached" });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
}

async function picture(name: string): Promise<void> {
  const folder = process.env["RAWABIT_SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

describe("named views", () => {
  it("keep what is on screen under a title, and bring it back here and by its link", async () => {
    await open();
    const overview = await options().count();
    await page.getByRole("combobox", { name: "Search actors" }).fill("شمخاني");
    await page
      .getByRole("listbox", { name: "Search actors" })
      .getByRole("option", { name: /Ali Shamkhani/ })
      .first()
      .click();
    const details = page.getByRole("complementary", { name: "Details" });
    await details
      .getByRole("button", { name: /^Isolate/ })
      .first()
      .click();
    await expectCount(page, (count) => count < overview);
    const kept = await options().allTextContents();

    await page.getByRole("button", { name: "Named views" }).click();
    await drawer().getByText("Nothing is kept yet.").waitFor();
    await drawer().getByLabel("Title", { exact: true }).fill("شمخاني ومن معه");
    await drawer().getByLabel("Notes (optional)").fill("Who was in Beijing?\nAsk again in May.");
    await drawer().getByRole("button", { name: "Keep what is on screen" }).click();
    const one = drawer().getByRole("listitem").filter({ hasText: "شمخاني ومن معه" });
    await one.getByText("Ask again in May.").waitFor();
    expect(await axeFaults()).toEqual([]);
    await picture("views");
    const link = (await one.getByRole("link").getAttribute("href")) ?? "";
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Rawabit" }).click();
    await expectCount(page, (count) => count === overview);
    await page.getByRole("button", { name: "Named views" }).click();
    await drawer().getByRole("link", { name: "شمخاني ومن معه" }).click();
    await expectCount(page, (count) => count === kept.length);
    expect(new Set(await options().allTextContents())).toEqual(new Set(kept));

    const other = await newPage();
    await open(other, link);
    await expectCount(other, (count) => count === kept.length);
    await other.getByRole("heading", { name: "Ali Shamkhani" }).waitFor();
    await other.close();
  });

  it("are given another title, removed, and brought back", async () => {
    await open();
    await page.getByRole("button", { name: "Named views" }).click();
    await drawer().getByLabel("Title", { exact: true }).fill("First");
    await page.keyboard.press("Enter");
    await drawer()
      .getByRole("button", { name: /^Change title and notes of .*First/ })
      .click();
    const entry = drawer().getByRole("listitem");
    await entry.getByLabel("Title", { exact: true }).fill("Second");
    await entry.getByRole("button", { name: "Change", exact: true }).click();
    await drawer().getByRole("link", { name: "Second" }).waitFor();
    await drawer()
      .getByRole("button", { name: /^Remove .*Second/ })
      .click();
    await drawer().getByRole("link", { name: "Second" }).waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await toast().getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Named views" }).click();
    await drawer().getByRole("link", { name: "Second" }).waitFor();
  });

  it("say that a link leads to none, in the dark and in Arabic as well", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${served.url}/#view=00000000-0000-4000-8000-000000000000`);
    await page.getByRole("alert").getByText("There is no view with this id.").waitFor();
    complaints.splice(0); // The browser notes the answer 404.
    await open(page, "?");
    await page.getByRole("button", { name: "العربية" }).click();
    await page.getByRole("button", { name: "المشاهد المحفوظة" }).click();
    await drawer().getByRole("button", { name: "احفظ ما على الشاشة" }).waitFor();
    expect(await axeFaults()).toEqual([]);
    await picture("views-ar-dark");
  });
});

async function expectCount(where: Page, check: (count: number) => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!check(await options(where).count())) {
    if (Date.now() > end) throw new Error(`${await options(where).count()} actors are on the canvas.`);
    await where.waitForTimeout(50);
  }
}
