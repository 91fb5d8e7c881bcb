import { describe, expect, it } from "@jest/globals";
import {
  actorsOnCanvas,
  details,
  dialog,
  heading,
  LOOKS,
  openPage,
  searchFor,
  speakArabic,
  suggestion,
} from "./page-parts.ts";
import { atRest, barriers, becomes, eventually, page, startSession } from "./session.ts";
import { serveSamples } from "./served-samples.ts";

startSession();

async function openShamkhani(): Promise<void> {
  await openPage();
  await searchFor("Shamkhani", /Ali Shamkhani/);
  await heading("Ali Shamkhani").waitFor();
}

describe("the page", () => {
  it("opens on a network and a briefing of who is named most, type by type", async () => {
    await openPage();
    await eventually(actorsOnCanvas, (count) => {
      expect(count).toBeGreaterThan(20);
    });
    for (const heading of ["People", "Organizations", "Places", "Languages", "Sources"]) {
      await details().getByRole("heading", { name: heading }).waitFor();
    }
    await details()
      .getByRole("button", { name: /Mohammed bin Salman/ })
      .first()
      .waitFor();
  });

  it("goes from a search to an actor, to its neighbours, to the sentences of a tie, to the article", async () => {
    await openShamkhani();

    const before = await atRest(actorsOnCanvas);
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
    await becomes(() => evidence.count(), sentences);
    for (const article of await evidence.all()) {
      await article
        .locator("mark")
        .filter({ hasText: /Shamkhani|شمخاني/ })
        .first()
        .waitFor();
      await article
        .locator("mark")
        .filter({ hasText: /Aiban|العيبان/ })
        .first()
        .waitFor();
    }

    await evidence.first().getByRole("button", { name: /^Read/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /Shamkhani|شمخاني/ })
      .first()
      .waitFor();
  });

  it("finds an actor by its Arabic name and sets Arabic sentences from right to left", async () => {
    await openPage();
    await searchFor("شمخاني", /Ali Shamkhani/);
    const arabic = details().locator("article [lang=ar][dir=rtl]").first();
    await arabic.waitFor();
  });

  it("shows what was removed from an article on request, and remembers that it was asked to", async () => {
    await openPage();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    const article = details().getByRole("article").first();
    await article.getByRole("button", { name: /^Read/ }).press("Enter");
    const names = dialog().locator(".reader__text").getByRole("link");
    await names.first().waitFor();
    const before = await atRest(() => names.allTextContents());
    expect(await dialog().getByRole("deletion").count()).toBe(0);
    await dialog().getByRole("switch", { name: "Show removed parts" }).press("Space");
    await dialog().getByRole("deletion").first().waitFor();
    await becomes(() => names.allTextContents(), before);
    // Names are links into the page's own address, the first of which axe takes for a link that skips to the content.
    expect(await barriers("[role=dialog]", ["skip-link"])).toEqual([]);
    await page.reload();
    await dialog().getByRole("deletion").first().waitFor();
  });

  it.each(LOOKS)(
    "has evidence in sight when an actor is opened, and the way to each part (%s, %s)",
    async (colorScheme, language) => {
      await page.emulateMedia({ colorScheme });
      await openShamkhani();
      if (language === "ar") await page.getByRole("button", { name: "العربية", exact: true }).click();
      const panel = page.locator(".panel");
      const sentence = panel.getByRole("article").first();
      await sentence.waitFor();
      const isInSight = async () => ((await sentence.boundingBox())?.y ?? Infinity) < 720;
      await becomes(isInSight, true);
      await panel.getByRole("navigation").getByRole("button").nth(1).press("Enter");
      const title = panel.getByRole("heading", { name: language === "ar" ? "الجمل" : "Sentences" });
      await eventually(
        async () => (await title.boundingBox())?.y ?? Infinity,
        (y) => {
          expect(y).toBeLessThan(160);
        },
      );
      // From there the keyboard goes on into the sentences.
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.closest('.panel-part').id")).toBe("part-sentences");
      expect(await barriers(".panel")).toEqual([]);
    },
  );

  it("leads all the way to an actor's sentences before they have come", async () => {
    const titleTop = async () =>
      (await details().getByRole("heading", { name: "Sentences" }).boundingBox())?.y ?? Infinity;
    let letThrough = (): void => undefined;
    const asked = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route("**/evidence?**", async (route) => {
      await asked;
      await route.continue();
    });
    await openShamkhani();
    await details().getByRole("navigation").getByRole("button", { name: "Sentences" }).press("Enter");
    letThrough();
    await details().getByRole("article").nth(2).waitFor();
    expect(await titleTop()).toBeLessThan(160);
  });

  it("leaves the search free as narrow as a telephone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage();
    const box = await page.getByRole("combobox", { name: "Search actors" }).boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    const isFree = `[0.1, 0.5, 0.9].every((share) =>
      document.elementFromPoint(${box?.x ?? 0} + share * ${box?.width ?? 0}, ${(box?.y ?? 0) + (box?.height ?? 0) / 2})
        .closest(".header__search") !== null)`;
    expect(await page.evaluate(isFree)).toBe(true);
  });

  it("tells actors of one name apart where they are suggested", async () => {
    await openPage();
    await page.getByRole("combobox", { name: "Search actors" }).fill("Riyadh");
    await suggestion(/Riyadh \(Place\)/).waitFor();
    await suggestion(/Riyadh \(Person\)/).waitFor();
  });

  it("shows when an actor is named, and with whom in one period and not in another", async () => {
    await openPage();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    await details()
      .getByText(/^Most in [A-Z][a-z]+ \d{4}: \d+ sentences?\./)
      .waitFor();
    await details().getByRole("button", { name: "Compare two periods" }).click();
    const part = (title: string) =>
      details()
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: new RegExp(`^${title}`) }) })
        .last();
    await part("Only in the later period").waitFor();
    const earlier = details().getByRole("group", { name: "Earlier period" });
    const later = details().getByRole("group", { name: "Later period" });
    await earlier.getByLabel("From").fill("2020-01-01");
    await earlier.getByLabel("To").fill("2022-12-31");
    await later.getByLabel("From").fill("2023-03-01");
    await later.getByLabel("To").fill("2023-03-31");
    await part("Only in the later period")
      .getByRole("button", { name: /^Musaed Al-Aiban/ })
      .waitFor();
    await details().getByLabel("Type").selectOption({ label: "Places" });
    await part("Only in the later period")
      .getByRole("button", { name: /^Musaed Al-Aiban/ })
      .waitFor({ state: "detached" });
    expect(await barriers(".side-panel, .panel")).toEqual([]);
  });

  it("says what was read last, and opens the report", async () => {
    await openPage();
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
    await openPage();
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
    await openShamkhani();
    const before = await atRest(actorsOnCanvas);
    await details().getByRole("button", { name: "Expand" }).click();
    await eventually(actorsOnCanvas, (value) => {
      expect(value).toBeGreaterThan(before);
    });
    const after = await atRest(actorsOnCanvas);
    await page.getByRole("button", { name: "Undo" }).click();
    await becomes(actorsOnCanvas, before);
    await page.getByRole("button", { name: "Redo" }).click();
    await becomes(actorsOnCanvas, after);
  });

  it("is worked by keyboard alone from search to evidence", async () => {
    await openPage();
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
    await openPage();
    await speakArabic();
    await becomes(() => page.locator("html").getAttribute("dir"), "rtl");
    await page.reload();
    await becomes(() => page.locator("html").getAttribute("lang"), "ar");
    await page
      .getByRole("button", { name: /محمد بن سلمان/ })
      .first()
      .waitFor();
  });

  it("comes back as it was when its address is opened again", async () => {
    await openShamkhani();
    const before = await atRest(actorsOnCanvas);
    await eventually(
      () => Promise.resolve(new URL(page.url()).hash + new URL(page.url()).search),
      (value) => {
        expect(value).not.toBe("");
      },
    );
    await page.goto("about:blank");
    await page.goBack();
    await details().getByRole("heading", { name: "Ali Shamkhani" }).waitFor();
    await becomes(actorsOnCanvas, before);
  });

  it.each(LOOKS)("has no accessibility fault that axe finds (%s, %s)", async (colorScheme, language) => {
    await page.emulateMedia({ colorScheme });
    await openPage();
    if (language === "ar") await speakArabic();
    expect(await barriers()).toEqual([]);
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
