/** What is counted and measured over HTTP, on a graph of two groups that one tie joins. */
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { endpoints, type EndpointName, type EndpointResponse } from "../../graph/contract/endpoints.ts";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import { actorId, news } from "../graph/marked-news.ts";
import { app, startSession } from "./support/session.ts";

const [AMIRI, BADR, HASHD, SADR, KAZIMI, BAGHDAD] = ["amiri", "badr", "hashd", "sadr", "kazimi", "baghdad"].map(
  actorId,
) as [string, string, string, string, string, string];

const DOCUMENTS: readonly PreparedDocument[] = [
  news(
    "[Amiri|amiri], [Badr|badr] and [Hashd|hashd].\n[Amiri|amiri] and [Badr|badr].\n[Badr|badr] and [Hashd|hashd].",
    {
      publishedAt: "2020-01-06",
      source: "Gazette, Evening",
    },
  ),
  news("[Sadr|sadr] and [Kazimi|kazimi] in [Baghdad|baghdad].\n[Kazimi|kazimi] left [Baghdad|baghdad].", {
    publishedAt: "2020-02-10",
    source: "Gazette, Evening",
  }),
  news("[Amiri|amiri] met [Sadr|sadr].", { publishedAt: "2020-02-11", source: "Courier" }),
  news("التقى [الصدر|sadr] [الكاظمي|kazimi] في [بغداد|baghdad].\n[الصدر|sadr] و[الكاظمي|kazimi] و[صنعاء|sana].", {
    publishedAt: "2021-07-01",
    language: "ar",
  }),
];

startSession({ documents: DOCUMENTS });

async function get<Name extends EndpointName>(name: Name, path: string): Promise<EndpointResponse<Name>> {
  const response = await request(app).get(`/api/v1${path}`).expect(200);
  return endpoints[name].response.parse(response.body) as EndpointResponse<Name>;
}

async function post<Name extends EndpointName>(name: Name, body: object): Promise<EndpointResponse<Name>> {
  const response = await request(app).post(`/api/v1${endpoints[name].path}`).send(body).expect(200);
  return endpoints[name].response.parse(response.body) as EndpointResponse<Name>;
}

const EVERYBODY = [AMIRI, BADR, HASHD, SADR, KAZIMI, BAGHDAD];

describe("a filter", () => {
  it("recounts ties, their weights and the actors from what it lets through", async () => {
    const all = await get("tieEvidence", `/ties/${SADR}/${KAZIMI}/evidence`);
    expect(all.total).toBe(3);
    const { ties } = await post("tiesAmong", { actors: [SADR, KAZIMI], language: ["ar"] });
    expect(ties).toMatchObject([{ sentences: 2, documents: 1, firstSeen: "2021-07-01", npmi: 1, weight: 1 }]);
    const arabic = await get("tieEvidence", `/ties/${SADR}/${KAZIMI}/evidence?language=ar`);
    expect(arabic.total).toBe(2);
    expect(arabic.rows.map(({ document }) => document.language)).toEqual(["ar", "ar"]);
    const { actors, actorsInAll } = await get("overview", "/overview?from=2020-02-01&to=2020-12-31&type=PERSON");
    expect(new Map(actors.map(({ id, mentions }) => [id, mentions]))).toEqual(
      new Map([
        [SADR, 2],
        [KAZIMI, 2],
        [AMIRI, 1],
      ]),
    );
    expect(actors[2]?.id).toBe(AMIRI);
    expect(actorsInAll).toBe(3);
  });

  it("takes a name with a comma, repeated lists and lists joined by commas", async () => {
    const source = encodeURIComponent("Gazette, Evening");
    expect((await get("facets", `/facets?source=${source}&source=Courier`)).documents).toBe(3);
    expect((await get("facets", `/facets?source=${source}`)).documents).toBe(2);
    expect((await get("facets", "/facets?notSource=Courier&type=PERSON,ORG")).actors).toBe(6);
  });

  it.each([
    ["from=2020-13-01", "2021-07-27"],
    ["from=2021-01-01&to=2020-01-01", "swap"],
    ["language=fr", "language"],
    ["minSentences=0", "minSentences"],
    ["community=badr", "actor id"],
    ["nosuch=1", "nosuch"],
  ])("that says %s is refused in words", async (query, words) => {
    const response = await request(app).get(`/api/v1/overview?${query}`).expect(400);
    expect(response.body).toMatchObject({ code: "request.invalid", detail: expect.stringContaining(words) });
  });

  it("may be a community", async () => {
    const { communities } = await get("communities", "/measures/communities");
    const sadrs = communities.find(({ members }) => members.some(({ id }) => id === SADR))?.id ?? "";
    const inside = await get("overview", `/overview?community=${sadrs}`);
    expect(inside.actors.map(({ id }) => id).sort()).toEqual([SADR, KAZIMI, BAGHDAD, actorId("sana")].sort());
    const outside = await get("overview", `/overview?notCommunity=${sadrs}`);
    expect(outside.actors.map(({ id }) => id).sort()).toEqual([AMIRI, BADR, HASHD].sort());
  });
});

