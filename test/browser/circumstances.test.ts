/** The page where things are not as they are at a desk: small windows, a server that goes away and comes back. */
import { describe, expect, it } from "@jest/globals";
import { actors, button, canvas, details, heading, openPage, openSettled, searchFor, toast } from "./page-parts.ts";
import { atRest, becomes, complaints, eventually, page, picture, startSession } from "./session.ts";

startSession();

const namesShamkhani = () => actors().filter({ hasText: "Ali Shamkhani" }).count();

describe("a small window", () => {
  it("leaves the canvas room, and undo a button that fingers find", async () => {
    // 1280 × 720 at a zoom of 200 %.
    await page.setViewportSize({ width: 640, height: 360 });
    await openSettled();
    const heightOf = async () => (await canvas().boundingBox())?.height ?? 0;
    await eventually(heightOf, (height) => {
      expect(height).toBeGreaterThan(180);
    });
    await picture("zoomed");
    await details().getByRole("heading", { name: "Places" }).scrollIntoViewIfNeeded();
    await details().getByRole("heading", { name: "Places" }).click();

    await page.setViewportSize({ width: 820, height: 1180 });
    await searchFor("Shamkhani", /Ali Shamkhani/);
    await details().getByRole("button", { name: "Take off" }).click();
    await becomes(namesShamkhani, 0);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await becomes(namesShamkhani, 1);
    await picture("tablet");
  });
});

describe("a server that goes away", () => {
  it("is told of where it is missed, and what went unanswered comes by itself once it is back", async () => {
    await openPage();
    await searchFor("Shamkhani", /Ali Shamkhani/);
    await heading("Ali Shamkhani").waitFor();
    const tie = details().getByRole("button", { name: /Aiban \d+ sentences/ });
    await tie.first().waitFor();
    await atRest(() => details().textContent());
    const away = /\/(?:api\/v1|readyz)/;
    await page.route(away, (route) => route.abort());
    await page.keyboard.press("e");
    await toast().getByText("The server does not answer.", { exact: false }).waitFor();
    await tie.first().click();
    await details().getByRole("alert").first().waitFor();
    await page.unroute(away);
    await details().getByRole("article").first().waitFor();
    await becomes(() => page.getByRole("alert").count(), 0);
    expect(new Set(complaints.splice(0))).toEqual(new Set([expect.stringContaining("net::ERR_FAILED")]));
  });
});

describe("an actor with many ties", () => {
  it("lists the strongest, and all of them when asked", async () => {
    await openPage();
    await searchFor("Saudi", /^.?Saudi Arabia/);
    await heading("Saudi Arabia").waitFor();
    const rows = details().locator(".rows").first().getByRole("listitem");
    await becomes(() => rows.count(), 5);
    const said =
      (await details()
        .getByText(/^5 of \d+ shown$/)
        .textContent()) ?? "";
    await button(/^Show \d+ more$/)
      .first()
      .click();
    await becomes(() => rows.count(), Math.min(55, Number(/of (\d+)/.exec(said)?.[1])));
  });
});
