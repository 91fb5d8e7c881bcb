import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { actorId, news } from "../graph/marked-news.ts";
import { app, news as graph, startSession } from "./support/session.ts";

startSession({
  documents: [
    news("[Qais al-Mansouri|amiri] met [Salma Haddad|sadr] in [Baghdad|baghdad].\n[Mansouri|amiri] left."),
    news("عاد [مصطفى الكعبي|kazimi].", { language: "ar" }),
    news("[Dhi Qar|marib] is quiet."),
  ],
});

async function found(text: string, more = ""): Promise<readonly string[]> {
  const response = await request(app)
    .get(`/api/v1/actors?q=${encodeURIComponent(text)}${more}`)
    .expect(200);
  return endpoints.search.response.parse(response.body).actors.map(({ id }) => id);
}

describe("a search by sound", () => {
  it.each([
    ["المنصوري", "amiri"],
    ["قيس المنصوري", "amiri"],
    ["المنص", "amiri"],
    ["Kais Al Mansoury", "amiri"],
    ["Kaabi", "kazimi"],
    ["Mustafa al-Ka'abi", "kazimi"],
    ["سلمى حداد", "sadr"],
  ])("finds who is written in the other script, or otherwise, alone: %s", async (text, key) => {
    expect(await found(text)).toEqual([actorId(key)]);
  });

  it("comes after what is written so, keeps to the types asked for, and finds nobody of other consonants", async () => {
    expect((await found("Baghdad"))[0]).toBe(actorId("baghdad"));
    expect(await found("المنصوري", "&type=PLACE")).toEqual([]);
    expect(await found("زكريا")).toEqual([]);
    expect(await found("٧")).toEqual([]);
  });

  it("tells nobody who only begins with the same consonants", async () => {
    expect(await found("zzz")).toEqual([]);
    expect(await found("سل")).toEqual([]);
    expect(await found("Qais Haddad")).toEqual([]);
  });

  it("knows names that came a moment ago", async () => {
    expect(await found("العامري")).toEqual([]);
    await graph.store.mergeDocuments([news("[Hadi al-Amiri|sana] spoke.")]);
    expect(await found("العامري")).toEqual([actorId("sana")]);
  });
});
