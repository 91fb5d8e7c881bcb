/** The parts of the page that many tests look at, by what a screen reader calls them. */
import { expect } from "@jest/globals";
import type { Locator } from "playwright-core";
import { atRest, becomes, eventually, page, served } from "./session.ts";

export const canvas = (where = page): Locator => where.getByRole("listbox", { name: "Actors on the canvas" });
export const actors = (where = page): Locator => canvas(where).getByRole("option");
export const actorsOnCanvas = (): Promise<number> => actors().count();
export const details = (): Locator => page.getByRole("complementary", { name: "Details" });
/** Of what the panel is about. */
export const heading = (name: string | RegExp): Locator => details().getByRole("heading", { level: 2, name });
/** Called exactly this, or alike. */
export const button = (name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: typeof name === "string" });
export const dialog = (): Locator => page.getByRole("dialog");
export const toast = (): Locator => page.locator(".toast");

/** Opens the page, or an address within it (`#actor=…`), and waits for the first actors. */
export async function openPage(address = "", where = page): Promise<void> {
  await where.goto(served.url + address);
  await actors(where).first().waitFor({ state: "attached" });
}

/** The first suggestion of this name, of the search or of another field that has suggestions. */
export const suggestion = (name: RegExp, field = "Search actors"): Locator =>
  page.getByRole("listbox", { name: field }).getByRole("option", { name }).first();

/** Types into the search, or into another field with suggestions, and takes the first suggestion of this name. */
export async function searchFor(text: string, name: RegExp, field = "Search actors"): Promise<void> {
  await page.getByRole("combobox", { name: field }).fill(text);
  await suggestion(name, field).click();
}

/** Where every actor stands, in px from the canvas's corner, by what a screen reader hears of it; null until it has a place. */
export async function places(): Promise<ReadonlyMap<string, readonly [number | null, number | null]>> {
  const found = await page.evaluate<[string, [number | null, number | null]][]>(
    `[...document.querySelectorAll("[role=option][data-actor]")].map((one) => [
      one.textContent,
      ["data-x", "data-y"].map((axis) => (one.hasAttribute(axis) ? Number(one.getAttribute(axis)) : null)),
    ])`,
  );
  return new Map(found);
}

/** Waits until every actor has a place on the canvas and keeps it. */
export async function settled(): Promise<void> {
  await eventually(places, (all) => {
    expect([...all.values()].flat()).not.toContain(null);
  });
  await page.locator(".network__busy").waitFor({ state: "detached" });
  await atRest(places);
}

/** Opens the page and waits until nobody moves any more. */
export async function openSettled(): Promise<void> {
  await openPage();
  await settled();
}

/** In what a page is looked at, once each: colours and language. */
export const LOOKS = [
  ["light", "en"],
  ["dark", "en"],
  ["light", "ar"],
  ["dark", "ar"],
] as const;

/** Turns the page to Arabic, whose words are fetched only then. */
export async function speakArabic(): Promise<void> {
  await page.getByRole("button", { name: "العربية", exact: true }).click();
  await becomes(() => page.locator("html").getAttribute("lang"), "ar");
}