describe("counts", () => {
  it("leave each facet's own part of the filter open", async () => {
    const facets = await get("facets", "/facets?language=ar&type=PERSON");
    expect(facets).toMatchObject({ documents: 1, actors: 2, undated: 0 });
    expect(facets.languages).toEqual([
      { value: "en", count: 3 },
      { value: "ar", count: 1 },
    ]);
    expect(facets.types).toEqual([
      { value: "PERSON", count: 2 },
      { value: "ORG", count: 1 },
      { value: "PLACE", count: 1 },
    ]);
    expect(facets.sources).toEqual([{ value: "", count: 1 }]);
    expect(facets.months).toEqual([{ value: "2021-07", count: 1 }]);
    const dated = await get("facets", "/facets?from=2021-01-01");
    expect(dated.months.map(({ value }) => value)).toEqual(["2020-01", "2020-02", "2021-07"]);
  });

  it("are told over time, of all, of an actor, and of two together", async () => {
    const months = await get("timeline", "/timeline");
    expect(months.bins).toEqual([
      { start: "2020-01-01", documents: 1, sentences: 3 },
      { start: "2020-02-01", documents: 2, sentences: 3 },
      { start: "2021-07-01", documents: 1, sentences: 2 },
    ]);
    const weeks = await get("timeline", `/timeline?step=week&actor=${SADR}`);
    expect(weeks.bins.map(({ start }) => start)).toEqual(["2020-02-10", "2021-06-28"]);
    const days = await get("timeline", `/timeline?step=day&actor=${SADR}&actor=${KAZIMI}`);
    expect(days.bins).toEqual([
      { start: "2020-02-10", documents: 1, sentences: 1 },
      { start: "2021-07-01", documents: 1, sentences: 2 },
    ]);
  });
});

