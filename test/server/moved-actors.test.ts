import { beforeEach, describe, expect, it } from "@jest/globals";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { stableId } from "../../graph/model/ids.ts";
import { tieEnds } from "../../graph/model/tie.ts";
import { API, codeOf, get, judge, ledger, merge, post } from "./support/judging.ts";
import { ACTORS } from "./support/news-graph.ts";
import { startSession } from "./support/session.ts";

const { layla, karim, agency } = ACTORS;
const NOBODY = stableId("a", "PERSON", "nobody");

startSession({ fresh: true });

describe("the address of an actor that is another's by now", () => {
  let gone: string;
  let actor: string;

  beforeEach(async () => {
    ({ actor } = await judge(merge(karim.id, agency.id)));
    gone = actor === karim.id ? agency.id : karim.id;
  });

  it.each(["", "/adjacent?limit=3&type=PERSON", "/evidence?limit=1&offset=1", "/names"])(
    "leads to the same place below the one it is part of: %j",
    async (below) => {
      const response = await get(`/actors/${gone}${below}`).expect(308);
      expect(response.headers["location"]).toBe(`${API}/actors/${actor}${below}`);
      expect(response.headers["cache-control"]).toBe("no-store");
      await get(`/actors/${gone}${below}`).redirects(1).expect(200);
    },
  );

  it("leads there from its ties, whichever end it is", async () => {
    for (const path of [`/ties/${gone}/${layla.id}/evidence`, `/ties/${layla.id}/${gone}/evidence`]) {
      await get(path)
        .expect(308)
        .expect("Location", API + path.replace(gone, actor));
    }
    const there = await get(`/ties/${gone}/${layla.id}/evidence`).redirects(1).expect(200);
    expect(endpoints.tieEvidence.response.parse(there.body).total).toBe(2);
  });

  it("is not needed for the ties among many: they are those of the one it is part of", async () => {
    const body: unknown = (await post("/ties/among", { actors: [gone, layla.id, NOBODY] }).expect(200)).body;
    const { ties } = endpoints.tiesAmong.response.parse(body);
    expect(ties.map(({ source, target }) => [source, target])).toEqual([tieEnds(actor, layla.id)]);
  });

  it("is looked up among many as the one it is part of", async () => {
    const body: unknown = (await post("/actors/of", { actors: [gone, NOBODY] }).expect(200)).body;
    const { actors } = endpoints.actorsOf.response.parse(body);
    expect(actors.map(({ id, actor: now }) => [id, now.id])).toEqual([[gone, actor]]);
  });

  it("answers by itself again when the merge is undone", async () => {
    await post("/judgements/undo", { action: (await ledger())[0]?.action }).expect(200);
    await get(`/actors/${gone}`).expect(200);
  });

  it("is none for what was never there", async () => {
    expect(codeOf(await get(`/actors/${NOBODY}/names`))).toEqual([404, "actor.not-found"]);
    expect(codeOf(await get(`/ties/${gone}/${NOBODY}/evidence`).redirects(1))).toEqual([404, "actor.not-found"]);
  });
});
