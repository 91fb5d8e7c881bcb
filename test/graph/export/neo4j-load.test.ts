/** The Cypher script, run by a real Neo4j: hostile names and all. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import neo4j, { type Driver } from "neo4j-driver";
import { cypherScript } from "../../../graph/export/cypher-script.ts";
import { neo4jUnavailable, startNeo4j, type Neo4jServer } from "../../../tools/neo4j/start-neo4j.ts";
import { actor, actorId, document, someGraph, sourceOf, textOf, tie, type MemoryGraph } from "./memory-graph.ts";

const reason = neo4jUnavailable();
const title = reason === undefined ? "the Cypher script" : `the Cypher script (skipped: ${reason})`;

(reason === undefined ? describe : describe.skip)(title, () => {
  let server: Neo4jServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await startNeo4j();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
      disableLosslessIntegers: true,
    });
  }, 300_000);
  afterAll(async () => {
    await driver.close();
    await server.stop();
  }, 60_000);

  const rows = async (cypher: string): Promise<readonly Record<string, unknown>[]> =>
    (await driver.executeQuery(cypher)).records.map((record) => record.toObject());

  /** Statements end with a semicolon at the end of a line, which no text of ours can have: line breaks are escaped. */
  async function load(graph: MemoryGraph): Promise<void> {
    const script = await textOf(cypherScript, await sourceOf(graph));
    for (const statement of script.split(/;\n/u)) if (statement.trim() !== "") await rows(statement);
  }

  const readBack = async () => ({
    actors: await rows(
      `MATCH (a:Actor) RETURN a.id AS id, a.name AS name, a.nameAr AS nameAr, a.type AS type, a.mentions AS mentions,
         [i IN range(0, size(a.aliases) - 1) | {name: a.aliases[i], count: a.aliasCounts[i]}] AS aliases,
         a.sentences AS sentences, a.documents AS documents, toString(a.firstSeen) AS firstSeen, toString(a.lastSeen) AS lastSeen
       ORDER BY id`,
    ),
    ties: await rows(
      `MATCH (a:Actor)-[t:CO_MENTIONED]->(b:Actor) RETURN a.id AS source, b.id AS target, t.sentences AS sentences,
         t.paragraphs AS paragraphs, t.documents AS documents, t.weight AS weight,
         t.logLikelihood AS logLikelihood, t.npmi AS npmi,
         toString(t.firstSeen) AS firstSeen, toString(t.lastSeen) AS lastSeen ORDER BY source, target`,
    ),
  });

  it("gives the same graph in an empty database, whatever the names hold, and doubles nothing when it is run again", async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async (graph) => {
        await rows("MATCH (n) DETACH DELETE n");
        await load(graph);
        await load(graph);
        const { actors, ties } = await readBack();
        // What a person hid is a matter of the graph it was hidden in, and no part of a file.
        const written = graph.actors.map(({ hidden, ...actor }) => actor);
        expect(actors).toEqual(written.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(ties).toEqual(graph.ties.toSorted((a, b) => (a.source + a.target < b.source + b.target ? -1 : 1)));
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 240_000);

  it("brings labels, documents, sentences and mentions in the graph's own schema", async () => {
    await rows("MATCH (n) DETACH DELETE n");
    const news = document("[Qasim|qasim] met the [Authority|ports].", {
      title: 'It\'s \\u0027 "late"',
      publishedAt: "2021-01-02",
    });
    await load({
      actors: [actor("qasim", "Qasim"), actor("ports", "Authority", { type: "ORG" })],
      ties: [tie("qasim", "ports", 1)],
      documents: [news],
    });
    expect(
      await rows(
        `MATCH (a:Organization {id: '${actorId("ports")}'})-[m:MENTIONED_IN]->(s:Sentence)-[:PART_OF]->(d:Document)
         RETURN m.surface AS surface, substring(s.text, m.begin - s.begin, m.end - m.begin) AS cut, d.title AS title,
                toString(d.publishedAt) AS day`,
      ),
    ).toEqual([{ surface: "Authority", cut: "Authority", title: 'It\'s \\u0027 "late"', day: "2021-01-02" }]);
  });
});
