import { describe, expect, it } from "@jest/globals";
import { details, dialog, openPage, searchFor, speakArabic } from "./page-parts.ts";
import { atRest, barriers, becomes, eventually, newPage, page, picture, served, startSession } from "./session.ts";

startSession();

const steps = () => dialog().getByRole("group", { name: "Going from name to name" });
const goneTo = () => dialog().locator(".reader__text [aria-current]");

/** Which of how many places is gone to. */
async function place(): Promise<readonly [number, number]> {
  const [at = 0, of = 0] = ((await steps().getByRole("status").textContent()) ?? "").match(/\d+/g) ?? [];
  return [Number(at), Number(of)];
}

async function isInSight(): Promise<boolean> {
  const box = await goneTo().boundingBox();
  return box !== null && box.y > 60 && box.y < 700;
}

describe("the reader", () => {
  it("opens at the sentence whose button was pressed, and goes on from name to name, round and round", async () => {
    await openPage();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    const sentences = details().getByRole("article");
    await sentences.first().waitFor();
    await details()
      .locator("#part-sentences")
      .getByRole("button", { name: /^Show \d+ more$/ })
      .click();
    const texts = await atRest(() => details().locator(".evidence__sentence").allTextContents());
    // The second of two sentences of one article: not where its top is, and not where its first name is.
    const titles = await details().locator(".document-links__title").allTextContents();
    const second = titles.findIndex((title, index) => index > 0 && titles[index - 1] === title);
    expect(second).toBeGreaterThan(0);
    await sentences.nth(second).getByRole("button", { name: /^Read/ }).click();
    await goneTo().waitFor();
    await becomes(isInSight, true);
    const [at, of] = await atRest(place);
    expect(at).toBeGreaterThan(1);
    const name = (await goneTo().textContent()) ?? "";
    expect(texts[second]).toContain(name);
    expect(name).toMatch(/Shamkhani|شمخاني/);

    const address = page.url();
    for (let step = 0; step < of; step++) await steps().getByRole("button", { name: "Next place" }).click();
    await becomes(place, [at, of]);
    await steps().getByRole("button", { name: "Previous place" }).click();
    await becomes(place, [at - 1, of]);
    await becomes(isInSight, true);
    expect(await barriers("[role=dialog]", ["skip-link"])).toEqual([]);
    await picture("reader");

    await steps().getByRole("combobox").selectOption({ label: "All names" });
    await becomes(() => goneTo().count(), 0);
    await steps().getByRole("button", { name: "Next place" }).click();
    const [first, names] = await atRest(place);
    expect(first).toBe(1);
    expect(names).toBeGreaterThan(of);

    const other = await newPage();
    await other.goto(address);
    await eventually(
      () => other.locator(".reader__text [aria-current]").textContent(),
      (text) => {
        expect(text).toBe(name);
      },
    );
    await other.close();
  });

  it("goes through both names of a tie, in Arabic and in the dark as well", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openPage();
    const ids = await page.evaluate<string[]>(
      `[...document.querySelectorAll("[role=option][data-actor]")]
        .filter((one) => /Shamkhani|^.?Iran\\b/.test(one.textContent))
        .map((one) => one.dataset.actor)`,
    );
    expect(ids).toHaveLength(2);
    await speakArabic();
    await page.goto(`${served.url}/#tie=${ids.sort().join(".")}`);
    await page.locator(".panel .document-links button").last().click();
    const both = dialog().getByRole("group", { name: "التنقل من اسم إلى اسم" });
    await both.getByText(/^\p{Nd}+ من \p{Nd}+$/u).waitFor();
    await becomes(() => both.getByRole("combobox").inputValue(), "selected");
    expect(await barriers("[role=dialog]", ["skip-link"])).toEqual([]);
    await picture("reader-ar-dark");
  });
});
