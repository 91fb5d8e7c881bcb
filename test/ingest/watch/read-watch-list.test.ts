import { describe, expect, it } from "@jest/globals";
import type { WatchEntry } from "../../../graph/model/watch-list.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { readWatchList } from "../../../ingest/watch/read/read-watch-list.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, type?: ActorType) => readWatchList("list.csv", bytes(text), type);
const only = (text: string): WatchEntry => {
  const [entry, ...more] = read(text).entries;
  if (entry === undefined || more.length > 0) throw new Error("There is more or less than one entry.");
  return entry;
};

describe("a table as a watch list", () => {
  it("takes names in both scripts, aliases and ids from outside", () => {
    const entry = only(
      "name,aliases,type,name in Arabic,Wikidata id,OpenSanctions id,url\n" +
        'Salim Darwazeh,"Salim Darwaza; Darwazeh; Abu Nour",person,سليم دروزة,Q12,NK-abc,https://example.org/s\n',
    );
    expect(entry).toMatchObject({
      type: "PERSON",
      knownAs: { en: "Salim Darwazeh", ar: "سليم دروزة" },
      names: ["Salim Darwazeh", "سليم دروزة", "Salim Darwaza"],
      weakNames: ["Darwazeh", "Abu Nour"],
      wikidata: "Q12",
      openSanctions: "NK-abc",
      url: "https://example.org/s",
    });
  });

  it.each([
    ["tabs, and capitals", "NAME\tTYPE\tAlias 1\tAlias 2\nHarbour Party\tOrganisation\tHP Basra\tحزب المرفأ\n"],
    [
      "semicolons, a byte order mark and Windows lines",
      "\uFEFFName;Kind;Aliases\r\nHarbour Party;Party;HP Basra|حزب المرفأ\r\n",
    ],
    ["Arabic headers and types", "الاسم,النوع,أسماء أخرى\nHarbour Party,حزب,HP Basra؛حزب المرفأ\n"],
    ["underscores and Arabic digits", "full_name,entity_type,alias_١,alias_٢\nHarbour Party,org,HP Basra,حزب المرفأ\n"],
  ])("forgives %s", (_, text) => {
    expect(only(text)).toMatchObject({ type: "ORG", names: ["Harbour Party", "HP Basra", "حزب المرفأ"] });
  });

  it("reads Windows-1256, ids as addresses and in Arabic digits, and registers' order of names", () => {
    expect(only('name,type,wikidata\n"DARWAZEH, Salim",person,Q١٢\n')).toMatchObject({
      names: ["Salim DARWAZEH"],
      wikidata: "Q12",
    });
    expect(only("name,type,qid\nSalim Darwazeh,person,https://www.wikidata.org/wiki/Q12\n").wikidata).toBe("Q12");
    const arabic = Buffer.concat([
      Buffer.from("name,type\n"),
      Buffer.from([0xcd, 0xd2, 0xc8, 0x20, 0xc7, 0xe1, 0xe3, 0xd1, 0xdd, 0xc3]), // حزب المرفأ
      Buffer.from(",org"),
    ]);
    expect(readWatchList("a.csv", arabic).entries[0]?.names).toEqual(["حزب المرفأ"]);
  });

  it("makes one entry of the rows of one id, and of one name without any", () => {
    const { entries } = read(
      "name,type,wikidata\nSalim Darwazeh,person,Q1\nسليم دروزة,person,Q1\nNour,org,\nNour,org,\n",
    );
    expect(entries.map(({ names }) => names)).toEqual([["Salim Darwazeh", "سليم دروزة"], ["Nour"]]);
  });

  it("gives rows without a type the type that was given for all", () => {
    expect(read("name\nUmm Qasr\n", "PLACE").entries[0]?.type).toBe("PLACE");
  });

  it.each([
    ["no column for names", "title of book,type\na,person\n", /line 1 names no column “name”/],
    ["no column for types", "name,aliases\nSalim Darwazeh,x\n", /line 1 names no column “type”/],
    ["an unknown type", 'name,type\n"Two\nlines",org\nSalim Darwazeh,robot\n', /line 4 has the type “robot”/],
    ["no type", "name,type\nSalim Darwazeh,\n", /line 2 has no type/],
    ["no name", "name,type\n\n,person\n", /line 3 has no name/],
    [
      "a Wikidata id that is none",
      "name,type,wikidata\nSalim Darwazeh,person,P31\n",
      /line 2 has “P31”, which is no Wikidata/,
    ],
    [
      "an address that could run",
      "name,type,url\nSalim Darwazeh,person,javascript:alert(1)\n",
      /line 2 .*no web address/,
    ],
    ["an open quotation mark", 'name,type\n"Salim,person\n', /line 2 opens a quotation mark/],
    ["too long a name", `name,type\nSalim ${"x".repeat(300)},person\n`, /line 2 has a name of 306 letters/],
  ])("says in one sentence where there is %s", (_, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: "input.damaged", message: expect.stringMatching(message) }),
    );
  });

  it("refuses a list of nobody, and one of too many", () => {
    expect(() => read("name,type\n")).toThrow(expect.objectContaining({ code: "input.empty" }));
    const many = Array.from({ length: 20_001 }, (_, n) => `Name N${n},org`).join("\n");
    expect(() => read(`name,type\n${many}\n`)).toThrow(/line 20002 is the first beyond 20000 actors/);
  });
});

