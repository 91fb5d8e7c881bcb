import { describe, expect, it } from "@jest/globals";
import { actorsOnCanvas, button, canvas, heading, openSettled, speakArabic } from "./page-parts.ts";
import { atRest, barriers, becomes, eventually, page, startSession } from "./session.ts";

startSession({ reducedMotion: "reduce" });

describe("the table", () => {
  it("has the same actors as the canvas, sorted as one likes, and chooses for both", async () => {
    await openSettled();
    const all = await actorsOnCanvas();
    await page.keyboard.press("t");
    const table = page.getByRole("table", { name: "Actors" });
    await becomes(() => table.getByRole("row").count(), all + 1);
    await table.getByRole("button", { name: "Name", exact: true }).click();
    const { compare } = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
    await eventually(
      () => table.getByRole("rowheader").allTextContents(),
      (names) => {
        expect(names).toEqual([...names].sort(compare));
      },
    );
    for (const name of ["Choose \u2068Ali Shamkhani\u2069", "Choose \u2068Hans Grundberg\u2069"])
      await table.getByRole("checkbox", { name }).check();
    await heading("2 actors selected").waitFor();
    await page.keyboard.press("t");
    await becomes(() => canvas().getByRole("option", { selected: true }).count(), 2);
    await page.keyboard.press("t");
    await page.getByRole("tab", { name: "Documents" }).click();
    const documents = page.getByRole("table", { name: "Documents" });
    await documents.getByRole("button", { name: /Raisi in Riyadh/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("heading", { name: /Raisi in Riyadh/ })
      .waitFor();
  });
});

describe("filters", () => {
  it("recompute on the server, can leave out, are in the address, and are taken back", async () => {
    await openSettled();
    const shown = page.getByText(/^\d+ actors · \d+ ties/);
    const all = await atRest(() => shown.textContent());
    await button("Filters").click();
    await page.getByRole("tab", { name: /^Authors \d+/ }).click();
    await page.getByRole("region", { name: "Authors" }).getByRole("listitem").first().waitFor();
    await page.getByRole("tab", { name: /^Sources \d+/ }).click();
    const sources = page.getByRole("region", { name: "Sources" });
    const communities = page.getByRole("region", { name: "Community" });
    await communities.getByRole("textbox", { name: "Search Community" }).fill("yem");
    await becomes(() => communities.getByRole("listitem").count(), 1);
    const documents = page.locator(".figures").first();
    const inAll = await atRest(() => documents.textContent());
    await sources
      .getByRole("button", { name: /^Gulf Courier \d+|Gulf Courier/ })
      .first()
      .click();
    await button("Filters · 1").waitFor();
    await eventually(
      () => shown.textContent(),
      (text) => {
        expect(text).not.toBe(all);
      },
    );
    const only = await atRest(() => shown.textContent());
    await page.waitForURL(/source=Gulf%20Courier/);
    // The briefing counts what the network shows.
    await page.getByText("Of what passes 1 filter, not of all news.").waitFor();
    await eventually(
      () => documents.textContent(),
      (text) => {
        expect(text).not.toBe(inAll);
      },
    );
    await sources.getByRole("button", { name: /Leave out .*Gulf Courier/ }).click();
    await eventually(
      () => shown.textContent(),
      (text) => {
        expect([all, only]).not.toContain(text);
      },
    );
    await page.getByLabel("From", { exact: true }).fill("2023-01-01");
    await button("Filters · 2").waitFor();
    await page.reload();
    await button("Filters · 2").waitFor();
    await button("Clear all filters").last().click();
    await becomes(() => shown.textContent(), all);
    await page.keyboard.press("Control+z");
    await button("Filters · 2").waitFor();
  });

  it("brush a period over the bars and play time month by month", async () => {
    await openSettled();
    await button("Filters").click();
    const bars = page.getByRole("img", { name: /^Documents by month/ });
    await bars.waitFor();
    const box = (await atRest(() => bars.boundingBox())) ?? { x: 0, y: 0, width: 1, height: 1 };
    await page.mouse.move(box.x + 2, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + 40, { steps: 4 });
    await page.mouse.up();
    const to = page.getByLabel("To", { exact: true });
    await eventually(
      () => to.inputValue(),
      (value) => {
        expect(value).toMatch(/^202[12]-/);
      },
    );
    const before = await atRest(() => to.inputValue());
    await button("Play month by month").click();
    await eventually(
      () => to.inputValue(),
      (value) => {
        expect(value > before).toBe(true);
      },
    );
    await button("Pause").click();
  });
});

describe("commands", () => {
  it("are found by a few letters, actors too, and all keys are listed", async () => {
    await openSettled();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("rings");
    await page.keyboard.press("Enter");
    await button("Arrangement: In rings").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("شمخاني");
    // At once, before the answer has come: its first actor is meant.
    await page.keyboard.press("Enter");
    await heading(/Shamkhani/).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("path");
    const ways = page.getByRole("option", { name: /^Ways between them/ });
    await ways.getByText("select two actors or more first").waitFor();
    for (const [word, title] of [
      ["download", "Export, pictures, open a file"],
      ["رفع ملف", "Add news"],
      ["bookmark", "Notebook"],
      ["failed", "What was read"],
    ] as const) {
      await page.getByPlaceholder("Type what to do, or a name").fill(word);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: title }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: title }).waitFor({ state: "detached" });
      await page.keyboard.press("Control+k");
    }
    // Chosen on the page, whatever the system has.
    await page.getByPlaceholder("Type what to do, or a name").fill("night");
    await page.keyboard.press("Enter");
    await becomes(() => page.evaluate<string>("getComputedStyle(document.body).backgroundColor"), "rgb(16, 17, 22)");
    expect(await barriers()).toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("fit");
    await page.keyboard.press("Escape");
    await page.getByPlaceholder("Type what to do, or a name").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await help.getByText("Select by free line").waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
  });

  it("work with an Arabic keyboard", async () => {
    await openSettled();
    await speakArabic();
    const typed = JSON.stringify({ key: "٢", code: "Digit2", bubbles: true });
    await page.evaluate(`document.body.dispatchEvent(new KeyboardEvent("keydown", ${typed}))`);
    await button("الترتيب: في حلقات").waitFor();
  });
});

describe("accessibility", () => {
  it.each([
    ["light", "en"],
    ["dark", "ar"],
  ] as const)(
    "of table, ways, help and palette has no fault that axe finds (%s, %s)",
    async (colorScheme, language) => {
      await page.emulateMedia({ colorScheme });
      await openSettled();
      if (language === "ar") await speakArabic();
      const ids = await page.evaluate<string[]>(
        `[...document.querySelectorAll("[role=option][data-actor]")].slice(0, 2).map((one) => one.dataset.actor)`,
      );
      await page.getByRole("button", { name: /^Filters|^المرشحات/ }).click();
      await page.locator(".facet__one").first().waitFor();
      expect(await barriers()).toEqual([]);
      await page.evaluate(`location.hash = "paths=${ids.join(".")}"`);
      await page.locator(".way mark").first().waitFor();
      expect(await barriers()).toEqual([]);
      await page.evaluate(`location.hash = "actor=${ids.join(".")}&show=table"`);
      await page.getByRole("table").waitFor();
      await page.locator(".panel").getByRole("heading", { level: 2 }).first().waitFor();
      expect(await barriers()).toEqual([]);
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
      expect(await barriers()).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+k");
      await page.locator(".palette__option").first().waitFor();
      expect(await barriers()).toEqual([]);
    },
  );
});
