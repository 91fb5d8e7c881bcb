import type { Page } from "playwright-core";

/** Milliseconds of panning, and of zooming. */
const LASTS = 3000;

/** Frames a second that the browser draws while the canvas is panned and zoomed by pointer and wheel. */
export async function framesWhileMoving(page: Page): Promise<number> {
  await page.evaluate(
    "window.frames = 0; (function count() { window.frames++; window.counting = requestAnimationFrame(count); })();",
  );
  const { x, y } = (await page.locator(".network, .notice").first().boundingBox()) ?? { x: 400, y: 200 };
  const start = performance.now();
  const passed = (): number => performance.now() - start;
  // In the emptiest corner, so that the canvas is panned and no actor is dragged.
  await page.mouse.move(x + 12, y + 400);
  await page.mouse.down();
  for (let step = 0; passed() < LASTS; step++)
    await page.mouse.move(x + 12 + 80 * Math.sin(step / 6) + 80, y + 400 + 60 * Math.cos(step / 6));
  await page.mouse.up();
  for (let step = 0; passed() < 2 * LASTS; step++) {
    await page.mouse.wheel(0, step % 16 < 8 ? -40 : 40);
    await page.waitForTimeout(16);
  }
  const seconds = passed() / 1000;
  const frames = await page.evaluate<number>("cancelAnimationFrame(window.counting), window.frames");
  return frames / seconds;
}
