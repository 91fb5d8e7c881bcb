import { describe, expect, it } from "@jest/globals";
import { actors, actorsOnCanvas, canvas, details, openPage, places, settled, speakArabic } from "./page-parts.ts";
import { atRest, barriers, becomes, eventually, page, startSession } from "./session.ts";

startSession({ reducedMotion: "reduce" });

const onCanvas = async () => (await actors().allTextContents()).sort();
const heading = (name: string | RegExp) => details().getByRole("heading", { level: 2, name });
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });

async function open(address = ""): Promise<void> {
  await openPage(address);
  await settled();
}

async function placeOf(name: RegExp): Promise<{ readonly x: number; readonly y: number }> {
  const [, [x, y] = [null, null]] = [...(await places())].find(([text]) => name.test(text)) ?? [];
  if (x === null || y === null) throw new Error(`${String(name)} has no place on the canvas.`);
  const box = await canvas().boundingBox();
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}

async function click(name: RegExp, modifiers: readonly "Shift"[] = []): Promise<void> {
  const { x, y } = await placeOf(name);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of modifiers) await page.keyboard.up(key);
}

async function find(name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

describe("searching", () => {
  it("takes the first suggestion when Enter is pressed before any has come", async () => {
    await open();
    for (const name of ["Grossi", "Shamkhani", "Grundberg"]) {
      await find(name);
      await heading(new RegExp(name)).waitFor();
    }
  });
});

describe("growing a network", () => {
  it("expands by rank with the rest counted, collapses, and takes every step back and forth", async () => {
    await open();
    await find("Shamkhani");
    await heading(/Shamkhani/).waitFor();
    await details().getByRole("button", { name: "Isolate" }).click();
    await eventually(actorsOnCanvas, (count) => {
      expect(count).toBeLessThan(40);
    });
    const alone = await atRest(onCanvas);
    await button("Choose which neighbours to bring").click();
    await page.getByLabel("How many").selectOption({ label: "5" });
    await page.getByLabel("Strongest by").selectOption({ label: "Surprise (log-likelihood)" });
    await page.locator("form").getByRole("button", { name: "Expand" }).click();
    await becomes(actorsOnCanvas, alone.length + 5);
    const grown = await atRest(onCanvas);
    await details()
      .getByRole("button", { name: /^\+\d+ more neighbour/ })
      .waitFor();

    await page.keyboard.press("c");
    await becomes(onCanvas, alone);
    await page.keyboard.press("Control+z");
    await becomes(onCanvas, grown);
    await page.keyboard.press("Control+z");
    await becomes(onCanvas, alone);
    await page.keyboard.press("Control+Shift+z");
    await becomes(onCanvas, grown);
  });

  it("moves only newcomers when it expands", async () => {
    await open();
    await click(/Ali Shamkhani/);
    await heading(/Shamkhani/).waitFor();
    await settled();
    const before = await places();
    await page.keyboard.press("e");
    await eventually(actorsOnCanvas, (count) => {
      expect(count).toBeGreaterThan(before.size);
    });
    await settled();
    const after = await places();
    // The camera may move and zoom: what stood keeps its distances in proportion.
    const [a = "", b = "", c = ""] = [...before.keys()];
    const distance = (all: typeof before, one: string, other: string): number => {
      const [[x1, y1] = [NaN, NaN], [x2, y2] = [NaN, NaN]] = [all.get(one), all.get(other)];
      return Math.hypot((x1 ?? NaN) - (x2 ?? NaN), (y1 ?? NaN) - (y2 ?? NaN));
    };
    const ratio = (all: typeof before): number => distance(all, a, b) / distance(all, b, c);
    expect(ratio(after)).toBeCloseTo(ratio(before), 1);
  });
});

describe("working on the canvas", () => {
  it("pins whom one drags, holds them in another arrangement, and undo brings them back", async () => {
    await open();
    const from = await placeOf(/Hans Grundberg/);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 50, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/pin=/);
    await button("Undo").click();
    await eventually(
      () => placeOf(/Hans Grundberg/),
      (at) => {
        expect(Math.hypot(at.x - from.x, at.y - from.y)).toBeLessThan(3);
      },
    );
    await page.waitForURL((url) => !url.href.includes("pin="));
  });

  it("selects by a free line and by a rectangle, hides and isolates several", async () => {
    await open();
    const box = await canvas().boundingBox();
    const [left, top] = [box?.x ?? 0, (box?.y ?? 0) + 60];
    const tool = (name: string) => page.getByRole("button", { name, pressed: true });
    await page.keyboard.press("b");
    await tool("Select by rectangle").waitFor();
    await page.mouse.move(left + 4, top);
    await page.mouse.down();
    await page.mouse.move(left + 918, top + 508, { steps: 4 });
    await page.mouse.up();
    const all = await actorsOnCanvas();
    await heading(`${all} actors selected`).waitFor();
    await page.keyboard.press("l");
    await tool("Select by free line").waitFor();
    const corners = [...(await places()).values()]
      .slice(0, 1)
      .map(([x, y]) => [left + (x ?? 0), top - 60 + (y ?? 0)] as const);
    const [[x, y] = [0, 0]] = corners;
    await page.mouse.move(x - 60, y - 60);
    await page.mouse.down();
    for (const [dx, dy] of [
      [70, -50],
      [80, 60],
      [0, 90],
      [-70, 50],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.up();
    await details()
      .getByRole("heading", { level: 2, name: /actors selected/ })
      .waitFor();
    const chosen = () => canvas().getByRole("option", { selected: true }).count();
    await eventually(chosen, (few) => {
      expect(few).toBeGreaterThan(1);
      expect(few).toBeLessThan(all);
    });
    const few = await atRest(chosen);
    await page.keyboard.press("h");
    await becomes(actorsOnCanvas, all - few);
    await button("Undo").click();
    await becomes(actorsOnCanvas, all);
    await page.keyboard.press("l");
  });

  it("arranges in every way by its key, and each undo goes back to where everything stood", async () => {
    await open();
    const byTies = await places();
    for (const [key, name] of [
      ["2", "In rings"],
      ["3", "By community"],
      ["4", "By time"],
      ["5", "By place"],
    ] as const) {
      await page.keyboard.press(key);
      await button(`Arrangement: ${name}`).waitFor();
      await eventually(places, (now) => {
        expect(now).not.toEqual(byTies);
      });
      await settled();
    }
    for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
    await button("Arrangement: By ties").waitFor();
    await settled();
    await eventually(places, (now) => {
      const [moved] = [...now].filter(([name, [x]]) => Math.abs((x ?? 0) - (byTies.get(name)?.[0] ?? 0)) > 3);
      expect(moved).toBeUndefined();
    });
  });

  it("says by size and colour what one chooses, with a legend", async () => {
    await open();
    const legend = page.getByRole("list", { name: "Legend" });
    await button("Legend").click();
    await button("Look").click();
    await page.getByRole("menuitemradio", { name: "Lying between others" }).click();
    await legend.getByText("Larger: Lying between others").waitFor();
    await page.getByRole("menuitemradio", { name: "Community" }).click();
    await becomes(async () => (await legend.getByRole("listitem").count()) > 3, true);
    await page.keyboard.press("Escape");
    await page.reload();
    await button("Legend").click();
    await legend.getByText("Larger: Lying between others").waitFor();
  });
});

describe("several actors", () => {
  it("shows whom all are named with, and the ways between them with the sentences of every step", async () => {
    await open();
    await click(/Ali Shamkhani/);
    await heading(/Shamkhani/).waitFor();
    await settled();
    await click(/Hans Grundberg/, ["Shift"]);
    await heading("2 actors selected").waitFor();
    const common = details().locator("section").filter({ hasText: "Named with all of them" });
    await common
      .getByRole("button", { name: /sentence at least/ })
      .first()
      .waitFor();
    await page.keyboard.press("w");
    await heading("Ways between actors").waitFor();
    const way = details()
      .getByRole("article", { name: /steps|Directly/ })
      .first();
    await way.locator("mark").first().waitFor();
    const stops = await atRest(() => way.locator(".way__stop").allTextContents());
    expect(stops[0]).toMatch(/Shamkhani/);
    expect(stops.at(-1)).toMatch(/Grundberg/);
    await becomes(() => way.locator(".way__hop").count(), stops.length - 1);
    // Why it comes first: whom it leads through is tied to so many others.
    await becomes(() => way.getByText(/^tied to \d+ actors?$/).count(), stops.length - 2);
    for (const hop of await way.locator(".way__hop").all()) await hop.locator("mark").nth(1).waitFor();
    await page.goBack();
    await heading("2 actors selected").waitFor();
  });
});

describe("the table", () => {
  it("has the same actors as the canvas, sorted as one likes, and chooses for both", async () => {
    await open();
    const all = await actorsOnCanvas();
    await page.keyboard.press("t");
    const table = page.getByRole("table", { name: "Actors" });
    await becomes(() => table.getByRole("row").count(), all + 1);
    await table.getByRole("button", { name: "Name", exact: true }).click();
    const { compare } = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
    await eventually(
      () => table.getByRole("rowheader").allTextContents(),
      (names) => {
        expect(names).toEqual([...names].sort(compare));
      },
    );
    for (const name of ["Choose \u2068Ali Shamkhani\u2069", "Choose \u2068Hans Grundberg\u2069"])
      await table.getByRole("checkbox", { name }).check();
    await heading("2 actors selected").waitFor();
    await page.keyboard.press("t");
    await becomes(() => canvas().getByRole("option", { selected: true }).count(), 2);
    await page.keyboard.press("t");
    await page.getByRole("tab", { name: "Documents" }).click();
    const documents = page.getByRole("table", { name: "Documents" });
    await documents.getByRole("button", { name: /Raisi in Riyadh/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("heading", { name: /Raisi in Riyadh/ })
      .waitFor();
  });
});

describe("filters", () => {
  it("recompute on the server, can leave out, are in the address, and are taken back", async () => {
    await open();
    const shown = page.getByText(/^\d+ actors · \d+ ties/);
    const all = await atRest(() => shown.textContent());
    await button("Filters").click();
    await page.getByRole("tab", { name: /^Authors \d+/ }).click();
    await page.getByRole("region", { name: "Authors" }).getByRole("listitem").first().waitFor();
    await page.getByRole("tab", { name: /^Sources \d+/ }).click();
    const sources = page.getByRole("region", { name: "Sources" });
    const communities = page.getByRole("region", { name: "Community" });
    await communities.getByRole("textbox", { name: "Search Community" }).fill("yem");
    await becomes(() => communities.getByRole("listitem").count(), 1);
    const documents = page.locator(".figures").first();
    const inAll = await atRest(() => documents.textContent());
    await sources
      .getByRole("button", { name: /^Gulf Courier \d+|Gulf Courier/ })
      .first()
      .click();
    await button("Filters · 1").waitFor();
    await eventually(
      () => shown.textContent(),
      (text) => {
        expect(text).not.toBe(all);
      },
    );
    const only = await atRest(() => shown.textContent());
    await page.waitForURL(/source=Gulf%20Courier/);
    // The briefing counts what the network shows.
    await page.getByText("Of what passes 1 filter, not of all news.").waitFor();
    await eventually(
      () => documents.textContent(),
      (text) => {
        expect(text).not.toBe(inAll);
      },
    );
    await sources.getByRole("button", { name: /Leave out .*Gulf Courier/ }).click();
    await eventually(
      () => shown.textContent(),
      (text) => {
        expect([all, only]).not.toContain(text);
      },
    );
    await page.getByLabel("From", { exact: true }).fill("2023-01-01");
    await button("Filters · 2").waitFor();
    await page.reload();
    await button("Filters · 2").waitFor();
    await button("Clear all filters").last().click();
    await becomes(() => shown.textContent(), all);
    await page.keyboard.press("Control+z");
    await button("Filters · 2").waitFor();
  });

  it("brush a period over the bars and play time month by month", async () => {
    await open();
    await button("Filters").click();
    const bars = page.getByRole("img", { name: /^Documents by month/ });
    await bars.waitFor();
    const box = (await atRest(() => bars.boundingBox())) ?? { x: 0, y: 0, width: 1, height: 1 };
    await page.mouse.move(box.x + 2, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + 40, { steps: 4 });
    await page.mouse.up();
    const to = page.getByLabel("To", { exact: true });
    await eventually(
      () => to.inputValue(),
      (value) => {
        expect(value).toMatch(/^202[12]-/);
      },
    );
    const before = await atRest(() => to.inputValue());
    await button("Play month by month").click();
    await eventually(
      () => to.inputValue(),
      (value) => {
        expect(value > before).toBe(true);
      },
    );
    await button("Pause").click();
  });
});

describe("commands", () => {
  it("are found by a few letters, actors too, and all keys are listed", async () => {
    await open();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("rings");
    await page.keyboard.press("Enter");
    await button("Arrangement: In rings").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("شمخاني");
    // At once, before the answer has come: its first actor is meant.
    await page.keyboard.press("Enter");
    await heading(/Shamkhani/).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("path");
    const ways = page.getByRole("option", { name: /^Ways between them/ });
    await ways.getByText("select two actors or more first").waitFor();
    for (const [word, title] of [
      ["download", "Export, pictures, open a file"],
      ["رفع ملف", "Add news"],
      ["bookmark", "Notebook"],
      ["failed", "What was read"],
    ] as const) {
      await page.getByPlaceholder("Type what to do, or a name").fill(word);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: title }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: title }).waitFor({ state: "detached" });
      await page.keyboard.press("Control+k");
    }
    // Chosen on the page, whatever the system has.
    await page.getByPlaceholder("Type what to do, or a name").fill("night");
    await page.keyboard.press("Enter");
    await becomes(() => page.evaluate<string>("getComputedStyle(document.body).backgroundColor"), "rgb(16, 17, 22)");
    expect(await barriers()).toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Type what to do, or a name").fill("fit");
    await page.keyboard.press("Escape");
    await page.getByPlaceholder("Type what to do, or a name").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await help.getByText("Select by free line").waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
  });

  it("work with an Arabic keyboard", async () => {
    await open();
    await speakArabic();
    const typed = JSON.stringify({ key: "٢", code: "Digit2", bubbles: true });
    await page.evaluate(`document.body.dispatchEvent(new KeyboardEvent("keydown", ${typed}))`);
    await button("الترتيب: في حلقات").waitFor();
  });
});

describe("accessibility", () => {
  it.each([
    ["light", "en"],
    ["dark", "ar"],
  ] as const)(
    "of table, ways, help and palette has no fault that axe finds (%s, %s)",
    async (colorScheme, language) => {
      await page.emulateMedia({ colorScheme });
      await open();
      if (language === "ar") await speakArabic();
      const ids = await page.evaluate<string[]>(
        `[...document.querySelectorAll("[role=option][data-actor]")].slice(0, 2).map((one) => one.dataset.actor)`,
      );
      await page.getByRole("button", { name: /^Filters|^المرشحات/ }).click();
      await page.locator(".facet__one").first().waitFor();
      expect(await barriers()).toEqual([]);
      await page.evaluate(`location.hash = "paths=${ids.join(".")}"`);
      await page.locator(".way mark").first().waitFor();
      expect(await barriers()).toEqual([]);
      await page.evaluate(`location.hash = "actor=${ids.join(".")}&show=table"`);
      await page.getByRole("table").waitFor();
      await page.locator(".panel").getByRole("heading", { level: 2 }).first().waitFor();
      expect(await barriers()).toEqual([]);
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
      expect(await barriers()).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+k");
      await page.locator(".palette__option").first().waitFor();
      expect(await barriers()).toEqual([]);
    },
  );
});
