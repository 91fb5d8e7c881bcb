import { describe, expect, it } from "@jest/globals";
import { actors, actorsOnCanvas, details, dialog, openPage, searchFor, speakArabic, toast } from "./page-parts.ts";
import { atRest, barriers, becomes, eventually, page, picture, startSession } from "./session.ts";

startSession();

const HOSTILE = '<img src="x" onerror="document.title=1">';
const notes = () => details().getByRole("region", { name: "Notes" });
const tab = (name: string) => dialog().getByRole("tab", { name });

/** Gives the command that is called so. */
async function command(words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(".palette__option").first().waitFor();
  await page.keyboard.type(words);
  await becomes(() => page.locator(".palette__option").first().textContent(), words);
  await page.keyboard.press("Enter");
}

/** Writes a note on the actor or the tie selected, by a command. */
async function writeNote(text: string): Promise<void> {
  await notes().getByRole("button", { name: "Write a note" }).waitFor();
  await command("Write a note");
  await notes().getByRole("textbox", { name: "Write a note" }).fill(text);
  await page.keyboard.press("Control+Enter");
  await notes().getByText(text).waitFor();
  await notes().getByRole("textbox").waitFor({ state: "detached" });
}

async function openNotebook(part: string): Promise<void> {
  await page.getByRole("button", { name: "Notebook" }).click();
  await tab(part).click();
}