describe("measures", () => {
  it("rank actors, of all and of some", async () => {
    const degree = await get("ranking", "/measures/ranking?by=degree&limit=2");
    expect(degree).toMatchObject({ by: "degree", exact: true, sample: null, actorsInAll: 7 });
    expect(degree.ranked.map(({ actor, value }) => [actor.id, value])).toEqual([
      [SADR, 4],
      ...[
        [AMIRI, 3],
        [KAZIMI, 3],
      ]
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
        .slice(0, 1),
    ]);
    const between = await post("centralityOf", { actors: EVERYBODY, by: "betweenness" });
    expect(between.values[SADR]).toBe(between.most);
    expect(between.values[BADR]).toBe(0);
    const mentions = await post("centralityOf", { actors: [SADR], by: "mentions", to: "2020-12-31" });
    expect(mentions.values).toEqual({ [SADR]: 2 });
    const rank = await post("centralityOf", { actors: EVERYBODY, by: "pageRank" });
    expect(Object.values(rank.values).every((value) => value > 0 && value < 1)).toBe(true);
  });

  it("find communities, named by who leads them, the same every time", async () => {
    const { communities, total, runs, modularity } = await get("communities", "/measures/communities?members=2");
    expect([total, runs]).toEqual([2, 20]);
    expect(modularity).toBeGreaterThan(0.2);
    expect(communities.map(({ size }) => size)).toEqual([4, 3]);
    for (const { id, members } of communities) expect(members[0]?.id).toBe(id);
    expect(communities[0]?.members).toHaveLength(2);
    const among = await post("communitiesAmong", { actors: [AMIRI, SADR, BADR] });
    expect(among.of[AMIRI]).toBe(among.of[BADR]);
    expect(among.of[AMIRI]).not.toBe(among.of[SADR]);
    expect(among.ties.find(({ source, target }) => [source, target].includes(SADR))?.together).toBeLessThan(0.5);
    expect(await post("communitiesAmong", { actors: [AMIRI, SADR, BADR] })).toEqual(among);
  });

  it("find what alone holds parts together", async () => {
    const { actors, ties, ends } = await get("bridges", "/measures/bridges");
    expect(ties).toMatchObject([{ apart: 3, tie: { sentences: 1 } }]);
    expect([ties[0]?.tie.source, ties[0]?.tie.target].sort()).toEqual([AMIRI, SADR].sort());
    expect(ends.map(({ id }) => id).sort()).toEqual([AMIRI, SADR].sort());
    expect(actors.map(({ actor, apart }) => [actor.id, apart])).toEqual([
      [SADR, 3],
      [AMIRI, 2],
    ]);
  });

  it("find ways between two, every hop with its evidence", async () => {
    const { paths } = await get("paths", `/actors/${BADR}/paths/${BAGHDAD}?limit=2`);
    const [best] = paths;
    expect(best?.actors.map(({ id }) => id)).toEqual([BADR, AMIRI, SADR, BAGHDAD]);
    expect(best?.hops).toHaveLength(3);
    for (const { tie, evidence } of best?.hops ?? []) {
      expect(evidence.length).toBe(Math.min(2, tie.sentences));
      expect(evidence[0]?.mentions.map(({ actor }) => actor)).toContain(tie.source);
    }
    expect(paths[1]?.cost).toBeGreaterThan(best?.cost ?? Infinity);
    const without = await get("paths", `/actors/${BADR}/paths/${BAGHDAD}?avoid=${SADR}`);
    expect(without.paths).toEqual([]);
    const noPeople = await get("paths", `/actors/${BADR}/paths/${SADR}?avoidType=PERSON`);
    expect(noPeople.paths).toEqual([]);
    await request(app)
      .get(`/api/v1/actors/${BADR}/paths/a-${"0".repeat(20)}`)
      .expect(404);
  });

  it("say what rose and what faded between two periods", async () => {
    const periods = "beforeFrom=2020-01-01&beforeTo=2020-02-05&afterFrom=2020-02-06&afterTo=2021-12-31";
    const actors = await get("actorTrends", `/measures/trends/actors?${periods}`);
    expect(actors.periods?.before.sentences).toBe(3);
    expect(actors.rising.map(({ actor }) => actor.id)).toContain(SADR);
    expect(actors.fading[0]).toMatchObject({ actor: { id: BADR }, before: 3, after: 0 });
    const ties = await get("tieTrends", `/measures/trends/ties?${periods}`);
    expect(ties.fading.map(({ before, after }) => [before, after])).toEqual(ties.fading.map(() => [2, 0]));
    const named = new Set(ties.actors.map(({ id }) => id));
    for (const { source, target } of [...ties.rising, ...ties.fading]) {
      expect([named.has(source), named.has(target)]).toEqual([true, true]);
    }
    const latest = await get("actorTrends", "/measures/trends/actors");
    expect(latest.periods).toMatchObject({ before: { from: "2020-01-06" }, after: { to: "2021-07-01" } });
    await request(app).get("/api/v1/measures/trends/actors?beforeFrom=2020-01-01").expect(400);
  });

  it("say who is named in one language and never in the other", async () => {
    const { left, right } = await get("comparison", "/measures/comparison?by=language&left=ar&right=en");
    expect(left).toMatchObject({ value: "ar", documents: 1, mentions: 6, onlyInAll: 1 });
    expect(left.only.map(({ actor }) => actor.id)).toEqual([actorId("sana")]);
    expect(right.only.map(({ actor }) => actor.id).sort()).toEqual([AMIRI, BADR, HASHD].sort());
    const sources = await get(
      "comparison",
      `/measures/comparison?by=source&left=Courier&right=${encodeURIComponent("Gazette, Evening")}`,
    );
    expect([sources.left.documents, sources.right.documents]).toEqual([1, 2]);
    await request(app).get("/api/v1/measures/comparison?by=language&left=fr&right=en").expect(400);
  });

  it("say whom an actor is named with in one period, in another and in both", async () => {
    const days = "beforeFrom=2020-01-01&beforeTo=2020-12-31&afterFrom=2021-01-01&afterTo=2021-12-31";
    const { periods, joined, left, stayed } = await get("company", `/actors/${SADR}/company?${days}`);
    expect(periods).toMatchObject({ after: { from: "2021-01-01", to: "2021-12-31" } });
    const named = ({ first }: typeof joined) => first.map(({ actor, before, after }) => [actor.id, before, after]);
    expect([joined.inAll, left.inAll, stayed.inAll]).toEqual([1, 1, 2]);
    expect(named(left)).toEqual([[AMIRI, 1, 0]]);
    expect(new Set(named(stayed))).toEqual(
      new Set([
        [KAZIMI, 1, 2],
        [BAGHDAD, 1, 1],
      ]),
    );
    await request(app).get(`/api/v1/actors/a-00000000000000000000/company`).expect(404);
    await request(app).get(`/api/v1/actors/${SADR}/company?beforeFrom=2020-01-01`).expect(400);
  });

  it("say which ties stand out from chance, and why", async () => {
    const { ties, keptInAll, tiesInAll } = await post("backbone", { actors: EVERYBODY, chance: 0.6 });
    expect(tiesInAll).toBe(9);
    expect(ties.filter(({ kept }) => kept).length).toBeGreaterThan(0);
    expect(keptInAll).toBeLessThanOrEqual(tiesInAll);
    for (const { kept, reason } of ties) expect(kept).toBe(reason !== "matters-to-neither");
  });

  it("see what was decided a moment ago", async () => {
    const merge = { decisions: [{ verdict: "positive", left: KAZIMI, right: HASHD }] };
    const before = await get("ranking", "/measures/ranking?by=degree");
    const response = await request(app).post("/api/v1/judgements").send(merge).expect(200);
    const { action } = endpoints.judge.response.parse(response.body);
    expect((await get("ranking", "/measures/ranking?by=degree")).actorsInAll).toBe(before.actorsInAll - 1);
    await request(app).post("/api/v1/judgements/undo").send({ action }).expect(200);
    expect(await get("ranking", "/measures/ranking?by=degree")).toEqual(before);
  });
});
