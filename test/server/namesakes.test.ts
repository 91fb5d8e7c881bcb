import { describe, expect, it } from "@jest/globals";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { stableId } from "../../graph/model/ids.ts";
import { namesakeId } from "../../graph/model/namesake.ts";
import { codeOf, get, judge, ledger, post } from "./support/judging.ts";
import { ACTORS, ARABIC, ENGLISH } from "./support/news-graph.ts";
import { news, startSession } from "./support/session.ts";

const { karim, layla } = ACTORS;
const documents = [ARABIC.document.id];
const decision = { verdict: "namesake", names: [karim.id], documents } as const;
const NAMESAKE = namesakeId({ of: karim.id, document: ARABIC.document.id });

startSession({ fresh: true });

describe("another actor of the same name", () => {
  it("comes of the documents that speak of it, and goes when that is taken back", async () => {
    const { action, actor } = await judge(decision);
    expect(actor).toBe(NAMESAKE);
    expect((await get(`/actors/${NAMESAKE}`).expect(200)).body).toMatchObject({ mentions: 1, nameAr: "كريم حدّاد" });
    expect((await get(`/actors/${karim.id}`).expect(200)).body).toMatchObject({ mentions: 1, name: "Karim Haddad" });
    const evidence = endpoints.actorEvidence.response.parse((await get(`/actors/${NAMESAKE}/evidence`)).body);
    expect(evidence.rows.map(({ document }) => document.id)).toEqual(documents);
    const names = endpoints.actorNames.response.parse((await get(`/actors/${NAMESAKE}/names`)).body).names;
    expect(names).toMatchObject([{ id: NAMESAKE, namesake: { of: karim.id, document: ARABIC.document.id } }]);
    const own = endpoints.judgements.response.parse((await get(`/judgements?actor=${NAMESAKE}`)).body);
    expect(own.judgements).toEqual(await ledger());
    await post("/judgements/undo", { action }).expect(200, { undone: 1 });
    await get(`/actors/${NAMESAKE}`).expect(404);
    expect((await get(`/actors/${karim.id}`).expect(200)).body).toMatchObject({ mentions: 2 });
  });

  it("is not counted with the one of the same name under a filter either", async () => {
    const counted = async (): Promise<unknown> => (await get(`/actors/${layla.id}/adjacent?language=ar`)).body;
    expect(JSON.stringify(await counted())).toContain(karim.id);
    await judge(decision);
    const text = JSON.stringify(await counted());
    expect(text).toContain(NAMESAKE);
    expect(text).not.toContain(karim.id);
  });

  it("stays when its documents are read again", async () => {
    await judge(decision);
    await news.store.removeDocuments(documents);
    await get(`/actors/${NAMESAKE}`).expect(404);
    await news.store.mergeDocuments([ARABIC]);
    expect((await get(`/actors/${NAMESAKE}`).expect(200)).body).toMatchObject({ mentions: 1 });
  });

  it.each([
    ["a document that is not there", { ...decision, documents: ["d-00000000000000000000"] }, 404, "document.not-found"],
    ["a name that is not there", { ...decision, names: [stableId("a", "PERSON", "nobody")] }, 404, "actor.not-found"],
    ["no document", { ...decision, documents: [] }, 400, "request.invalid"],
    ["a document twice", { ...decision, documents: [...documents, ...documents] }, 400, "request.invalid"],
    ["what is no document", { ...decision, documents: [karim.id] }, 400, "request.invalid"],
  ])("is refused of %s", async (_what, wrong, status, code) => {
    expect(codeOf(await post("/judgements", { decisions: [wrong] }))).toEqual([status, code]);
    expect(await ledger()).toEqual([]);
    expect((await get(`/actors/${karim.id}`).expect(200)).body).toMatchObject({ mentions: 2 });
  });

  it("leaves the other document to the one of the name", async () => {
    await judge({ ...decision, documents: [ENGLISH.document.id] });
    expect((await get(`/actors/${karim.id}`).expect(200)).body).toMatchObject({ mentions: 1, nameAr: "كريم حدّاد" });
  });
});
