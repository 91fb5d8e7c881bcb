import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { readGraphSchema } from "../../graph/contract/schemas.ts";
import { GraphFileReader } from "../../server/graph-files/graph-file-reader.ts";
import { ACTORS } from "./support/news-graph.ts";
import { app, news, startSession } from "./support/session.ts";

startSession();

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const send = async (file: Buffer): Promise<Answered> =>
  request(app).post("/api/v1/graph-files").set("Content-Type", "application/octet-stream").send(file);

describe("POST /graph-files", () => {
  it.each(["graphml", "gexf", "cyjs", "json", "csv"])(
    "reads back what is exported as %s, with its places",
    async (format) => {
      const { layla, karim } = ACTORS;
      const order = { format, ids: [layla.id, karim.id], positions: { [layla.id]: { x: 7, y: -3.5 } } };
      const exported = await request(app)
        .post("/api/v1/export")
        .send(order)
        .buffer(true)
        .parse((response, done) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("end", () => {
            done(null, Buffer.concat(pieces));
          });
        })
        .expect(200);
      const { status, body } = await send(exported.body as Buffer);
      expect(status).toBe(200);
      const read = readGraphSchema.parse(body);
      expect(read.actors.map(({ id }) => id).sort()).toEqual([layla.id, karim.id].sort());
      expect([read.ties.length, read.problems]).toEqual([1, []]);
      if (format !== "csv") expect(read.positions).toEqual({ [layla.id]: { x: 7, y: -3.5 } });
    },
  );

  it("says what is wrong with anything else, and stores nothing", async () => {
    const hash = (await news.store.stats({ hash: true })).graphHash;
    const wrong: readonly (readonly [Buffer, string])[] = [
      [Buffer.from("hello"), "input.unsupported"],
      [Buffer.from("<gexf><nodes>"), "input.damaged"],
      [Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><graphml>&a;</graphml>'), "input.limit"],
      [Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), "input.damaged"],
      [Buffer.alloc(33 * 2 ** 20, "<"), "input.too-large"],
    ];
    for (const [file, code] of wrong) expect((await send(file)).body).toMatchObject({ code });
    expect((await request(app).post("/api/v1/graph-files").send({})).body).toMatchObject({ code: "request.invalid" });
    expect((await news.store.stats({ hash: true })).graphHash).toBe(hash);
  });
});

describe("the thread that reads graph files", () => {
  it("is ended where reading takes too long, and reads the next file all the same", async () => {
    const never = new AbortController().signal;
    const nodes = Array.from({ length: 200_000 }, (_, index) => `<node id="${index}"/>`).join("");
    const long = new TextEncoder().encode(`<graphml><graph>${nodes}</graph></graphml>`);
    await expect(new GraphFileReader(1).read(long, never)).rejects.toMatchObject({ code: "input.limit" });
    const reader = new GraphFileReader();
    const gone = reader.read(long, AbortSignal.abort());
    await expect(gone).rejects.toMatchObject({ name: "AbortError" });
    const empty = new TextEncoder().encode('{"actors":[],"ties":[]}');
    expect(await reader.read(empty, never)).toMatchObject({ actors: [], ties: [], problems: [] });
  });
});