const PERSON = {
  id: "NK-1",
  caption: "Салим Дарваза",
  schema: "Person",
  properties: {
    name: ["Салим Дарваза", "Salim Darwazeh", "سليم دروزة"],
    alias: ["Darwazeh"],
    weakAlias: ["The Engineer"],
    wikidataId: ["Q12"],
    topics: ["sanction", "role.pep"],
    sourceUrl: ["https://example.org/list"],
  },
  datasets: ["x"],
  referents: ["Q12"],
  target: true,
};

describe("FollowTheMoney as a watch list", () => {
  const ADDRESS = { id: "a-1", schema: "Address", properties: { full: ["Basra"] } };
  const BODY = { id: "b-1", schema: "PublicBody", properties: { name: "Harbour Office" } };

  it.each([
    ["JSON Lines", [PERSON, ADDRESS, BODY].map((one) => JSON.stringify(one)).join("\n")],
    ["a list", JSON.stringify([PERSON, ADDRESS, BODY], null, 2)],
    ["an answer with results", JSON.stringify({ results: [PERSON, ADDRESS, BODY] })],
  ])("takes people and bodies from %s, as OpenSanctions exports them", (_, text) => {
    const { entries, passedOver } = read(text);
    expect(passedOver).toEqual({ Address: 1 });
    expect(entries).toEqual([
      expect.objectContaining({
        type: "PERSON",
        knownAs: { en: "Salim Darwazeh", ar: "سليم دروزة" },
        names: ["Salim Darwazeh", "سليم دروزة"],
        weakNames: ["Darwazeh", "The Engineer"],
        wikidata: "Q12",
        openSanctions: "NK-1",
        url: "https://example.org/list",
        topics: ["role.pep", "sanction"],
      }),
      expect.objectContaining({ type: "ORG", names: ["Harbour Office"], openSanctions: null }),
    ]);
  });

  it("counts those whose names are in other scripts only", () => {
    const greek = { ...PERSON, caption: "Σαλίμ", properties: { name: ["Σαλίμ Ντ"] } };
    expect(read([greek, BODY].map((one) => JSON.stringify(one)).join("\n")).passedOver).toEqual({
      "names in other scripts": 1,
    });
  });

  it.each([
    ["a line that is cut off", `${JSON.stringify(BODY)}\n{"id":`, /line 2 is not JSON/],
    ["a list that is cut off", "[\n{}\n", /line \d is not JSON/],
    ["something else in JSON", `${JSON.stringify(BODY)}\n\n{"id":"x"}`, /line 3 is no FollowTheMoney entity/],
    [
      "properties that are no texts",
      JSON.stringify({ ...BODY, properties: { name: [{}] } }),
      /line 1 has a property “name”/,
    ],
  ])("says in one sentence where there is %s", (_, text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }));
  });
});
