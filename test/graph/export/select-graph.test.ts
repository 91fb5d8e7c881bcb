import { describe, expect, it } from "@jest/globals";
import { describeFilter } from "../../../graph/export/export-filter.ts";
import { statement } from "../../../graph/export/statement.ts";
import { actor, actorId, document, listOf, sourceOf, tie } from "./memory-graph.ts";

const GRAPH = {
  actors: [
    actor("qasim", "Qasim Haddad", { mentions: 9 }),
    actor("ports", "Port Authority", { type: "ORG", mentions: 5 }),
    actor("said", "Port Said", { type: "PLACE", mentions: 7 }),
  ],
  ties: [tie("qasim", "ports", 4), tie("qasim", "said", 1), tie("ports", "said", 2)],
  documents: [
    document("[Qasim|qasim] and the [Authority|ports] in [Port Said|said].\n[Haddad|qasim] left."),
    document("The [Authority|ports] said nothing."),
  ],
};

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id).sort();
const keys = (...names: readonly string[]): readonly string[] => names.map(actorId).sort();

describe("a selection", () => {
  it("is everything where nothing is asked for, and says so", async () => {
    const { about, actors, ties } = await sourceOf(GRAPH);
    expect(await listOf(actors)).toEqual(GRAPH.actors);
    expect(await listOf(ties)).toEqual(GRAPH.ties);
    expect(about).toMatchObject({
      filter: "everything",
      actors: { held: 3, inGraph: 3 },
      ties: { held: 3, inGraph: 3 },
    });
    expect(statement(about)).toContain("Holds all 3 actors and all 3 ties.");
  });

  it("leaves out what somebody hid, with its ties, and says so; by its id it can be had", async () => {
    const hidden = actor("said", "Port Said", { type: "PLACE", mentions: 7, hidden: true });
    const graph = { ...GRAPH, actors: [...GRAPH.actors.slice(0, 2), hidden] };
    const { about, actors, ties, documents } = await sourceOf(graph);
    expect(ids(await listOf(actors))).toEqual(keys("qasim", "ports"));
    expect(await listOf(ties)).toEqual([GRAPH.ties[0]]);
    expect(JSON.stringify(await listOf(documents))).not.toContain(actorId("said"));
    expect(statement(about)).toEqual(
      expect.arrayContaining([
        "Holds 2 of 3 actors and 1 of 3 ties.",
        "Left out with all of their ties: 1 actor that somebody hid.",
      ]),
    );
    const asked = await sourceOf(graph, { ids: keys("qasim", "said") });
    expect(ids(await listOf(asked.actors))).toEqual(keys("qasim", "said"));
    expect(asked.about.hidden).toBeUndefined();
  });

  it("leaves out ties whose ends it left out, and counts them beforehand", async () => {
    const { about, actors, ties } = await sourceOf(GRAPH, { type: ["PERSON", "ORG"] });
    expect(ids(await listOf(actors))).toEqual(keys("qasim", "ports"));
    expect(await listOf(ties)).toEqual([GRAPH.ties[0]]);
    expect(about).toMatchObject({ actors: { held: 2, inGraph: 3 }, ties: { held: 1, inGraph: 3 } });
    expect(statement(about)).toContain("Holds 2 of 3 actors and 1 of 3 ties.");
  });

  it("leaves out weak ties, with the sentences that prove them alone", async () => {
    const { ties, documents, about } = await sourceOf(GRAPH, { minSentences: 2 });
    expect((await listOf(ties)).map(({ sentences }) => sentences)).toEqual([4, 2]);
    const [first] = await listOf(documents);
    expect(first?.sentences[0]?.ties).toHaveLength(2);
    expect(about).toMatchObject({ filter: "ties of at least 2 sentences", ties: { held: 2, inGraph: 3 } });
  });

  it("is the actors of a view, without those that are gone, and only their mentions", async () => {
    const { about, actors, ties, documents } = await sourceOf(GRAPH, {
      ids: [actorId("qasim"), actorId("said"), actorId("gone"), actorId("said")],
    });
    expect(ids(await listOf(actors))).toEqual(keys("qasim", "said"));
    expect(await listOf(ties)).toEqual([GRAPH.ties[1]]);
    expect(about).toMatchObject({ actors: { held: 2, inGraph: 3 }, ties: { held: 1, inGraph: 3 } });
    const sentences = (await listOf(documents)).flatMap((one) => one.sentences);
    expect(sentences.map(({ mentions }) => mentions.map(({ surface }) => surface))).toEqual([
      ["Qasim", "Port Said"],
      ["Haddad"],
    ]);
    expect(sentences.map(({ ties: proven }) => proven.length)).toEqual([1, 0]);
  });

  it("is the most named actors where it is limited", async () => {
    const { about, actors } = await sourceOf(GRAPH, { limit: 2 });
    expect(ids(await listOf(actors))).toEqual(keys("qasim", "said"));
    expect(about.filter).toBe("the 2 most named actors");
  });

  it("may be walked again, in any order", async () => {
    const { ties, documents, actors } = await sourceOf(GRAPH, { type: ["PERSON", "ORG"] });
    const once = [await listOf(documents), await listOf(ties), await listOf(actors)];
    expect([await listOf(documents), await listOf(ties), await listOf(actors)]).toEqual(once);
  });

  it("says all of its filter in words", () => {
    expect(describeFilter({ type: ["PERSON"], minSentences: 3, limit: 10 }, "en")).toBe(
      "the 10 most named actors; actors of type PERSON; ties of at least 3 sentences",
    );
    expect(describeFilter({ type: ["PERSON"], minSentences: 2, from: "2021-07-03", language: ["en"] }, "ar")).toBe(
      "فاعلون من نوع: أشخاص؛ روابط في جملتين على الأقل؛ وثائق منذ ٣ يوليو ٢٠٢١؛ وثائق لغتها: الإنجليزية",
    );
  });

  it("puts every filter in Arabic words, in the same order", () => {
    const only = {
      type: ["ORG"],
      community: ["٠"],
      list: ["٠"],
      source: [""],
      byline: ["٠"],
      language: ["ar"],
      document: ["٠"],
    } as const;
    const not = { notType: ["PLACE"], notCommunity: ["٠"], notList: ["٠"], notSource: ["٠"], notByline: [""] } as const;
    const least = { minMentions: 4, minSentences: 5, minLogLikelihood: 6, level: "paragraph", limit: 7 } as const;
    const filter = {
      ...only,
      ...not,
      ...least,
      notLanguage: ["other"],
      notDocument: ["٠"],
      from: "2021-07-03",
    } as const;
    const all = { ...filter, ids: ["٠"], lines: new Set(["٠"]), to: "2022-07-03" };
    const arabic = describeFilter(all, "ar");
    expect(arabic.split("؛ ")).toHaveLength(describeFilter(all, "en").split("; ").length);
    expect(arabic).not.toMatch(/[\p{Script=Latin}0-9]/u);
  });

  it("says in Arabic all that it says in English, and nothing of that in English", async () => {
    const { about } = await sourceOf(GRAPH, { type: ["PERSON", "ORG"] });
    const told = { ...about, relations: { held: 1, inGraph: 2 }, hidden: 3, graphHash: "٠" };
    const query = { cypher: "٠", parameters: { "٠": 1 }, rows: 5, truncated: "rows" } as const;
    const arabic = { ...told, generator: "روابط", filter: "كل شيء", query, language: "ar" } as const;
    expect(statement(arabic)).toHaveLength(statement({ ...arabic, language: "en" }).length);
    expect(statement(arabic).join(" ")).not.toMatch(/\p{Script=Latin}|\d{2}/u);
  });
});
