import { describe, expect, it } from "@jest/globals";
import { actorsOnCanvas, canvas, details, openPage, searchFor, toast } from "./page-parts.ts";
import { barriers, becomes, complaints, page, startSession } from "./session.ts";

startSession();

const questions = () => page.getByRole("listbox", { name: "Questions" });
const openQuestions = () => questions().getByRole("option").count();
const progress = () => page.getByText(/\d+ decided · \d+ open · \d+% of mentions settled/);
/** An actor's names, without well-known ones that no document uses, which cannot be chosen. */
const names = () => details().getByRole("checkbox", { disabled: false });
async function openQueue(): Promise<number> {
  await openPage();
  await page.getByRole("button", { name: /^Merge queue, \d+ open questions?$/ }).click();
  await page.getByRole("article").first().waitFor();
  return openQuestions();
}

async function openActor(text: string, name: RegExp): Promise<void> {
  await openPage();
  await searchFor(text, name);
  await details().getByRole("heading", { level: 2, name }).waitFor();
}

async function edit(item: string): Promise<void> {
  await details().getByRole("button", { name: "Edit" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Takes an answer back, and waits until the server has: the page shows it before, and would be closed too early. */
async function takingBack(act: () => Promise<unknown>): Promise<void> {
  const undone = page.waitForResponse((response) => response.url().endsWith("/judgements/undo"));
  await act();
  await undone;
}

/** Clicks an actor where it stands on the canvas, once it has come to rest there. */
async function clickOnCanvas(id: string, modifiers: ("Shift" | "Control")[] = []): Promise<void> {
  const option = canvas().locator(`[data-actor="${id}"][data-x]`);
  await option.waitFor({ state: "attached" });
  const place = async () => [await option.getAttribute("data-x"), await option.getAttribute("data-y")].map(Number);
  let [x = 0, y = 0] = await place();
  await becomes(async () => {
    const [lastX, lastY] = [x, y];
    await page.waitForTimeout(150);
    [x = 0, y = 0] = await place();
    return x === lastX && y === lastY;
  }, true);
  await page.locator("div.network__canvas[dir=ltr]").click({ position: { x, y }, modifiers });
}

describe("the merge queue", () => {
  it("is opened by key and from the briefing, and says what there is to decide", async () => {
    await openPage();
    await page.keyboard.press("m");
    await progress().waitFor();
    await page.getByRole("article").first().waitFor();
    expect(await page.getByRole("article").count()).toBeGreaterThanOrEqual(2);
    await page.keyboard.press("m");
    await details().getByRole("button", { name: "Decide" }).click();
    await progress().waitFor();
  });

  it("takes an answer by key: the row leaves at once, the counts follow, and undo brings it back", async () => {
    const before = await openQueue();
    const first = await questions().getByRole("option").first().textContent();
    for (const key of ["x", "n", "u"]) {
      await page.keyboard.press(key);
      await becomes(
        async () =>
          (await questions()
            .getByText(first ?? "", { exact: true })
            .count()) === 0,
        true,
      );
      await page.getByText(/^1 decided · /).waitFor();
      await takingBack(() => page.keyboard.press("z"));
      await page.getByText(new RegExp(`^0 decided · ${before} open`)).waitFor();
      await becomes(() => questions().getByRole("option").first().textContent(), first);
    }
  });

  it("goes through the questions by letters and arrows", async () => {
    await openQueue();
    const chosen = () => questions().getByRole("option", { selected: true }).textContent();
    const texts = await questions().getByRole("option").allTextContents();
    await page.keyboard.press("j");
    await becomes(chosen, texts[1] ?? "");
    await questions().focus();
    await page.keyboard.press("ArrowDown");
    await becomes(chosen, texts[2] ?? "");
    await page.keyboard.press("k");
    await becomes(chosen, texts[1] ?? "");
    await page.keyboard.press("Home");
    await becomes(chosen, texts[0] ?? "");
  });

  it("reads Arabic names in Latin letters on request", async () => {
    await openQueue();
    const latin = () => page.locator("[lang=ar-Latn]").count();
    expect(await latin()).toBe(0);
    await page.getByRole("switch", { name: "Latinise" }).click();
    await becomes(async () => (await latin()) > 0, true);
  });

  it("gives a question back that could not be saved, and offers to try again", async () => {
    const before = await openQueue();
    await page.route("**/api/v1/judgements", (route) => route.abort());
    await page.keyboard.press("n");
    await page.getByRole("alert").getByText("The server does not answer").waitFor();
    await becomes(openQuestions, before);
    await page.unroute("**/api/v1/judgements");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(/^1 decided · /).waitFor();
    await takingBack(() => page.getByRole("button", { name: "Undo the last" }).click());
    await page.getByText(/^0 decided · /).waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining("net::ERR_FAILED")]);
  });

  it("keeps what was decided, with who and when, to be taken back", async () => {
    await openQueue();
    await page.getByText("Decisions", { exact: true }).click();
    await page.getByLabel("Your name").fill("Nadia");
    await page.getByText("Questions", { exact: true }).click();
    await page.getByRole("article").first().waitFor();
    await page.keyboard.press("u");
    await page.getByText(/^1 decided · /).waitFor();
    await page.getByText("Decisions", { exact: true }).click();
    const entry = page.getByRole("listitem").filter({ hasText: "Nadia" }).filter({ hasText: "Unsure" });
    await takingBack(() => entry.getByRole("button", { name: "Take back" }).click());
    await entry.getByText("taken back").waitFor();
    await page.getByText(/^0 decided · /).waitFor();
  });

  it("works in Arabic, with an Arabic keyboard", async () => {
    await openPage();
    await page.getByRole("button", { name: "العربية" }).click();
    await page.getByRole("button", { name: /^قائمة الدمج/ }).click();
    await page.getByRole("article").first().waitFor();
    const rows = page.getByRole("listbox", { name: "الأسئلة" }).getByRole("option");
    const before = await rows.count();
    const press = (key: string, code: string) => {
      const typed = JSON.stringify({ key, code, bubbles: true });
      return page.evaluate(`document.body.dispatchEvent(new KeyboardEvent("keydown", ${typed}))`);
    };
    await press("ء", "KeyX");
    await page.getByText(/^حُسم واحد/).waitFor();
    await takingBack(() => press("ئ", "KeyZ"));
    await page.getByText(/^لم يُحسم شيء/).waitFor();
    await becomes(() => rows.count(), before);
  });
});

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
    const before = await names().count();
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
    const before = await names().count();
    await details().getByRole("button", { name: "Isolate" }).click();
    await becomes(async () => (await actorsOnCanvas()) < 50, true);
    const actors = await actorsOnCanvas();
    await details().getByRole("button", { name: "Split all" }).click();
    await toast().getByText(`Split into ${before} actors.`).waitFor();
    await becomes(actorsOnCanvas, actors + before - 1);
    await toast().getByRole("button", { name: "Undo" }).click();
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
    const before = await actorsOnCanvas();
    await edit("Hide everywhere");
    await becomes(actorsOnCanvas, before - 1);
    await page.getByText("1 hidden everywhere").waitFor();
    await details().getByRole("button", { name: "Show again" }).click();
    await becomes(actorsOnCanvas, before);
    await becomes(() => details().getByText("Hidden everywhere:").count(), 0);
  });
});

describe("accessibility", () => {
  it.each([
    ["light", "en"],
    ["dark", "en"],
    ["light", "ar"],
    ["dark", "ar"],
  ] as const)("of queue and editing has no fault that axe finds (%s, %s)", async (colorScheme, language) => {
    await page.emulateMedia({ colorScheme });
    await openActor("Mohammed bin Salman", /^Mohammed bin Salman/);
    await details().getByRole("checkbox").first().waitFor();
    if (language === "ar") await page.getByRole("button", { name: "العربية", exact: true }).click();
    expect(await barriers()).toEqual([]);
    await page.keyboard.press("m");
    await page.locator(".companion").first().waitFor();
    expect(await barriers()).toEqual([]);
  });
});
