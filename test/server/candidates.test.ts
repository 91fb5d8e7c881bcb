import { describe, expect, it } from "@jest/globals";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { stableId } from "../../graph/model/ids.ts";
import type { NameLink } from "../../graph/model/name.ts";
import { tieEnds } from "../../graph/model/tie.ts";
import { get, judge } from "./support/judging.ts";
import { ACTORS } from "./support/news-graph.ts";
import { news, startSession } from "./support/session.ts";

const { karim, agency } = ACTORS;

startSession({ fresh: true });

describe("GET /candidates", () => {
  it("gives what may be one actor until somebody decides", async () => {
    const [left, right] = tieEnds(karim.id, agency.id);
    const may: NameLink = { left, right, likeness: 0.5, reasons: [{ kind: "swapped", left: "", right: "" }] };
    const names = [karim, agency].map(({ id, type }) => ({ id, type, name: id, knownAs: null }));
    await news.store.applyResolution({ names, links: [], candidates: [may] });
    const open = endpoints.candidates.response.parse((await get("/candidates").expect(200)).body);
    expect(open).toMatchObject({ total: 1, decided: 0 });
    expect(open.settled).toBeLessThan(1);
    expect(open.candidates).toMatchObject([
      { left: { name: { id: left }, actor: { id: left } }, right: { actor: { id: right } }, reasons: may.reasons },
    ]);
    await judge({ verdict: "unsure", left, right });
    const body: unknown = (await get("/candidates?limit=1").expect(200)).body;
    expect(body).toMatchObject({ total: 0, decided: 1, settled: 1, candidates: [] });
  });

  it("gives those with somebody on a watch list alone, if that is asked for", async () => {
    const [left, right] = tieEnds(karim.id, agency.id);
    const entry = stableId("a", "listed", "karim");
    const listed = { lists: ["w-00000000000000000001"], wikidata: [], openSanctions: [], urls: [], topics: [] };
    const names = [karim, agency].map(({ id, type }) => ({ id, type, name: id, knownAs: null }));
    const watched = { knownAs: { en: "Karim Haddad" }, listed, entries: [entry] };
    const own = { id: entry, type: karim.type, name: "Karim Haddad", knownAs: null, watched };
    const reasons = [{ kind: "watch-list" as const, left: "", right: "" }];
    const candidates = [{ left, right, likeness: 0.5, reasons: [] }];
    await news.store.applyResolution({ names, links: [], candidates });
    expect((await get("/candidates?watched=1").expect(200)).body).toMatchObject({ total: 0, candidates: [] });
    const [one = "", other = ""] = tieEnds(karim.id, entry);
    const link = { left: one, right: other, likeness: 1, reasons };
    await news.store.applyResolution({ names: [...names, own], links: [link], candidates });
    const open = endpoints.candidates.response.parse((await get("/candidates?watched=1").expect(200)).body);
    expect(open).toMatchObject({ total: 1, decided: 0 });
    expect(open.candidates.flatMap(({ left: a, right: b }) => [a.actor.listed, b.actor.listed])).toContainEqual(listed);
    await get("/candidates?watched=perhaps").expect(400);
  });
});
