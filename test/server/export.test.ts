import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { EXPORT_FORMATS } from "../../graph/export/formats.ts";
import { readGraphFile } from "../../graph/export/read/read-graph-file.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { ACTORS } from "./support/news-graph.ts";
import { app, news, startSession } from "./support/session.ts";
import { appOver, withFault } from "./support/test-app.ts";

const { layla, karim, harbour } = ACTORS;

startSession();

const bytes = (response: request.Response): Buffer => response.body as Buffer;

describe("GET /export", () => {
  it.each(EXPORT_FORMATS)("streams $id with its type and a name", async ({ id, extension, mediaType }) => {
    const response = await request(app).get(`/api/v1/export?format=${id}`).buffer(true).parse(collect).expect(200);
    expect(response.headers["content-type"]).toContain(mediaType);
    expect(response.headers["content-disposition"]).toMatch(
      new RegExp(`^attachment; filename="?rawabit-\\d{4}-\\d\\d-\\d\\d[-a-z]*\\.${extension}"?$`),
    );
    expect(bytes(response).length).toBeGreaterThan(100);
  });

  it("keeps to the filters, and the file says so", async () => {
    const response = await request(app).get("/api/v1/export?format=json&type=PERSON,PLACE&minSentences=2").expect(200);
    expect(response.body).toMatchObject({
      about: {
        generator: "Rawabit 1.2.3",
        filter: "actors of type PERSON, PLACE; ties of at least 2 sentences",
        actors: { held: 3, inGraph: 4 },
      },
    });
  });

  it("gives the file the name that is asked for, in any script", async () => {
    const name = encodeURIComponent('ميناء/سالم "2"');
    const response = await request(app).get(`/api/v1/export?format=graphml&name=${name}`).expect(200);
    const [, encoded] = /filename\*=UTF-8''(\S+)$/.exec(response.headers["content-disposition"] ?? "") ?? [];
    expect(decodeURIComponent(encoded ?? "")).toBe("ميناء-سالم -2-.graphml");
  });

  it("speaks the language that is asked for", async () => {
    const address = "/api/v1/export?format=json&type=PLACE&reportLanguage=ar";
    const response = await request(app).get(address).expect(200);
    expect(response.body).toMatchObject({ about: { language: "ar", filter: "فاعلون من نوع: أماكن" } });
    await request(app).get("/api/v1/export?format=json&reportLanguage=fr").expect(400);
  });

  it("names the formats there are where it knows no such one", async () => {
    const response = await request(app).get("/api/v1/export?format=docx").expect(400);
    expect(response.body).toMatchObject({
      code: "request.invalid",
      detail: expect.stringContaining("graphml, graphml-undirected, gexf"),
    });
  });

  it("answers with a problem, not half a file, where the store fails before it begins", async () => {
    const fault = () => {
      throw new RawabitError("store.unreachable", "The store is away.");
    };
    const broken = appOver(withFault(news.store, { actorsOf: fault, documentsNaming: fault }));
    await request(broken).get("/api/v1/export?format=csv-actors&type=PERSON").expect(503);
  });

  it("cuts the connection where the store fails in the middle, so that half a file cannot pass for a whole one", async () => {
    async function* half(): ReturnType<typeof news.store.actors> {
      yield* news.store.actors();
      throw new RawabitError("store.unreachable", "The store is away.");
    }
    const broken = appOver(withFault(news.store, { actors: half }));
    await expect(request(broken).get("/api/v1/export?format=graphml")).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  });
});

describe("POST /export", () => {
  it("holds the actors of a view where they stand", async () => {
    const order = {
      format: "gexf",
      ids: [layla.id, harbour.id],
      positions: { [layla.id]: { x: 10, y: -5 }, [karim.id]: { x: 1, y: 1 } },
    };
    const response = await request(app).post("/api/v1/export").send(order).buffer(true).parse(collect).expect(200);
    const { actors, ties, positions, problems } = readGraphFile(bytes(response));
    expect(problems).toEqual([]);
    expect(new Set(actors.map(({ id }) => id))).toEqual(new Set([layla.id, harbour.id]));
    expect(ties).toEqual(await news.store.tiesAmong([layla.id, harbour.id]));
    expect(positions).toEqual(new Map([[layla.id, { x: 10, y: -5 }]]));
  });

  it("holds the actors of a query's result with the ties that it returns, and says which query, and what cut it", async () => {
    const answer = await request(app)
      .post("/api/v1/export")
      .send({
        format: "json",
        query: {
          cypher: "MATCH (a:Actor {id: $id})-[t:CO_MENTIONED]-(b:Actor)\nRETURN a, t, b",
          parameters: { id: karim.id },
        },
      })
      .expect(200);
    const read = answer.body as { about: object; actors: { id: string }[]; ties: { source: string; target: string }[] };
    expect(read.actors.length).toBeGreaterThan(2);
    const between = read.ties.filter(({ source, target }) => ![source, target].includes(karim.id));
    expect([read.ties.length, between]).toEqual([read.actors.length - 1, []]);
    expect(read.about).toMatchObject({
      query: { parameters: { id: karim.id }, rows: read.ties.length, truncated: null },
      filter: `${read.actors.length} actors that were asked for; ${read.ties.length} ties and relations of a result`,
    });
    const small = appOver(news.store, { RAWABIT_QUERY_ROWS: "1" });
    const cut = await request(small)
      .post("/api/v1/export")
      .send({ format: "markdown", query: { cypher: "MATCH (a:Actor) RETURN a.id ORDER BY a.id" } })
      .expect(200);
    expect(cut.text).toContain("result of the query MATCH (a:Actor) RETURN a.id ORDER BY a.id");
    expect(cut.text).toContain("A limit of rows cut this result: what came after row 1 is left out");
    expect(cut.text).toContain("Holds 1 of 4 actors and 0 of");
  });

  it("refuses a query's result without actors, and a query that writes", async () => {
    const answers = await Promise.all(
      ["RETURN 1 AS n", "MATCH (a:Actor) SET a.name = 'x' RETURN a"].map((cypher) =>
        request(app).post("/api/v1/export").send({ format: "gexf", query: { cypher } }),
      ),
    );
    expect(answers.map(({ body }) => (body as { code: string }).code)).toEqual(["request.invalid", "query.refused"]);
  });

  it("refuses what the contract does not have", async () => {
    for (const body of [{}, { format: "json", ids: ["x"] }, { format: "json", path: "/etc" }])
      await request(app).post("/api/v1/export").send(body).expect(400);
  });
});

function collect(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  response
    .on("data", (piece: Buffer) => pieces.push(piece))
    .on("end", () => {
      done(null, Buffer.concat(pieces));
    });
}

describe("POST /export/holdings", () => {
  it("tells beforehand what a file will say that it holds", async () => {
    for (const part of [{}, { ids: [layla.id, harbour.id] }, { type: ["PERSON"] }, { limit: 2 }]) {
      const holdings = await request(app).post("/api/v1/export/holdings").send(part).expect(200);
      const file = await request(app)
        .post("/api/v1/export")
        .send({ ...part, format: "json" })
        .expect(200);
      const { actors, ties, relations, hidden = 0 } = (file.body as { about: Record<string, unknown> }).about;
      expect(holdings.body).toEqual({ actors, ties, relations, hidden });
    }
  });
});
