import { describe, expect, it } from "@jest/globals";
import { actorsOnCanvas, canvas, details, LOOKS, openPage, searchFor, speakArabic, toast } from "./page-parts.ts";
import { atRest, barriers, becomes, page, picture, startSession } from "./session.ts";

startSession();

/** An actor's names, without well-known ones that no document uses, which cannot be chosen. */
const names = () => details().getByRole("checkbox", { disabled: false });

async function openActor(text: string, name: RegExp): Promise<void> {
  await openPage();
  await searchFor(text, name);
  await details().getByRole("heading", { level: 2, name }).waitFor();
}

async function edit(item: string): Promise<void> {
  await details().getByRole("button", { name: "Edit" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Clicks an actor where it stands on the canvas, once it has come to rest there. */
async function clickOnCanvas(id: string, modifiers: ("Shift" | "Control")[] = []): Promise<void> {
  const option = canvas().locator(`[data-actor="${id}"][data-x]`);
  await option.waitFor({ state: "attached" });
  const place = async () => [await option.getAttribute("data-x"), await option.getAttribute("data-y")].map(Number);
  const [x = 0, y = 0] = await atRest(place);
  await page.locator("div.network__canvas[dir=ltr]").click({ position: { x, y }, modifiers });
}

describe("the editing of an actor", () => {
  it("merges two that are selected on the canvas, and takes that back", async () => {
    await openPage();
    for (const name of [/Ali Shamkhani/, /Fouad Hussein/]) {
      const id = await canvas().getByRole("option", { name }).getAttribute("data-actor");
      await clickOnCanvas(id ?? "", ["Shift"]);
    }
    await details().getByRole("heading", { name: "2 actors selected" }).waitFor();
    await details().getByRole("button", { name: "Keep only these" }).click();
    await becomes(actorsOnCanvas, 2);
    await details().getByRole("button", { name: "Merge into one…" }).click();
    await page.getByRole("dialog").getByLabel("Why? (optional)").fill("Only to see what happens");
    await page.getByRole("dialog").getByRole("button", { name: "Merge 2 into one" }).click();
    await toast().getByText("2 actors merged").waitFor();
    await becomes(actorsOnCanvas, 1);
    await details().getByText("Only to see what happens").waitFor();
    await toast().getByRole("button", { name: "Undo" }).click();
    await toast().getByText("Taken back.").waitFor();
    await becomes(actorsOnCanvas, 2);
  });

  it("merges an actor with one that is searched for", async () => {
    await openActor("Khalid bin Salman", /Khalid bin Salman/);
    await edit("Merge with…");
    await searchFor("Musaad", /Aiban/, "Add an actor to merge");
    await page.getByRole("dialog").getByRole("button", { name: "Merge 2 into one" }).click();
    await toast().getByRole("button", { name: "Undo" }).click();
    await toast().getByText("Taken back.").waitFor();
  });

  it("renames it in both scripts, everywhere", async () => {
    await openActor("Grossi", /Grossi/);
    await edit("Rename…");
    await page.getByLabel("Name in Latin letters").fill("Director Grossi");
    await page.getByLabel("Name in Arabic letters").fill("المدير غروسي");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await details().getByRole("heading", { name: "Director Grossi" }).waitFor();
    await details().getByText("المدير غروسي").first().waitFor();
    await canvas()
      .getByRole("option", { name: /Director Grossi/ })
      .waitFor({ state: "attached" });
    await toast().getByRole("button", { name: "Undo" }).click();
    await details()
      .getByRole("heading", { name: /^Rafael/ })
      .waitFor();
  });

  it("says why its names are one actor, and lets one of them stand alone", async () => {
    await openActor("Mohammed bin Salman", /^Mohammed bin Salman/);
    await details().getByText("Why are these one actor?").click();
    await details()
      .getByText(/are known names of one actor/)
      .first()
      .waitFor();
    const before = await atRest(() => names().count());
    expect(before).toBeGreaterThan(2);
    await names().last().check();
    await details().getByRole("button", { name: "Stand alone" }).click();
    await toast().getByText("1 name stands alone now.").waitFor();
    await becomes(() => names().count(), before - 1);
    await toast().getByRole("button", { name: "Undo" }).click();
    await becomes(() => names().count(), before);
  });

  it("splits it into its names, and makes it one again", async () => {
    await openActor("Mohammed bin Salman", /^Mohammed bin Salman/);
    await names().first().waitFor();
    const before = await atRest(() => names().count());
    await details().getByRole("button", { name: "Isolate" }).click();
    await becomes(async () => (await actorsOnCanvas()) < 50, true);
    const actors = await atRest(actorsOnCanvas);
    await details().getByRole("button", { name: "Split all" }).click();
    await toast().getByText(`Split into ${before} actors.`).waitFor();
    await becomes(actorsOnCanvas, actors + before - 1);
    // The latest act, not the step on the canvas before it.
    await page.keyboard.press("Control+z");
    await becomes(() => names().count(), before);
    await becomes(actorsOnCanvas, actors);
  });

  it("changes its type", async () => {
    await openActor("Grossi", /Grossi/);
    await edit("Organization");
    await details().getByText("Organization", { exact: true }).first().waitFor();
    await toast().getByRole("button", { name: "Undo" }).click();
    await details().getByText("Person", { exact: true }).first().waitFor();
  });

  it("hides it everywhere and shows it again", async () => {
    await openActor("Ali Shamkhani", /Ali Shamkhani/);
    await details().getByRole("button", { name: "Isolate" }).click();
    await becomes(async () => (await actorsOnCanvas()) < 50, true);
    const before = await atRest(actorsOnCanvas);
    await edit("Hide everywhere");
    await becomes(actorsOnCanvas, before - 1);
    await page.getByText("1 hidden everywhere").waitFor();
    await details().getByRole("button", { name: "Show again" }).click();
    await becomes(actorsOnCanvas, before);
    await becomes(() => details().getByText("Hidden everywhere:").count(), 0);
  });

  it("tells two of one name apart by their documents, and makes them one again", async () => {
    await openActor("Grossi", /Grossi/);
    await details().getByRole("button", { name: "Isolate" }).click();
    await becomes(async () => (await actorsOnCanvas()) < 50, true);
    const before = await atRest(actorsOnCanvas);
    await details().getByRole("button", { name: "Not all about one actor?" }).click();
    const confirm = details().getByRole("button", { name: /^Another actor/ });
    await becomes(() => confirm.isDisabled(), true);
    await details().getByLabel("Somebody else in this document").first().check();
    await picture("namesake");
    expect(await barriers()).toEqual([]);
    await details().getByRole("button", { name: "Another actor, in 1 document" }).click();
    await toast().getByText("in 1 document is an actor of its own now").waitFor();
    await becomes(actorsOnCanvas, before + 1);
    await details().getByText("Another of the same name").waitFor();
    await details().getByText("in 1 document", { exact: true }).waitFor();
    await toast().getByRole("button", { name: "Undo" }).click();
    await toast().getByText("Taken back.").waitFor();
    await becomes(actorsOnCanvas, before);
  });

  it.each(LOOKS)("has no fault that axe finds (%s, %s)", async (colorScheme, language) => {
    await page.emulateMedia({ colorScheme });
    await openActor("Mohammed bin Salman", /^Mohammed bin Salman/);
    await details().getByRole("checkbox").first().waitFor();
    if (language === "ar") {
      await speakArabic();
      await page.getByRole("button", { name: "أليسوا كلهم فاعلًا واحدًا؟" }).click();
      await picture(`namesake-ar-${colorScheme}`);
    }
    expect(await barriers()).toEqual([]);
  });
});
