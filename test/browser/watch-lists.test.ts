import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { serveSamples, type ServedSamples } from "./served-samples.ts";

let browser: Browser;
let samples: ServedSamples;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, samples] = await Promise.all([launchBrowser(), serveSamples()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await samples.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});
jest.setTimeout(180_000);

const LIST =
  "name,type,aliases,name in Arabic,wikidata,url\n" +
  "Hans Grundberg,person,,هانس غروندبرغ,Q42,https://example.org/h\n" +
  "Nobody Anywhere,person,,,,\n";

const lists = () => page.getByRole("dialog");
const choose = (text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: "envoys.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

async function expectAccessible(): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => [id, JSON.stringify(nodes)])).toEqual([]);
}

describe("watch lists on the page", () => {
  it("are added, lead to their actors and out to other sites, and are removed", async () => {
    await page.goto(samples.url);
    await page.getByRole("button", { name: "Add a watch list" }).click();
    await choose(`${LIST}Someone,robot,,,,\n`);
    await lists().getByRole("alert").getByText("line 4 has the type “robot”").waitFor();
    await choose(LIST);
    await page.locator(".toast").getByText("documents name 1 of its actors").waitFor({ timeout: 60_000 });
    await lists().getByText("not named in any document").waitFor();
    await expectAccessible();

    await lists().getByRole("button", { name: "Hans Grundberg" }).click();
    const details = page.getByRole("complementary", { name: "Details" });
    await details.getByRole("heading", { name: "On watch lists" }).waitFor();
    expect(await details.getByRole("link", { name: /Wikidata Q42/ }).getAttribute("href")).toBe(
      "https://www.wikidata.org/wiki/Q42",
    );
    expect(await details.getByRole("link", { name: /example\.org/ }).getAttribute("rel")).toContain("noopener");
    await expectAccessible();

    await page.getByRole("button", { name: "العربية" }).click();
    await page.locator(".panel").getByRole("heading", { name: "على قوائم المراقبة" }).waitFor();
    await page.keyboard.press("Escape");
    await page.goto(samples.url);
    await page.getByRole("button", { name: "فاعل واحد من القوائم مذكور" }).click();
    await lists().getByText("envoys").first().waitFor();
    await expectAccessible();

    await lists().getByRole("button", { name: "أظهر فاعليها في الشبكة" }).click();
    await page.getByText("1 فاعل").or(page.getByText("فاعل واحد")).first().waitFor();
    await page.getByRole("button", { name: "فاعل واحد من القوائم مذكور" }).click();
    await lists().getByRole("button", { name: "حذف" }).click();
    await lists().getByRole("button", { name: "أتحذفها حقًّا؟" }).click();
    await page.locator(".toast").getByText("حُذفت").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "أضف قائمة مراقبة", includeHidden: true }).waitFor({ state: "attached" });
  });
});
