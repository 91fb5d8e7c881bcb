import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { actors, details, dialog, speakArabic } from "./page-parts.ts";
import { barriers, becomes, newPage, page, picture, served, startSession } from "./session.ts";

startSession({ empty: true });

const NEWS = join(import.meta.dirname, "..", "..", "samples", "news");
const ENGLISH = "2023-03-10-beijing-statement.txt";
const ARABIC = "2023-03-10-bayan-bikin.txt";

/** Drags files from outside over the page and lets them fall. */
async function drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Add news" }).waitFor();
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(files)}) data.items.add(new File([text], name));
    return data;
  })()`);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("Drop files anywhere on the page").first().waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

const fromDisk = (name: string) => ({ name, mimeType: "text/plain", buffer: readFileSync(join(NEWS, name)) });

describe("reading news in from the page", () => {
  it("fills an empty store with chosen files, shows what came of each, and whom they name", async () => {
    await page.goto(served.url);
    await page.getByRole("main").getByRole("button", { name: "Add news" }).click();
    const choosing = page.waitForEvent("filechooser");
    await dialog().getByRole("button", { name: "Choose files…" }).click();
    await (
      await choosing
    ).setFiles([
      fromDisk(ENGLISH),
      fromDisk(ARABIC),
      { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nno") },
    ]);
    await dialog().getByText("3 files chosen").waitFor();
    expect(await barriers()).toEqual([]);
    await picture("intake-form");
    await dialog().getByRole("button", { name: "Read in" }).click();

    await dialog().getByRole("status").filter({ hasText: "All done" }).waitFor();
    const failed = dialog().getByRole("listitem").filter({ hasText: "broken.pdf" });
    await failed.filter({ hasText: /broken\.pdf cannot be read as a PDF file/ }).waitFor();
    await dialog().getByRole("listitem").filter({ hasText: ENGLISH }).getByText("1 article").waitFor();
    await becomes(() => dialog().locator("dl").first().textContent(), "new2already there0repeated0");
    expect(await barriers()).toEqual([]);
    await picture("intake-done");

    await dialog().getByRole("button", { name: "Show who is named in it" }).click();
    await actors()
      .filter({ hasText: /Saudi Arabia/ })
      .first()
      .waitFor({ state: "attached" });
    await details()
      .getByRole("button", { name: /^Last read .* 1 failed$/ })
      .waitFor();
    await picture("intake-shown");
  });

  it("takes what is dropped on the page and what is pasted, by keyboard too, and refuses private addresses", async () => {
    await page.goto(served.url);
    await drop([{ name: "بيان.txt", text: readFileSync(join(NEWS, ARABIC), "utf8") }]);
    await dialog().getByText("1 file chosen").waitFor();
    await dialog().getByText("بيان.txt").waitFor();
    await dialog().getByLabel("Or paste addresses or text").focus();
    await page.keyboard.type("http://127.0.0.1:9/ http://localhost/feed");
    await dialog().getByText("2 addresses will be read.").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    await dialog().getByRole("status").filter({ hasText: "All done" }).waitFor();
    const refused = dialog().getByRole("listitem").filter({ hasText: "http://127.0.0.1:9/" });
    await refused.filter({ hasText: "not of the public internet" }).waitFor();
    await dialog().getByRole("listitem").filter({ hasText: "بيان.txt" }).getByText("1 article").waitFor();

    await dialog().getByRole("button", { name: "Add more" }).click();
    await dialog()
      .getByLabel("Or paste addresses or text")
      .fill("Talks in Cairo\n\n3 March 2021\n\nPresident Karim Mansour met Salma Haddad in Cairo on Monday.\n");
    await dialog().getByText("This will be read as a text.").waitFor();
    const stated = dialog().getByRole("group", { name: "What you know of it" });
    await stated.getByLabel("Source").fill("صحيفة الأفق");
    await stated.getByLabel("Author").fill("Nadia Haddad");
    await stated.getByLabel("Date").focus();
    await page.keyboard.type("31"); // a day without its month
    await dialog().getByRole("button", { name: "Read in" }).click();
    await stated.getByText("This is no whole date.").waitFor();
    expect(await barriers()).toEqual([]);
    await picture("intake-stated");
    await stated.getByLabel("Date").fill("2021-03-04");
    await dialog().getByRole("button", { name: "Read in" }).click();
    await dialog().getByRole("link", { name: "Talks in Cairo" }).click();
    const facts = page.getByRole("dialog", { name: "Document" }).getByRole("list").first();
    await facts.filter({ hasText: /2021.*صحيفة الأفق.*Nadia Haddad/ }).waitFor();
    await page.keyboard.press("Escape");
    await facts.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await details().getByText("Last read").waitFor();
  });

  it("says in Arabic and in the dark how far it is, can be stopped, and is found again by a page opened meanwhile", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(served.url);
    await speakArabic();
    await page.getByRole("banner").getByRole("button", { name: "إضافة أخبار" }).click();
    const choosing = page.waitForEvent("filechooser");
    await dialog().getByRole("button", { name: "اختر ملفات…" }).click();
    const digest = readFileSync(join(NEWS, "digest-2022-truce-and-summits.txt"), "utf8");
    const many = Array.from({ length: 40 }, (_, n) => ({
      name: `ملخص ${n}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(digest.replaceAll("Yemen", `Yemen ${n}`)),
    }));
    await (await choosing).setFiles(many);
    await dialog().getByRole("button", { name: "ابدأ القراءة" }).click();
    await dialog().getByRole("button", { name: "إيقاف" }).waitFor();
    await picture("intake-running-ar-dark");
    expect(await barriers()).toEqual([]);

    const other = await newPage();
    await other.goto(served.url);
    await other.getByRole("button", { name: "Add news (some is being read)" }).waitFor();
    await other.close();

    await dialog().getByRole("button", { name: "إيقاف" }).click();
    await dialog().getByRole("status").filter({ hasText: "توقّف. ما كُتب يبقى." }).waitFor();
    await dialog().getByRole("button", { name: "إضافة المزيد" }).waitFor();
  });
});
