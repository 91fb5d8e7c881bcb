import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Neo4jEngine } from "../../../graph/store/neo4j/neo4j-engine.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { ingest } from "../../../ingest/pipeline.ts";
import { neo4jUnavailable, startNeo4j, type Neo4jServer } from "../../../tools/neo4j/start-neo4j.ts";
import { withFolder } from "../../cli/run-cli.ts";
import { partsOf } from "../parts-of.ts";
import { templateRows } from "../template-rows.ts";
import { deleteAll, harnessOver } from "../store-contract/harness.ts";
import { storeContracts } from "../store-contract.ts";

const reason = neo4jUnavailable();
const required = process.env["RAWABIT_REQUIRE_NEO4J"] === "1";

if (reason !== undefined && required) {
  it("has a Neo4j to run against, as RAWABIT_REQUIRE_NEO4J demands", () => {
    throw new Error(`There is none: ${reason}.`);
  });
}

const title = reason === undefined ? "the store on Neo4j" : `the store on Neo4j (skipped: ${reason})`;
(reason === undefined ? describe : describe.skip)(title, () => {
  let server: Neo4jServer;
  let engine: Neo4jEngine;

  beforeAll(async () => {
    server = await startNeo4j();
    engine = await Neo4jEngine.open(server);
  }, 300_000);
  afterAll(async () => {
    await engine.close();
    await server.stop();
  }, 60_000);

  storeContracts(harnessOver(() => engine, 6));

  it(
    "holds the graph of the samples as the embedded store does, after an ingest twice over, and answers the library's queries alike",
    () =>
      withFolder(async (folder) => {
        const samples = join(import.meta.dirname, "..", "..", "..", "samples", "news");
        const contentOf = async (store: GraphStore) => {
          try {
            await ingest([samples], { store });
            await ingest([samples], { store });
            const { graphHash } = await store.stats({ hash: true });
            return { graphHash, templates: await templateRows(store) };
          } finally {
            await store.close();
          }
        };
        await deleteAll(engine);
        const onNeo4j = await contentOf(await openStore({ engine: "neo4j", ...server }));
        const embedded = await contentOf(await openStore({ engine: "embedded", path: join(folder, "store") }));
        expect(onNeo4j).toEqual(embedded);
      }),
    120_000,
  );

  describe("errors", () => {
    it("says so when nothing answers at the address", async () => {
      const nowhere = { engine: "neo4j", uri: "bolt://127.0.0.1:1", username: "neo4j", password: "x" } as const;
      await expect(openStore(nowhere)).rejects.toMatchObject({
        code: "store.unreachable",
        message: expect.stringContaining("bolt://127.0.0.1:1"),
      });
    });

    it("says so when the password is wrong, and does not repeat it", async () => {
      const wrong = {
        engine: "neo4j",
        uri: server.uri,
        username: server.username,
        password: "not-the-password",
      } as const;
      await expect(openStore(wrong)).rejects.toMatchObject({
        code: "store.authentication",
        message: expect.not.stringContaining("not-the-password"),
      });
    });

    it.each(["localhost:7687", "http://localhost:7687", ""])("says so when the address is none: %s", async (uri) => {
      await expect(openStore({ engine: "neo4j", uri, username: "a", password: "b" })).rejects.toMatchObject({
        code: "config.invalid",
      });
    });

    it("says so when there is no such database", async () => {
      await expect(
        openStore({
          engine: "neo4j",
          uri: server.uri,
          username: server.username,
          password: server.password,
          database: "nowhere",
        }),
      ).rejects.toMatchObject({ code: "config.invalid", message: expect.stringContaining("nowhere") });
    });
  });

  describe("the engine by itself, without the guard before it", () => {
    it.each([
      "CREATE (:Intruder)",
      "MERGE (:Intruder) RETURN 1 AS a",
      "UNWIND [1] AS i CALL (i) { CREATE (:Intruder) }",
      "CREATE INDEX intruder FOR (n:X) ON (n.x)",
    ])("refuses what writes: %s", async (text) => {
      const limits = { milliseconds: 5_000, rows: 10, characters: 100_000 };
      await expect(partsOf(engine.query(text, {}, limits))).rejects.toMatchObject({ code: "query.refused" });
      expect(await partsOf(engine.query("MATCH (n:Intruder) RETURN count(n) AS n", {}, limits))).toContainEqual({
        row: { n: 0 },
      });
    });
  });
});
