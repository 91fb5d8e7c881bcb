import { describe, expect, it } from "@jest/globals";
import { elementsOf } from "../../../client/view/elements.ts";
import { appearancesOf } from "../../../client/state/appearance.ts";
import { PLAIN_LOOK } from "../../../client/state/look.ts";
import type { Language } from "../../../graph/model/language.ts";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { actorOf, idOf, tieOf } from "../sample.ts";

const drawn = {
  actors: [
    actorOf(1, "PERSON", { mentions: 100, nameAr: "سالم" }),
    actorOf(2, "ORG", { mentions: 25 }),
    actorOf(3, "PLACE", { mentions: 0 }),
  ],
  ties: [tieOf(1, 2, 16), tieOf(2, 3, 4)],
};

const plain = (subgraph: Subgraph, language: Language) =>
  elementsOf(subgraph, {
    language,
    appearances: appearancesOf(subgraph.actors, PLAIN_LOOK, { sizes: null, communities: null }),
    colourOf: () => null,
    groups: new Map(),
    relations: [],
    notes: new Map([[idOf(1), 12]]),
  });

describe("what actors and ties look like", () => {
  it("draws an actor's diameter by the square root of its mentions", () => {
    const [most, quarter, none] = plain(drawn, "en").nodes.map(({ size }) => size);
    expect([none, quarter, most]).toEqual([18, 37, 56]);
  });

  it("draws a tie wider and clearer the more sentences it stands on", () => {
    const [strong, weak] = plain(drawn, "en").edges;
    expect(strong?.strength).toBe(1);
    expect(weak?.strength).toBe(0.5);
    expect(weak?.width).toBeLessThan(strong?.width ?? 0);
    expect(weak?.opacity).toBeLessThan(strong?.opacity ?? 0);
  });

  it("labels actors in the interface language where they have a name in it", () => {
    expect(plain(drawn, "ar").nodes.map(({ label }) => label)).toEqual(["سالم", "Actor 2", "Actor 3"]);
  });

  it("says how many notes there are on an actor, and nothing where there are none", () => {
    const [noted, plainly] = plain(drawn, "en").nodes.map(({ badge }) => badge);
    expect(decodeURIComponent(noted ?? "")).toContain(">9+<");
    expect(plainly).toBeNull();
  });

  it("names a tie by its ends", () => {
    expect(plain(drawn, "en").edges[0]).toMatchObject({
      id: `${idOf(1)} ${idOf(2)}`,
      source: idOf(1),
      target: idOf(2),
    });
  });

  it("draws nothing for nothing", () => {
    expect(plain({ actors: [], ties: [] }, "en")).toEqual({ nodes: [], edges: [], relations: [] });
  });
});
