import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "@jest/globals";
import { pino } from "pino";
import { RawabitError } from "../../graph/model/errors.ts";
import { parseConfig } from "../../server/config.ts";
import { startServer, type RunningServer } from "../../server/start-server.ts";
import { news, startSession } from "./support/session.ts";

startSession();

const start = (env: Record<string, string>): Promise<RunningServer> =>
  startServer({ config: parseConfig(env), store: news.store, log: pino({ level: "silent" }) });

const GO_ON = "HTTP/1.1 100 Continue\r\n\r\n";

const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** A connection to the server on which a request has been begun and not ended. */
async function begunRequest(server: RunningServer, contentLength: number, begin: string): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  sockets.push(socket);
  await once(socket, "connect");
  const head = ["POST /api/v1/ties/among HTTP/1.1", "Host: localhost", "Content-Type: application/json"];
  socket.write([...head, `Content-Length: ${contentLength}`, "Expect: 100-continue", "", begin].join("\r\n"));
  // The server must have read the head before it is told to close, which it says when it is asked to.
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toBe(GO_ON);
  return socket;
}

async function refusal(env: Record<string, string>): Promise<RawabitError> {
  try {
    await (await start(env)).close();
  } catch (error) {
    if (error instanceof RawabitError) return error;
    throw error;
  }
  throw new Error("It started.");
}

describe("startServer", () => {
  it("serves at the address it gives, until it is closed", async () => {
    const server = await start({ RAWABIT_PORT: "0" });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${server.url}/api/v1/stats`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    expect((await news.store.stats()).documents).toBe(2);
  });

  it("gives an address that works here where it listens on every address", async () => {
    const server = await start({ RAWABIT_PORT: "0", RAWABIT_HOST: "0.0.0.0", RAWABIT_TOKEN: "correct-horse-battery" });
    expect((await fetch(`${server.url}/api/v1/stats`)).status).toBe(401);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.close();
  });

  it("lets a request that is under way end before it closes", async () => {
    const server = await start({ RAWABIT_PORT: "0" });
    const body = JSON.stringify({ actors: [] });
    const socket = await begunRequest(server, body.length, body.slice(0, 5));
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk.toString()));
    const ended = once(socket, "close");

    const closed = server.close();
    socket.write(body.slice(5));
    await Promise.all([closed, ended]);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(answer).toContain('{"ties":[],"relations":[]}');
  });

  it("does not wait for ever for a client that does not end its request", async () => {
    const server = await start({ RAWABIT_PORT: "0" });
    const socket = (await begunRequest(server, 10, "{")).resume();
    const cut = once(socket, "close");
    await server.close(200);
    await cut;
    expect(socket.bytesRead).toBe(GO_ON.length);
  });

  it("says that the port is in use, which, and what to do", async () => {
    const other: Server = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const error = await refusal({ RAWABIT_PORT: String(port) });
    expect(error.code).toBe("server.cannot-listen");
    expect(error.message).toContain(`Port ${port} is in use`);
    expect(error.message).toContain("RAWABIT_PORT");
    other.close();
  });

  it("says that the machine does not have the address", async () => {
    const error = await refusal({
      RAWABIT_PORT: "0",
      RAWABIT_HOST: "192.0.2.1",
      RAWABIT_TOKEN: "correct-horse-battery",
    });
    expect(error.code).toBe("server.cannot-listen");
    expect(error.message).toContain("RAWABIT_HOST");
  });
});
