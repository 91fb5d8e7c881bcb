/** What every store must give of the network around an actor, and of that of the most named. */
import { expect, it } from "@jest/globals";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId } from "../marked-news.ts";
import { FIXED } from "./fixed-news.ts";
import { seen, withEmptyStore, type StoreHarness } from "./harness.ts";

export function networkContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, async (opened) => {
    store = opened;
    await store.mergeDocuments(FIXED);
    await store.measure();
  });

  it("cuts a neighbourhood to the strongest ties, and says how much there is", async () => {
    const cut = await seen(store).neighbourhood(actorId("badr"), { limit: 2 });
    expect(cut.actorsInAll).toBe(5);
    expect(cut.actors).toHaveLength(3);
    expect(cut.actors[0]?.id).toBe(actorId("badr"));
    expect(cut.ties).toEqual(await store.tiesAmong(cut.actors.map((actor) => actor.id)));
    expect(cut.ties).toHaveLength(new Set(cut.actors.map((actor) => actor.id)).has(actorId("hashd")) ? 2 : 3);
    const people = await seen(store, { type: ["PERSON"] }).neighbourhood(actorId("badr"), { limit: 9 });
    expect(people.actors.map((actor) => actor.type)).toEqual(["ORG", "PERSON", "PERSON"]);
    expect(people.actorsInAll).toBe(3);
    await expect(seen(store).neighbourhood("a-unknown", { limit: 2 })).rejects.toMatchObject({
      code: "actor.not-found",
    });
  });

  it("gives the most named actors and every tie among them", async () => {
    const top = await seen(store).subgraph({ limit: 2 });
    expect(top.actors.map((actor) => actor.mentions)).toEqual([4, 3]);
    expect(top.actorsInAll).toBe(5);
    expect(top.ties).toHaveLength(1);
    const strong = await seen(store, { minSentences: 2 }).subgraph({ limit: 9 });
    expect(strong.ties.every((tie) => tie.sentences >= 2)).toBe(true);
    expect(strong.actorsInAll).toBe(5);
    expect(await seen(store, { minSentences: 99 }).subgraph({ limit: 9 })).toMatchObject({
      actors: [],
      ties: [],
      actorsInAll: 0,
    });
    const alone = await seen(store, { type: ["PLACE"] }).subgraph({ limit: 9 });
    expect(alone).toMatchObject({ actors: [], ties: [], actorsInAll: 0 });
  });
}
