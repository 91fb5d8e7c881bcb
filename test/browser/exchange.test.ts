import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { actorsOnCanvas, openPage, settled, speakArabic } from "./page-parts.ts";
import { barriers, becomes, page, picture, served, startSession } from "./session.ts";

// A file that is none is answered 4xx, which the browser calls an error.
startSession({ viewport: { width: 1280, height: 800 }, harmless: /status of 4\d\d/ });
beforeEach(() => openPage());

/** The path of a file that the page gives to be saved. */
async function saved(name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name, exact: true }).click(),
  ]);
  return download.path();
}

describe("the graph as a file", () => {
  it("is saved as it is drawn, and drawn again from the file where it stood, without touching the store", async () => {
    const hash = (): Promise<unknown> => fetch(`${served.url}/api/v1/stats?hash=1`).then((answer) => answer.json());
    const before = await hash();
    await settled();
    await page.getByRole("button", { name: "Export, pictures, open a file" }).click();
    await page.getByRole("dialog").waitFor();
    // A header inside a dialog is no banner of the page, which axe takes it for.
    expect(await barriers("[role=dialog]", ["landmark-no-duplicate-banner"])).toEqual([]);
    const gexf = await saved("GEXF");
    const places = (text: string): readonly string[] => text.match(/<viz:position [^>]+>/g) ?? [];
    const first = await readFile(gexf, "utf8");
    expect(first).toContain("Holds 50 of");
    await page
      .getByRole("dialog")
      .getByText(/^50 of [\d,]+ actors and [\d,]+ of [\d,]+ ties/)
      .waitFor();
    expect(places(first)).toHaveLength(50);

    await page.getByLabel(/GEXF, GraphML, Cytoscape JSON/).setInputFiles(gexf);
    await page.getByText("is drawn from a file; the store is not touched.").waitFor();
    await becomes(actorsOnCanvas, 50);
    await settled();
    await page.getByRole("button", { name: "Export, pictures, open a file" }).click();
    expect(places(await readFile(await saved("GEXF"), "utf8")).toSorted()).toEqual(places(first).toSorted());
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Back to the store" }).click();
    await page.getByText("is drawn from a file").waitFor({ state: "detached" });
    expect(await hash()).toEqual(before);
  });

  it("is a view, a selection, all under the filters, or everything; what it will hold is told beforehand", async () => {
    await openPage("#type=PERSON&from=2021-01-01");
    await page.getByRole("button", { name: "Export, pictures, open a file" }).click();
    const dialog = page.getByRole("dialog");
    const told = async (): Promise<number> =>
      Number(/^([\d,]+) of/.exec(await dialog.getByRole("status").innerText())?.[1]?.replaceAll(",", ""));
    await dialog.getByText("Counted under the filters in force.").waitFor();
    await dialog.getByText("All under the filters").click();
    await dialog.getByText(/^[\d,]+ of [\d,]+ actors/).waitFor();
    const underFilters = await readFile(await saved("JSON"), "utf8");
    const about = (text: string) => (JSON.parse(text) as { about: { filter: string; actors: { held: number } } }).about;
    expect(about(underFilters)).toMatchObject({ filter: "actors of type PERSON; documents since 2021-01-01" });
    await becomes(told, about(underFilters).actors.held);

    await dialog.getByText("Everything", { exact: true }).click();
    await dialog.getByText("The filters in force do not count here.").waitFor();
    const everything = about(await readFile(await saved("JSON"), "utf8"));
    expect(everything.filter).toBe("everything");
    expect(everything.actors.held).toBeGreaterThan(about(underFilters).actors.held);
    await becomes(told, everything.actors.held);
    await picture("export-parts");
  });

  it("is a picture that explains itself: as SVG with every name, and as PNG", async () => {
    await settled();
    await speakArabic();
    await page.getByRole("button", { name: "تصدير وصور وفتح ملف" }).click();
    const svg = await readFile(await saved("SVG"), "utf8");
    for (const said of ["السعودية", "أشخاص", "من الفاعلين", 'direction="rtl"']) expect(svg).toContain(said);
    expect(svg.match(/<ellipse /g)?.length).toBeGreaterThan(15);
    const png = await readFile(await saved("PNG"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16) > 1000, png.readUInt32BE(20) > 1000]).toEqual([true, true]);
  });

  it("says what is wrong with a file that is none", async () => {
    await page.getByRole("button", { name: "Export, pictures, open a file" }).click();
    const file = { name: "notes.gexf", mimeType: "text/plain", buffer: Buffer.from("just notes") };
    await page.getByLabel(/GEXF, GraphML, Cytoscape JSON/).setInputFiles(file);
    await page.getByRole("alert").getByText("The file is no graph that can be opened.").waitFor();
  });
});
