import { expect, it } from "@jest/globals";
import { generatedNetwork } from "../../tools/bench/page/generated-network.ts";
import { canvas, openPage } from "./page-parts.ts";
import { becomes, eventually, page, startSession } from "./session.ts";

// The generated actors are in no store, so the server does not know the one whose details the page asks for.
startSession({ reducedMotion: "reduce", harmless: /status of 404/ });

const moved = () => page.locator(".network__drawn--moved");

it("moves what is drawn as a picture, draws it anew at rest, and hits the actor that is seen", async () => {
  const network = generatedNetwork(2000);
  await page.route("**/api/v1/overview*", (route) => route.fulfill({ json: network }));
  await openPage("");
  const box = await canvas().boundingBox();
  if (box === null) throw new Error("There is no canvas.");
  const { id, name } = network.actors[1] ?? { id: "", name: "" };
  await page.locator(`[data-actor="${id}"][data-x]`).waitFor({ state: "attached" });
  const place = async () => {
    const option = page.locator(`[data-actor="${id}"]`);
    return { x: Number(await option.getAttribute("data-x")), y: Number(await option.getAttribute("data-y")) };
  };
  const before = await place();

  await page.evaluate(
    `window.wasMoved = false;
     new MutationObserver(() => { window.wasMoved ||= document.querySelector(".network__drawn--moved") !== null; })
       .observe(document.querySelector(".network__drawn"), { attributes: true });`,
  );
  await page.mouse.move(box.x + 12, box.y + 300);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(box.x + 12 + 5 * step, box.y + 300 - 3 * step);
  await page.mouse.up();
  for (let step = 0; step < 5; step++) await page.mouse.wheel(0, -40);

  await becomes(() => page.evaluate<boolean>("window.wasMoved"), true);
  await becomes(() => moved().count(), 0);
  // Until it rests for good: a busy machine may still be working off the turns of the wheel.
  const twice = async () => {
    const first = await place();
    await page.waitForTimeout(700);
    return [first, await place()];
  };
  await eventually(twice, ([first, then]) => {
    expect(then).toEqual(first);
    expect(then).not.toEqual(before);
  });
  const { x, y } = await place();
  await page.mouse.click(box.x + x, box.y + y);
  await page.getByRole("heading", { level: 2, name }).waitFor();
});
