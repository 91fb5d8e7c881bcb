import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { actorsOnCanvas, speakArabic } from "./page-parts.ts";
import { barriers, becomes, browser, eventually, newPage, page, picture, served, startSession } from "./session.ts";

// A refused query is an answer; the browser calls every one of them an error.
startSession({ viewport: { width: 1280, height: 800 }, harmless: /status of 40[03]/ });
beforeEach(() => page.goto(served.url));

const editor = () => page.getByRole("textbox", { name: "Query", exact: true });
const result = () => page.getByRole("region", { name: "Result" });
const status = () => result().getByRole("status");
/** What the editor has underlined: it looks through the query a little after the last key. */
const underlined = () => page.locator(".cm-lintRange").allTextContents();
const table = () => page.getByRole("region", { name: "Table" });

async function openConsole(): Promise<void> {
  await page.getByRole("button", { name: "Cypher console" }).click();
  await editor().waitFor();
}

async function write(text: string): Promise<void> {
  await editor().click();
  await page.keyboard.press("Control+a");
  // As one piece: completion would answer every key.
  await page.keyboard.insertText(text);
}

describe("the console", () => {
  it("answers a question of the library, and takes its actors to the canvas", async () => {
    await openConsole();
    await page.getByRole("button", { name: /Whom an actor is named with/ }).click();
    await status()
      .filter({ hasText: /25 rows \d+ ms/ })
      .waitFor();
    await table().getByRole("button", { name: "Place Riyadh" }).first().waitFor();

    const name = page.getByRole("textbox", { name: "$name" });
    await becomes(() => name.inputValue(), "Mohammed bin Salman");
    await name.fill("محمد بن سلمان");
    await page.getByRole("textbox", { name: "$limit" }).fill("٣");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await status()
      .filter({ hasText: /^3 rows/ })
      .waitFor();

    await result().getByRole("tab", { name: "Graph" }).click();
    await result().getByText("4 actors are in the result.").waitFor();
    expect(await barriers()).toEqual([]);
    await result().getByRole("button", { name: "Export as a file…" }).click();
    const dialog = page.getByRole("dialog", { name: "Export the result as a graph" });
    await dialog.getByText(/The actors of the result with the ties and relations that it returns/).waitFor();
    expect(await barriers("[role=dialog]", ["landmark-no-duplicate-banner"])).toEqual([]);
    await picture("export-result");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "GEXF", exact: true }).click(),
    ]);
    const gexf = await readFile(await download.path(), "utf8");
    expect(gexf).toMatch(/result of the query MATCH .*محمد بن سلمان/u);
    expect([gexf.match(/<node /g)?.length, gexf.match(/<edge /g)?.length]).toEqual([4, 3]);
    await page.keyboard.press("Escape");
    await result().getByRole("button", { name: "Draw these alone" }).click();
    await becomes(actorsOnCanvas, 4);
  });

  it("is worked by the keyboard alone: opened, completed, run; Tab leaves the editor", async () => {
    await page.getByRole("button", { name: "Cypher console" }).waitFor();
    await page.keyboard.press("q");
    await editor().focus();
    await page.keyboard.type("MATCH (p:Per");
    await page.getByRole("option", { name: /^Person/ }).waitFor();
    await page.waitForTimeout(100); // a completion is not taken by a key that was meant for the text before it
    await page.keyboard.press("Enter");
    await page.keyboard.insertText(") WHERE p.");
    await page.keyboard.press("Control+Space");
    await page.getByRole("option", { name: /^mentions/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.insertText(
      "mentions > 20 RETURN p.name AS name, p.mentions AS mentions ORDER BY mentions DESC",
    );
    await page.keyboard.press("Control+Enter");
    await status()
      .filter({ hasText: /^\d rows? \d+ ms/ })
      .waitFor();
    await result().getByRole("tab", { name: "Chart" }).click();
    await result().getByRole("listitem").filter({ hasText: "Mohammed bin Salman" }).waitFor();
    await editor().focus();
    await page.keyboard.press("Tab");
    await page.locator(".cm-focused").waitFor({ state: "detached" });
  });

  it("points to what is wrong however late the answers come, and says what to write instead", async () => {
    // Later than the editor looks through what was written.
    await page.route(/\/api\/v1\/query/, async (route) => {
      await pause(1_000);
      await route.continue();
    });
    await openConsole();
    await write("MATCH (a:Persn)\nRETURN collect(a.name)[..2] AS names");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    const alert = page.getByRole("alert");
    await alert.getByText(/does not know collect.*Collect first and cut afterwards/s).waitFor();
    // In pieces: what the answer points to lies within what is marked beforehand.
    await eventually(underlined, (parts) => {
      expect(parts.join("")).toContain("Persncollect(a.name)[");
    });
    await alert.getByRole("button", { name: "Go to line 2, column 8" }).click();
    await page.locator(".cm-focused").waitFor();
    await page.keyboard.insertText("1 + size(");
    await editor().filter({ hasText: "RETURN 1 + size(collect" }).waitFor();

    await write("UNWIND [3, 1, 2] AS n RETURN n AS m ORDER BY n + 1");
    await page.keyboard.press("Control+Enter");
    await alert.getByText(/leaves the rows unsorted/).waitFor();
    await eventually(underlined, (parts) => {
      expect(parts).toContain("ORDER BY n + 1");
    });
    await picture("console-otherwise");

    await write("MATCH (a) SET a.name = 'x'");
    await page.keyboard.press("Control+Enter");
    await alert.getByText("This query is not allowed").waitFor();
    expect(await barriers()).toEqual([]);
  });

  it("runs a part, explains, cancels, and gives a link to what was asked", async () => {
    await openConsole();
    await write("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled.").waitFor();

    await page.getByRole("button", { name: "Explain" }).click();
    await result().getByText("Unwind").first().waitFor();

    await write("RETURN 7 AS seven, 'سبعة' AS arabic");
    await page.keyboard.press("Control+Enter");
    await table().getByRole("cell", { name: "سبعة" }).waitFor();
    const other = await newPage();
    await other.goto(page.url());
    await other.getByRole("textbox", { name: "Query", exact: true }).filter({ hasText: "RETURN 7 AS seven" }).waitFor();
    await other.getByText("This query has not been run").waitFor();
    expect(await other.getByRole("region", { name: "Result" }).count()).toBe(0);
    await other.getByRole("button", { name: "Run this query" }).click();
    await other.getByRole("cell", { name: "سبعة" }).waitFor();
    await other.getByText("This query has not been run").waitFor({ state: "detached" });
    await other.close();

    await page.keyboard.press("Control+Home");
    for (const key of Array<string>(8).fill("Shift+ArrowRight")) await page.keyboard.press(key);
    await page.getByRole("button", { name: "Run selection" }).click();
    await table().getByRole("columnheader", { name: "7" }).waitFor();
  });

  it("shows thousands of rows by the few in sight, and saves them all, with no cell that a spreadsheet computes", async () => {
    await openConsole();
    await write("UNWIND range(1, 5000) AS n RETURN n, '=' + n AS text");
    await page.keyboard.press("Control+Enter");
    await status()
      .filter({ hasText: /^5,000 rows/ })
      .waitFor();
    await eventually(
      () => table().getByRole("row").count(),
      (rows) => {
        expect(rows).toBeGreaterThan(5);
        expect(rows).toBeLessThan(80);
      },
    );
    await table().focus();
    await page.keyboard.press("End");
    await table().getByRole("cell", { name: "=5000" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      result().getByRole("button", { name: "CSV" }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
    expect([lines[0], lines[5000]]).toEqual(["\ufeffn,text", "5000,'=5000"]);
    await result().getByRole("tab", { name: "JSON" }).click();
    await page.getByRole("region", { name: "JSON" }).getByText('"text": "=1"').waitFor();
  });

  it("keeps queries for everybody, and its history for itself", async () => {
    await openConsole();
    await write("RETURN 'مرحبا' AS greeting");
    await page.keyboard.press("Control+Enter");
    await status().filter({ hasText: "1 row" }).waitFor();
    await page.getByRole("tab", { name: "Saved" }).click();
    await page.getByRole("textbox", { name: "Save this query as" }).fill("تحية");
    await page.getByRole("button", { name: "Save", exact: true }).click();

    const other = await (await browser.newContext({ locale: "ar" })).newPage();
    await other.goto(`${served.url}/#room=console`);
    await other.getByRole("tab", { name: "محفوظة" }).click();
    await other.getByRole("button", { name: /^تحية/ }).click();
    await other.getByRole("textbox", { name: "الاستعلام", exact: true }).filter({ hasText: "greeting" }).waitFor();
    await becomes(() => other.locator("html").getAttribute("dir"), "rtl");
    await other.context().close();

    await page.getByRole("button", { name: "Remove “تحية”" }).click();
    await page.getByText("Nobody has saved a query yet.").waitFor();
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByRole("button", { name: /RETURN 'مرحبا'/ }).waitFor();
    await page.reload();
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByRole("button", { name: /RETURN 'مرحبا'/ }).waitFor();
  });

  it("has no barriers in Arabic and in the dark", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await speakArabic();
    await page.getByRole("button", { name: "وحدة الاستعلام" }).click();
    await page.getByRole("button", { name: /الأكثر ذكرًا/ }).click();
    await page.getByText(/٢٥ صفًا/).waitFor();
    expect(await barriers()).toEqual([]);
  });
});
