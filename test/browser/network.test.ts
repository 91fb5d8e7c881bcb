import { describe, expect, it } from "@jest/globals";
import {
  actors,
  actorsOnCanvas,
  button,
  canvas,
  details,
  heading,
  openSettled,
  places,
  settled,
  toast,
} from "./page-parts.ts";
import { atRest, becomes, eventually, page, startSession } from "./session.ts";

startSession({ reducedMotion: "reduce" });

const onCanvas = async () => (await actors().allTextContents()).sort();

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
    await openSettled();
    for (const name of ["Grossi", "Shamkhani", "Grundberg"]) {
      await find(name);
      await heading(new RegExp(name)).waitFor();
    }
  });
});

async function isolateShamkhani(): Promise<void> {
  await find("Shamkhani");
  await heading(/Shamkhani/).waitFor();
  await details().getByRole("button", { name: "Isolate" }).click();
  await eventually(actorsOnCanvas, (count) => {
    expect(count).toBeLessThan(40);
  });
}

describe("growing a network", () => {
  it("expands by rank with the rest counted, collapses, and takes every step back and forth", async () => {
    await openSettled();
    await isolateShamkhani();
    const alone = await atRest(onCanvas);
    await button("Choose which neighbours to bring").click();
    await page.getByLabel("How many").selectOption({ label: "5" });
    await page.getByLabel("Strongest by").selectOption({ label: "Surprise (log-likelihood)" });
    await page.locator("form").getByRole("button", { name: "Expand" }).click();
    await becomes(actorsOnCanvas, alone.length + 5);
    const grown = await atRest(onCanvas);
    await details()
      .getByText(/^\+\d+ more neighbour/)
      .waitFor({ state: "attached" });

    await page.keyboard.press("c");
    await becomes(onCanvas, alone);
    await page.keyboard.press("Control+z");
    await becomes(onCanvas, grown);
    await page.keyboard.press("Control+z");
    await becomes(onCanvas, alone);
    await page.keyboard.press("Control+Shift+z");
    await becomes(onCanvas, grown);
  });

  it("expands all that are selected in one step, and says how many came", async () => {
    await openSettled();
    await isolateShamkhani();
    const before = await atRest(onCanvas);
    await page.keyboard.press("a");
    await details().getByText("actors selected").waitFor();
    await page.keyboard.press("e");
    await toast()
      .getByText(/neighbours? came in/)
      .waitFor();
    const came = Number(/\d+/.exec((await toast().textContent()) ?? "")?.[0]);
    // More than any one of them would bring.
    expect(came).toBeGreaterThan(12);
    await becomes(actorsOnCanvas, before.length + came);
    await page.keyboard.press("Control+z");
    await becomes(onCanvas, before);
  });

  it("moves only newcomers when it expands", async () => {
    await openSettled();
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
    await openSettled();
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
    await openSettled();
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
    await openSettled();
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
    await openSettled();
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
    await openSettled();
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