describe("the notebook", () => {
  it("keeps notes on an actor as text, marks them, and takes them back", async () => {
    await openPage();
    await searchFor("شمخاني", /Ali Shamkhani/);
    await notes().getByRole("button", { name: "Write a note" }).click();
    await notes().getByRole("textbox", { name: "Write a note" }).fill(`${HOSTILE}\n\nقال لنا إنه لم يكن هناك.`);
    await page.keyboard.press("Control+Enter");
    await notes().getByText(HOSTILE).waitFor();
    expect(await notes().locator("img").count()).toBe(0);
    await notes().getByText("قال لنا إنه لم يكن هناك.").waitFor();
    const directions = 'Array.from(document.querySelectorAll(".note p"), (one) => getComputedStyle(one).direction)';
    await becomes(() => page.evaluate<readonly string[]>(directions), ["ltr", "rtl"]);
    await becomes(async () => actors().filter({ hasText: "Ali Shamkhani" }).filter({ hasText: "1 note" }).count(), 1);
    expect(await barriers()).toEqual([]);
    await picture("note");

    await notes().getByRole("button", { name: "Change the note" }).click();
    await notes().getByRole("textbox", { name: "Change the note" }).fill("He was in Beijing.");
    await notes().getByRole("button", { name: "Save" }).click();
    await notes().getByText("He was in Beijing.").waitFor();
    await page.keyboard.press("t");
    await page.getByRole("columnheader", { name: "Notes" }).waitFor();
    await notes().getByRole("button", { name: "Remove the note" }).click();
    await notes().getByText("He was in Beijing.").waitFor({ state: "detached" });
    await page.getByRole("columnheader", { name: "Notes" }).waitFor({ state: "detached" });
    await toast().getByRole("button", { name: "Undo" }).click();
    await notes().getByText("He was in Beijing.").waitFor();
  });

  it("keeps collections of actors, opens them as a network and counts them alone", async () => {
    await openPage();
    const overview = await atRest(actorsOnCanvas);
    await searchFor("شمخاني", /Ali Shamkhani/);
    await details().getByRole("button", { name: "Collect" }).click();
    await page.getByRole("menuitem", { name: "New collection…" }).click();
    await dialog().getByLabel("Title", { exact: true }).fill("مبعوثون Envoys");
    await dialog().getByRole("button", { name: "Make a collection of the selected actor" }).click();
    await dialog().getByRole("listitem", { name: "مبعوثون Envoys" }).getByText("1 actor").waitFor();
    await page.keyboard.press("Escape");
    await searchFor("Iran", /Iran/);
    await details().getByRole("button", { name: "Collect" }).click();
    await page.getByRole("menuitem", { name: "مبعوثون Envoys" }).click();
    await toast().getByText("Put into", { exact: false }).waitFor();

    await openNotebook("Collections");
    const one = dialog().getByRole("listitem", { name: "مبعوثون Envoys" });
    await one.getByText("2 actors").waitFor();
    expect(await barriers()).toEqual([]);
    await picture("collections");
    await one.getByRole("button", { name: "Open as a network" }).click();
    await becomes(actorsOnCanvas, 2);

    await page.getByRole("button", { name: "Rawabit" }).click();
    await becomes(actorsOnCanvas, overview);
    await page.getByRole("button", { name: "Filters" }).click();
    const lists = page.getByRole("region", { name: "Lists" });
    await lists.getByRole("button", { name: /^Leave out/ }).click();
    await eventually(
      () => actors().allTextContents(),
      (names) => {
        expect(names.join()).not.toContain("Shamkhani");
      },
    );
    await lists.getByRole("button", { name: /^Leave out/ }).click();
    await becomes(actorsOnCanvas, overview);
    await lists.locator(".facet__only").click();
    await becomes(actorsOnCanvas, 2);
    await page.getByRole("button", { name: "Clear all filters" }).last().click();
    await becomes(actorsOnCanvas, overview);

    await openNotebook("Collections");
    await one.getByRole("button", { name: /^Take .*Iran.* out/ }).click();
    await one.getByText("1 actor").waitFor();
    await page.keyboard.press("Escape");
    await toast().getByRole("button", { name: "Undo" }).click();
    await openNotebook("Collections");
    await one.getByText("2 actors").waitFor();
  });

  it("tells what was done, and each line leads to what it speaks of", async () => {
    await openPage();
    await searchFor("شمخاني", /Ali Shamkhani/);
    await writeNote("He came back in May.");
    await page.getByRole("button", { name: "Rawabit" }).click();
    await openNotebook("Activity");
    await dialog().getByRole("button", { name: "44 articles" }).click();
    await page.getByRole("dialog", { name: "What was read" }).getByRole("heading", { name: "Given to read" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog().getByText("Note written on").first().waitFor();
    expect(await barriers()).toEqual([]);
    await picture("activity");
    await dialog().getByRole("button", { name: "Ali Shamkhani" }).first().click();
    await details().getByRole("heading", { name: "Ali Shamkhani" }).waitFor();
    const note = notes().locator(".note").filter({ hasText: "He came back in May." });
    await note.getByRole("button", { name: "Remove the note" }).click();
    await note.waitFor({ state: "detached" });
    await openNotebook("Activity");
    await dialog().getByRole("button", { name: "Bring back" }).first().click();
    await page.keyboard.press("Escape");
    await note.waitFor();
  });

  it("stands in one line under the canvas, in either language, and reads right in Arabic and in the dark", async () => {
    await openPage();
    await searchFor("شمخاني", /Ali Shamkhani/);
    await writeNote("في بكين.");
    await command("Put into a collection…");
    await page.getByRole("menuitem", { name: "New collection…" }).click();
    await dialog().getByLabel("Title", { exact: true }).fill("في بكين");
    await dialog().getByRole("button", { name: "Make a collection of the selected actor" }).click();
    await dialog().getByRole("listitem", { name: "في بكين" }).waitFor();
    await page.keyboard.press("Escape");
    const isOneLine = () =>
      eventually(
        () => page.locator(".stage-foot").boundingBox(),
        (box) => {
          expect(box?.height).toBeLessThanOrEqual(48);
        },
      );
    await isOneLine();
    await page.getByRole("button", { name: "Lines" }).click();
    await page
      .getByRole("group", { name: "Lines shown" })
      .getByRole("button", { name: /Named together/ })
      .click();
    await page.getByRole("button", { name: "Lines · 1 not shown" }).waitFor();
    await page.emulateMedia({ colorScheme: "dark" });
    await speakArabic();
    await page.getByRole("button", { name: "الدفتر" }).waitFor();
    await isOneLine();
    await page.getByRole("button", { name: "الدفتر" }).click();
    for (const part of ["المجموعات", "الملاحظات", "السجل"]) {
      await tab(part).click();
      await dialog().getByRole("listitem").first().waitFor();
      expect(await barriers()).toEqual([]);
    }
    await picture("activity-ar-dark");
  });

  it("brings those whom the news says something of", async () => {
    await openPage();
    const grundberg = actors().filter({ hasText: "Hans Grundberg" });
    const id = (await grundberg.getAttribute("data-actor")) ?? "";
    await openPage(`/?#actors=${id}&actor=${id}`);
    await becomes(actorsOnCanvas, 1);
    await details().getByRole("button", { name: "Choose which neighbours to bring" }).click();
    const said = page.getByLabel("What the news says");
    const choices = await atRest(() => said.getByRole("option").allTextContents());
    expect(choices.length).toBeGreaterThan(1);
    await said.selectOption({ index: 1 });
    await page.getByRole("dialog").getByRole("button", { name: "Expand" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const others = Number(/\((\d+)\)$/.exec(choices[1] ?? "")?.[1]);
    await becomes(actorsOnCanvas, 1 + others);
  });
});
