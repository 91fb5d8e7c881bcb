import { describe, expect, it } from "@jest/globals";
import { countsOfAll, countsUnder } from "../../../client/state/briefing-counts.ts";
import type { Facets } from "../../../graph/model/measures.ts";

const of = (counts: Record<string, number>) => Object.entries(counts).map(([value, count]) => ({ value, count }));

const facets: Facets = {
  documents: 9,
  sentences: 40,
  mentions: 90,
  actors: 12,
  sources: of({ الأفق: 5, "Gulf Courier": 3, "": 2 }),
  sourcesInAll: 3,
  bylines: [],
  bylinesInAll: 0,
  languages: of({ en: 6, ar: 3 }),
  months: of({ "2021-05": 2, "2021-07": 4, "2022-01": 3 }),
  undated: 1,
  lists: [],
  types: of({ PERSON: 7, ORGANIZATION: 3, PLACE: 2 }),
};

describe("what the briefing counts", () => {
  it("is under a filter what passes all of it, its own part of each list included", () => {
    const counts = countsUnder({ source: ["الأفق"], notType: ["PLACE"], language: ["ar"], from: "2021-06-15" }, facets);
    expect(counts).toEqual({
      documents: 9,
      sentences: 40,
      mentions: 90,
      ties: null,
      actorsByType: { PERSON: 7, ORGANIZATION: 3 },
      languages: { ar: 3 },
      period: { first: "2021-07", last: "2022-01", unit: "month" },
      undated: 0,
      sources: of({ الأفق: 5 }),
      copies: 0,
    });
  });

  it("names no source that is none, and knows of no period where nothing is dated", () => {
    const { sources, period, undated } = countsUnder({ minMentions: 2 }, { ...facets, months: [] });
    expect(sources).toEqual(of({ الأفق: 5, "Gulf Courier": 3 }));
    expect({ period, undated }).toEqual({ period: null, undated: 1 });
  });

  it("knows a source that the filter calls by another of its credits", () => {
    const shown = { ...facets, sources: of({ "Al Mayadeen": 5, "Gulf Courier": 3 }) };
    expect(countsUnder({ source: ["Al-Mayadeen Net"] }, shown).sources).toEqual(of({ "Al Mayadeen": 5 }));
    expect(countsUnder({ notSource: ["Almayadeen"] }, shown).sources).toEqual(of({ "Gulf Courier": 3 }));
  });

  it("is of all news what the store has, sources by how much they printed", () => {
    const stats = {
      documents: 3,
      copies: 1,
      sentences: 5,
      mentions: 8,
      actors: 4,
      ties: 6,
      relations: 0,
      actorsByType: { PERSON: 4 },
      languages: { en: 3 },
      sources: { A: 1, B: 2 },
      firstDate: "2021-05-01",
      lastDate: "2021-07-02",
      undated: 0,
    };
    expect(countsOfAll(stats)).toMatchObject({
      ties: 6,
      copies: 1,
      period: { first: "2021-05-01", last: "2021-07-02", unit: "day" },
      sources: of({ B: 2, A: 1 }),
    });
  });
});
