import { describe, expect, it } from "@jest/globals";
import { details, LOOKS, openPage, speakArabic } from "./page-parts.ts";
import { atRest, barriers, becomes, complaints, eventually, page, picture, served, startSession } from "./session.ts";

startSession();

const questions = () => page.getByRole("listbox", { name: "Questions" });
const openQuestions = () => questions().getByRole("option").count();
const progress = () => page.getByText(/\d+ of \d+ decided, covering \d+% of mentions/);
const decided = (count: number) => page.getByText(new RegExp(`^${count} of \\d+ decided`));

async function openQueue(): Promise<number> {
  await openPage();
  await page.getByRole("button", { name: /^Merge queue, \d+ open questions?$/ }).click();
  await page.getByRole("article").first().waitFor();
  return atRest(openQuestions);
}

/** Takes an answer back, and waits until the server has: the page shows it before, and would be closed too early. */
async function takingBack(act: () => Promise<unknown>): Promise<void> {
  const undone = page.waitForResponse((response) => response.url().endsWith("/judgements/undo"));
  await act();
  await undone;
}

describe("the merge queue", () => {
  it("is opened by key and from the briefing, and says what there is to decide", async () => {
    await openPage();
    await page.keyboard.press("m");
    await progress().waitFor();
    await page.getByRole("article").nth(1).waitFor();
    await page.keyboard.press("m");
    await details().getByRole("button", { name: "Decide" }).click();
    await progress().waitFor();
  });

  it("takes an answer by key: the row leaves at once, the counts follow, and undo brings it back", async () => {
    const before = await openQueue();
    const first = await questions().getByRole("option").first().textContent();
    for (const key of ["x", "n", "u"]) {
      await page.keyboard.press(key);
      await decided(1).waitFor();
      const answered = questions().getByText(first ?? "", { exact: true });
      await becomes(() => answered.count(), 0);
      await takingBack(() => page.keyboard.press("z"));
      await page.getByText(`0 of ${before} decided`).waitFor();
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
    await decided(1).waitFor();
    await takingBack(() => page.getByRole("button", { name: "Undo the last" }).click());
    await decided(0).waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining("net::ERR_FAILED")]);
  });

  it("keeps what was decided, with who and when, to be taken back", async () => {
    await openQueue();
    await page.getByText("Decisions", { exact: true }).click();
    await page.getByLabel("Your name").fill("Nadia");
    await page.getByText("Questions", { exact: true }).click();
    await page.getByRole("article").first().waitFor();
    await page.keyboard.press("u");
    await decided(1).waitFor();
    await page.getByText("Decisions", { exact: true }).click();
    const entry = page.getByRole("listitem").filter({ hasText: "Nadia" }).filter({ hasText: "Unsure" });
    await takingBack(() => entry.getByRole("button", { name: "Take back" }).click());
    await entry.getByText("taken back").waitFor();
    await decided(0).waitFor();
  });

  it("works in Arabic, with an Arabic keyboard", async () => {
    await openPage();
    await speakArabic();
    await page.getByRole("button", { name: /^قائمة الدمج/ }).click();
    await page.getByRole("article").first().waitFor();
    const rows = page.getByRole("listbox", { name: "الأسئلة" }).getByRole("option");
    const before = await atRest(() => rows.count());
    const press = (key: string, code: string) => {
      const typed = JSON.stringify({ key, code, bubbles: true });
      return page.evaluate(`document.body.dispatchEvent(new KeyboardEvent("keydown", ${typed}))`);
    };
    await press("ء", "KeyX");
    await page.getByText(/^حُسم [1١] من/).waitFor();
    await takingBack(() => press("ئ", "KeyZ"));
    await page.getByText(/^حُسم [0٠] من/).waitFor();
    await becomes(() => rows.count(), before);
  });

  it("shows sentences of both sides without scrolling", async () => {
    await openQueue();
    for (const language of ["en", "ar"] as const) {
      if (language === "ar") await speakArabic();
      for (const side of [0, 1]) {
        const sentence = page.getByRole("article").nth(side).locator(".evidence__sentence").first();
        await sentence.waitFor();
        await picture(`queue-${language}`);
        await eventually(
          () => Promise.all([sentence.boundingBox(), page.locator(".verdicts").boundingBox()]),
          ([own, bar]) => {
            expect((own?.y ?? NaN) + (own?.height ?? NaN)).toBeLessThanOrEqual(bar?.y ?? NaN);
          },
        );
      }
    }
  });

  it("asks about watched actors alone, and marks them", async () => {
    await openQueue();
    const watched = page.getByRole("switch", { name: "Watched only" });
    expect(await watched.count()).toBe(0);
    const name = await questions().getByRole("option").first().locator("bdi").first().textContent();
    const list = `name,type\n"${name ?? ""}",person\n"${name ?? ""}",organization\n"${name ?? ""}",place\n`;
    const added = await page.request.post(`${served.url}/api/v1/watch-lists?file=known.csv`, {
      headers: { "Content-Type": "application/octet-stream" },
      data: Buffer.from(list),
    });
    expect(added.ok()).toBe(true);
    await page.reload();
    await page.getByRole("article").first().waitFor();
    await watched.click();
    const marked = page.getByRole("img", { name: "on a watch list" });
    const options = questions().getByRole("option");
    await becomes(() => options.filter({ hasNot: marked }).count(), 0);
    await options.filter({ has: marked }).first().waitFor();
    await picture("queue-watched");
  });

  it.each(LOOKS)("has no fault that axe finds (%s, %s)", async (colorScheme, language) => {
    await page.emulateMedia({ colorScheme });
    await openQueue();
    if (language === "ar") await speakArabic();
    await page.locator(".companion").first().waitFor();
    expect(await barriers()).toEqual([]);
  });
});
