import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { serveSamples, type ServedSamples } from "./served-samples.ts";

let browser: Browser;
let samples: ServedSamples;
let page: Page;
/** What the page complained of: errors of scripts, breaches of the content security policy, failed requests. */
let complaints: string[];

beforeAll(async () => {
  [browser, samples] = await Promise.all([launchBrowser(), serveSamples()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await samples.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const canvas = () => page.getByRole("listbox", { name: "Actors on the canvas" });
const actorsOnCanvas = () => canvas().getByRole("option").count();
const search = () => page.getByRole("combobox", { name: "Search actors" });
const suggestion = (name: RegExp) =>
  page.getByRole("listbox", { name: "Search actors" }).getByRole("option", { name }).first();
const details = () => page.getByRole("complementary", { name: "Details" });

/** Waits until what is seen passes the check. */
async function eventually<Value>(
  see: () => Promise<Value>,
  check: (value: Value) => void,
  patience = 10_000,
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

async function open(): Promise<void> {
  await page.goto(samples.url);
  await canvas().getByRole("option").first().waitFor({ state: "attached" });
}

async function searchFor(text: string, found: RegExp): Promise<void> {
  await search().fill(text);
  await suggestion(found).click();
}

describe("the page", () => {
  it("opens on a network and a briefing of who is named most, type by type", async () => {
    await open();
    expect(await actorsOnCanvas()).toBeGreaterThan(20);
    for (const heading of ["People", "Organizations", "Places", "Languages", "Sources"]) {
      await details().getByRole("heading", { name: heading }).waitFor();
    }
    await details()
      .getByRole("button", { name: /Mohammed bin Salman/ })
      .first()
      .waitFor();
  });

  it("goes from a search to an actor, to its neighbours, to the sentences of a tie, to the article", async () => {
    await open();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    await details().getByRole("heading", { name: "Ali Shamkhani" }).waitFor();

    const before = await actorsOnCanvas();
    await details().getByRole("button", { name: "Expand" }).click();
    await eventually(actorsOnCanvas, (value) => {
      expect(value).toBeGreaterThan(before);
    });

    const tie = details()
      .getByRole("button", { name: /Aiban \d+ sentences/ })
      .first();
    const sentences = Number(/\d+/.exec((await tie.textContent()) ?? "")?.[0]);
    expect(sentences).toBeGreaterThan(1);
    await tie.click();
    const evidence = details().getByRole("article");
    await eventually(
      () => evidence.count(),
      (value) => {
        expect(value).toBe(sentences);
      },
    );
    for (const article of await evidence.all()) {
      const marked = await article.locator("mark").allTextContents();
      expect(marked.some((name) => /Shamkhani|شمخاني/.test(name))).toBe(true);
      expect(marked.some((name) => /Aiban|العيبان/.test(name))).toBe(true);
    }

    await evidence.first().getByRole("button", { name: /^Read/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /Shamkhani|شمخاني/ })
      .first()
      .waitFor();
  });

  it("finds an actor by its Arabic name and sets Arabic sentences from right to left", async () => {
    await open();
    await searchFor("شمخاني", /Ali Shamkhani/);
    const arabic = details().locator("article [lang=ar][dir=rtl]").first();
    await arabic.waitFor();
  });

  it("shows what was removed from an article on request, and remembers that it was asked to", async () => {
    await open();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    const article = details().getByRole("article").first();
    await article.getByRole("button", { name: /^Read/ }).click();
    const dialog = page.getByRole("dialog");
    const names = dialog.locator(".reader__text").getByRole("link");
    await names.first().waitFor();
    const before = await names.allTextContents();
    expect(await dialog.getByRole("deletion").count()).toBe(0);
    await dialog.getByRole("switch", { name: "Show removed parts" }).press("Space");
    await dialog.getByRole("deletion").first().waitFor();
    expect(await names.allTextContents()).toEqual(before);
    await page.evaluate(axe.source);
    // Names are links into the page's own address, the first of which axe takes for a link that skips to the content.
    const { violations } = await page.evaluate<axe.AxeResults>(
      "axe.run('[role=dialog]', { rules: { 'skip-link': { enabled: false } } })",
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.reload();
    await dialog.getByRole("deletion").first().waitFor();
  });

  it("says what was read last, and opens the report", async () => {
    await open();
    await details()
      .getByRole("button", { name: /^Last read/ })
      .click();
    const report = page.getByRole("dialog", { name: "What was read" });
    await report.getByText(/44 articles/).waitFor();
    await report.getByText("Everything was read.").waitFor();
    await page.keyboard.press("Escape");
    await report.waitFor({ state: "detached" });
  });

  it("says what stands out, and every line opens the network it speaks of", async () => {
    await open();
    const block = (title: string) =>
      details()
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: title, exact: false }) });
    await block("Communities").getByRole("button").first().click();
    await eventually(actorsOnCanvas, (count) => {
      expect(count).toBeGreaterThan(10);
      expect(count).toBeLessThanOrEqual(40);
    });
    await block("Rising ties").getByRole("button").first().click();
    await details().getByText("Named together in").waitFor();
    await page.getByRole("button", { name: "Briefing" }).click();
    await block("Named in Arabic only").getByRole("button").first().click();
    await details().getByText("Strongest ties").waitFor();
  });

  it("undoes and redoes what was added", async () => {
    await open();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    await details().getByRole("heading", { name: "Ali Shamkhani" }).waitFor();
    const before = await actorsOnCanvas();
    await details().getByRole("button", { name: "Expand" }).click();
    await eventually(actorsOnCanvas, (value) => {
      expect(value).toBeGreaterThan(before);
    });
    const after = await actorsOnCanvas();
    await page.getByRole("button", { name: "Undo" }).click();
    await eventually(actorsOnCanvas, (value) => {
      expect(value).toBe(before);
    });
    await page.getByRole("button", { name: "Redo" }).click();
    await eventually(actorsOnCanvas, (value) => {
      expect(value).toBe(after);
    });
  });

  it("is worked by keyboard alone from search to evidence", async () => {
    await open();
    await page.keyboard.press("/");
    await page.keyboard.type("Grossi");
    await suggestion(/Grossi/).waitFor();
    await page.keyboard.press("Enter");
    await details()
      .getByRole("heading", { name: /Grossi/ })
      .waitFor();
    const tie = details().getByRole("button", { name: /International Atomic Energy Agency \d+ sentence/ });
    await tie.focus();
    await page.keyboard.press("Enter");
    await details().getByRole("article").locator("mark").first().waitFor();
  });

  it("speaks Arabic, mirrored, and remembers it", async () => {
    await open();
    await page.getByRole("button", { name: "العربية" }).click();
    await eventually(
      () => page.locator("html").getAttribute("dir"),
      (value) => {
        expect(value).toBe("rtl");
      },
    );
    await page.reload();
    await eventually(
      () => page.locator("html").getAttribute("lang"),
      (value) => {
        expect(value).toBe("ar");
      },
    );
    await page
      .getByRole("button", { name: /محمد بن سلمان/ })
      .first()
      .waitFor();
  });

  it("comes back as it was when its address is opened again", async () => {
    await open();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    await details().getByRole("heading", { name: "Ali Shamkhani" }).waitFor();
    const before = await actorsOnCanvas();
    await eventually(
      () => Promise.resolve(new URL(page.url()).hash + new URL(page.url()).search),
      (value) => {
        expect(value).not.toBe("");
      },
    );
    await page.goto("about:blank");
    await page.goBack();
    await details().getByRole("heading", { name: "Ali Shamkhani" }).waitFor();
    await eventually(actorsOnCanvas, (value) => {
      expect(value).toBe(before);
    });
  });

  it.each([
    ["light", "en"],
    ["dark", "en"],
    ["light", "ar"],
    ["dark", "ar"],
  ] as const)("has no accessibility fault that axe finds (%s, %s)", async (colorScheme, language) => {
    await page.emulateMedia({ colorScheme });
    await open();
    if (language === "ar") await page.getByRole("button", { name: "العربية" }).click();
    // Evaluated, not inserted: the page's policy refuses inserted scripts, as it should.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) }))).toEqual([]);
  });
});

describe("the page over an empty store", () => {
  it("says how to fill it", async () => {
    const empty = await serveSamples({ empty: true });
    try {
      await page.goto(empty.url);
      await page
        .getByText(/rawabit (?:-- )?ingest/)
        .first()
        .waitFor();
    } finally {
      await empty.close();
    }
  });
});
