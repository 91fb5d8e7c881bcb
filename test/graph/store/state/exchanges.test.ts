import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { exchangesFor } from "../../../../graph/store/state/exchanges.ts";
import type { JudgedActor } from "../../../../graph/store/state/judged-actors.ts";

/** Names with who bears them, how often they are mentioned, and who is to bear them: `big: a 100 b`. */
function moving(...lines: readonly string[]) {
  const rows = lines.map((line) => {
    const [name = "", from = "", mentions = "", to = ""] = line.split(/:? /);
    return { name, from, mentions: Number(mentions), to };
  });
  const names = new Map(rows.map(({ name, from, mentions }) => [name, { actor: from, mentions }]));
  const actors = [...new Set(rows.map(({ to }) => to))].map((id): JudgedActor => {
    return { identity: { id, type: "PERSON" }, names: rows.filter(({ to }) => to === id).map(({ name }) => name) };
  });
  return { names, actors, rows };
}

function moved({ rows, names, actors }: ReturnType<typeof moving>, exchanging: boolean): number {
  const exchanges = exchanging ? exchangesFor(actors, names) : [];
  const now = new Map(exchanges.flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]));
  return rows.filter(({ from, to }) => (now.get(from) ?? from) !== to).reduce((sum, { mentions }) => sum + mentions, 0);
}

describe("ids that are exchanged before names move", () => {
  it("are those of two that are merged, where the one named more gives its id up", () => {
    const merge = moving("big: b 100 a", "small: a 3 a");
    expect(exchangesFor(merge.actors, merge.names)).toMatchObject([{ from: "b", to: "a" }]);
    expect(moved(merge, true)).toBe(3);
    const other = moving("big: a 100 a", "small: b 3 a");
    expect(exchangesFor(other.actors, other.names)).toEqual([]);
  });

  it("are exchanged back when that is undone, and left alone where the small one goes", () => {
    const undone = moving("big: a 100 b", "small: a 3 a");
    expect(moved(undone, true)).toBe(3);
    const left = moving("big: a 100 a", "small: a 3 b");
    expect(exchangesFor(left.actors, left.names)).toEqual([]);
  });

  it("never make more mentions move than would have moved without", () => {
    const actor = fc.constantFrom("a", "b", "c", "d");
    const line = fc.tuple(actor, fc.nat(50), actor).map(([from, mentions, to]) => `${from} ${mentions} ${to}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const some = moving(...lines.map((one, at) => `n${at}: ${one}`));
        expect(moved(some, true)).toBeLessThanOrEqual(moved(some, false));
      }),
    );
  });
});
