import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { isIPv6, type AddressInfo } from "node:net";
import type { Logger } from "pino";
import { RawabitError } from "../graph/model/errors.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { createApp } from "./app.ts";
import type { Config, ServerConfig } from "./config.ts";
import { isEveryAddress } from "./host-names.ts";
import { VERSION } from "./installation.ts";
import { IngestQueue } from "./ingests/ingest-queue.ts";
import { Filtering } from "./measures/filtering.ts";
import { createMetrics } from "./metrics.ts";

export interface RunningServer {
  /** The address to open in a browser on this machine, without the token. */
  readonly url: string;
  /** Takes no more requests and gives the open ones so many milliseconds to end (5 s). The store stays open. */
  close(patience?: number): Promise<void>;
}

/**
 * Serves the page and the API over a store.
 *
 * @throws RawabitError `server.cannot-listen`, which says why and what to do
 */
export async function startServer(parts: { config: Config; store: GraphStore; log: Logger }): Promise<RunningServer> {
  const { server: config } = parts.config;
  const filtering = new Filtering(parts.store);
  const ingests = new IngestQueue(parts.store, parts.log);
  const app = createApp({ ...parts, filtering, ingests, metrics: createMetrics(), version: VERSION });
  const server = createServer(app);
  try {
    await once(server.listen(config.port, config.host), "listening");
  } catch (cause) {
    throw new RawabitError("server.cannot-listen", whyNot(cause, config), { cause });
  }
  // What fails here fails again, and is told, when somebody asks.
  filtering.warmUp().catch((error: unknown) => {
    // Who closes the server at once closes the store under it.
    if (server.listening) parts.log.warn({ error }, "reading the mentions beforehand failed");
  });
  ingests.settle();
  const { port } = server.address() as AddressInfo;
  return {
    url: localUrl(config.host, port),
    close: async (patience = 5000) => {
      await Promise.all([close(server, patience), ingests.close()]);
    },
  };
}

function whyNot(cause: unknown, { host, port }: ServerConfig): string {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Stop the other program, or set RAWABIT_PORT to a free port.`;
    case "EACCES":
      return `This user may not listen on port ${port}. Set RAWABIT_PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `This machine has no address ${host}. Set RAWABIT_HOST to one it has, for instance 127.0.0.1.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${message}. Check RAWABIT_HOST and RAWABIT_PORT.`;
  }
}

function localUrl(host: string, port: number): string {
  const name = isEveryAddress(host) ? "127.0.0.1" : isIPv6(host) ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function close(server: Server, patience: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // A connection kept alive after its last answer would otherwise stay for its whole keep-alive time.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  const impatience = setTimeout(() => {
    server.closeAllConnections();
  }, patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatience);
}
