import { expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { details, openPage, searchFor } from "./page-parts.ts";
import { atRest, barriers, becomes, eventually, newPage, page, picture, startSession } from "./session.ts";

startSession();

const figures = (text: string | null): readonly number[] => (text?.match(/\d+/g) ?? []).map(Number);
const foot = (where: Page) => where.locator(".stage-foot__shown");

it("shows of a tie how often both are named together at each level, with as much evidence, strongest first on request", async () => {
  await openPage();
  await searchFor("Shamkhani", /Ali Shamkhani/);
  await details()
    .getByRole("button", { name: /Aiban \d+ sentences/ })
    .first()
    .click();
  const levels = details().getByRole("radiogroup", { name: "Named together in one" });
  await levels.waitFor();
  const counts = figures(await atRest(() => levels.textContent()));
  expect(counts).toHaveLength(3);
  const [sentences = 0, paragraphs = 0, documents = 0] = counts;
  expect(sentences).toBeGreaterThan(1);
  await details()
    .getByText(/^NPMI .* G² .*/)
    .waitFor();
  await details()
    .getByText(/^The tie (stands|does not stand) out/)
    .waitFor();
  const shown = details().getByText(/^\d+ of \d+ shown$/);
  const total = async (): Promise<number> => figures(await shown.last().textContent())[1] ?? 0;
  for (const [level, count] of [
    ["paragraph", paragraphs],
    ["document", documents],
    ["sentence", sentences],
  ] as const) {
    await levels.getByText(level).click();
    await becomes(total, count);
  }
  const first = () => details().getByRole("article").first().textContent();
  const newest = await atRest(first);
  const order = details().getByRole("radiogroup", { name: "Order of the sentences" }).last();
  await order.getByText("Strongest first").click();
  await becomes(total, sentences);
  expect(await barriers()).toEqual([]);
  await picture("tie");
  await order.getByText("Newest first").click();
  await becomes(first, newest);
});

it("draws the ties alone that stand out, counts the others, and keeps the choice in the address", async () => {
  await openPage();
  const all = figures(await atRest(() => foot(page).textContent()))[1] ?? 0;
  await page.getByRole("button", { name: "Look" }).click();
  await page.getByRole("menuitemradio", { name: "Only those that stand out from chance" }).click();
  await page.keyboard.press("Escape");
  await eventually(
    () => foot(page).textContent(),
    (text) => {
      const [, drawn = 0, hidden = 0] = figures(text);
      expect(hidden).toBeGreaterThan(0);
      expect(drawn).toBeGreaterThan(0);
      expect(drawn + hidden).toBe(all);
    },
  );
  await page.waitForURL(/ties=backbone/);
  // The menu scrolls within the stage, and not the stage with it.
  await eventually(
    () => page.getByRole("button", { name: "Look" }).boundingBox(),
    (box) => {
      expect(box?.y).toBeGreaterThan(110);
    },
  );
  await picture("backbone");

  const arabic = await newPage({ locale: "ar", colorScheme: "dark" });
  await arabic.goto(page.url());
  await foot(arabic)
    .getByText(/غير بارز/)
    .waitFor();
  await arabic.close();
});
