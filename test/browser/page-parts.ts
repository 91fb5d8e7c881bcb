/** The parts of the page that many tests look at, by what a screen reader calls them. */
import type { Locator } from "playwright-core";
import { page, served } from "./session.ts";

export const canvas = (where = page): Locator => where.getByRole("listbox", { name: "Actors on the canvas" });
export const actors = (where = page): Locator => canvas(where).getByRole("option");
export const actorsOnCanvas = (): Promise<number> => actors().count();
export const details = (): Locator => page.getByRole("complementary", { name: "Details" });
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
