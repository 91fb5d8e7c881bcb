import { describe, expect, it } from "@jest/globals";
import { details, dialog, speakArabic, toast } from "./page-parts.ts";
import { barriers, page, served, startSession } from "./session.ts";

// A list that is refused is answered 400, which the browser calls an error.
startSession({ viewport: { width: 1280, height: 800 }, harmless: /status of 400/ });

const LIST =
  "name,type,aliases,name in Arabic,wikidata,url\n" +
  "Hans Grundberg,person,,هانس غروندبرغ,Q42,https://example.org/h\n" +
  "Nobody Anywhere,person,,,,\n";

const choose = (text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: "envoys.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

describe("watch lists on the page", () => {
  it("are added, lead to their actors and out to other sites, and are removed", async () => {
    await page.goto(served.url);
    await page.getByRole("button", { name: "Add a watch list" }).click();
    await choose(`${LIST}Someone,robot,,,,\n`);
    await dialog().getByRole("alert").getByText("line 4 has the type “robot”").waitFor();
    await choose(LIST);
    await toast().getByText("documents name 1 of its actors").waitFor();
    await dialog().getByText("not named in any document").waitFor();
    expect(await barriers()).toEqual([]);

    await dialog().getByRole("button", { name: "Hans Grundberg" }).click();
    await details().getByRole("heading", { name: "On watch lists" }).waitFor();
    expect(
      await details()
        .getByRole("link", { name: /Wikidata Q42/ })
        .getAttribute("href"),
    ).toBe("https://www.wikidata.org/wiki/Q42");
    expect(
      await details()
        .getByRole("link", { name: /example\.org/ })
        .getAttribute("rel"),
    ).toContain("noopener");
    expect(await barriers()).toEqual([]);

    await speakArabic();
    await page.locator(".panel").getByRole("heading", { name: "على قوائم المراقبة" }).waitFor();
    await page.keyboard.press("Escape");
    await page.goto(served.url);
    await page.getByRole("button", { name: "فاعل واحد من القوائم مذكور" }).click();
    await dialog().getByText("envoys").first().waitFor();
    expect(await barriers()).toEqual([]);

    await dialog().getByRole("button", { name: "أظهر فاعليها في الشبكة" }).click();
    await page.getByText("1 فاعل").or(page.getByText("فاعل واحد")).first().waitFor();
    await page.getByRole("button", { name: "فاعل واحد من القوائم مذكور" }).click();
    await dialog().getByRole("button", { name: "حذف" }).click();
    await dialog().getByRole("button", { name: "أتحذفها حقًّا؟" }).click();
    await toast().getByText("حُذفت").waitFor();
    await page.getByRole("button", { name: "أضف قائمة مراقبة", includeHidden: true }).waitFor({ state: "attached" });
  });
});
