import { describe, expect, it } from "@jest/globals";
import { actors, actorsOnCanvas, details, dialog, openPage, searchFor, speakArabic, toast } from "./page-parts.ts";
import {
  atRest,
  barriers,
  becomes,
  complaints,
  eventually,
  newPage,
  page,
  picture,
  served,
  startSession,
} from "./session.ts";

startSession();

const namesOnCanvas = async () => (await actors().allTextContents()).sort();

describe("named views", () => {
  it("keep what is on screen under a title, and bring it back here and by its link", async () => {
    await openPage();
    const overview = await atRest(actorsOnCanvas);
    await searchFor("شمخاني", /Ali Shamkhani/);
    await details()
      .getByRole("button", { name: /^Isolate/ })
      .first()
      .click();
    await eventually(actorsOnCanvas, (count) => {
      expect(count).toBeLessThan(overview);
    });
    const kept = await atRest(namesOnCanvas);

    await page.getByRole("button", { name: "Notebook" }).click();
    await dialog().getByText("Nothing is kept yet.").waitFor();
    await dialog().getByLabel("Title", { exact: true }).fill("شمخاني ومن معه");
    await dialog().getByLabel("Notes (optional)").fill("Who was in Beijing?\nAsk again in May.");
    await dialog().getByRole("button", { name: "Keep what is on screen" }).click();
    const one = dialog().getByRole("listitem").filter({ hasText: "شمخاني ومن معه" });
    await one.getByText("Ask again in May.").waitFor();
    expect(await barriers()).toEqual([]);
    await picture("views");
    const link = (await one.getByRole("link").getAttribute("href")) ?? "";
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Rawabit" }).click();
    await becomes(actorsOnCanvas, overview);
    await page.getByRole("button", { name: "Notebook" }).click();
    await dialog().getByRole("link", { name: "شمخاني ومن معه" }).click();
    await becomes(namesOnCanvas, kept);

    const other = await newPage();
    await openPage(`/${link}`, other);
    await becomes(() => actors(other).count(), kept.length);
    await other.getByRole("heading", { name: "Ali Shamkhani" }).waitFor();
    await other.close();
  });

  it("are given another title, removed, and brought back", async () => {
    await openPage();
    await page.getByRole("button", { name: "Notebook" }).click();
    await dialog().getByLabel("Title", { exact: true }).fill("First");
    await page.keyboard.press("Enter");
    await dialog()
      .getByRole("button", { name: /^Change title and notes of .*First/ })
      .click();
    const entry = dialog().getByRole("listitem");
    await entry.getByLabel("Title", { exact: true }).fill("Second");
    await entry.getByRole("button", { name: "Change", exact: true }).click();
    await dialog().getByRole("link", { name: "Second" }).waitFor();
    await dialog()
      .getByRole("button", { name: /^Remove .*Second/ })
      .click();
    await dialog().getByRole("link", { name: "Second" }).waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await toast().getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Notebook" }).click();
    await dialog().getByRole("link", { name: "Second" }).waitFor();
  });

  it("say that a link leads to none, in the dark and in Arabic as well", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${served.url}/#view=00000000-0000-4000-8000-000000000000`);
    await page.getByRole("alert").getByText("There is no view with this id.").waitFor();
    complaints.splice(0); // The browser notes the answer 404.
    await page.getByRole("button", { name: "Go to the network" }).click();
    await actors().first().waitFor({ state: "attached" });
    await page.waitForURL(({ hash }) => hash === "");
    await speakArabic();
    await page.getByRole("button", { name: "الدفتر" }).click();
    await dialog().getByRole("button", { name: "احفظ ما على الشاشة" }).waitFor();
    expect(await barriers()).toEqual([]);
    await picture("views-ar-dark");
  });
});
