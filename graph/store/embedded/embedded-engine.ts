import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { asRawabitError, RawabitError } from "../../model/errors.ts";
import type { QueryLimits } from "../../model/query.ts";
import { Turns } from "../../programs/turns.ts";
import type { CypherEngine, CypherTransaction, EnginePart, Parameters, Statement } from "../cypher/cypher-engine.ts";
import type { StoreDescription } from "../graph-store.ts";
import { cannotBeWritten, queryError, storeError } from "./host-errors.ts";
import { HostFaultError, HostProcess } from "./host-process.ts";
import { prepareSchema } from "./schema.ts";

/** The one file of the database, in the store's folder; its log lies beside it. */
const FILE = "graph.grafeo";

/** How often a transaction is tried that the end of the host interrupts. More would repeat what ends it. */
const ATTEMPTS = 3;

/** A user's query may be what ends the host, so it is tried less often than the program's own statements next to it. */
const QUERY_ATTEMPTS = 2;

interface LiveHost {
  readonly process: HostProcess;
  readonly version: string;
}

/** The engine over a database in a folder. It starts its host process at once, and anew whenever that has ended. */
export class EmbeddedEngine implements CypherEngine {
  private readonly folder: string;
  private host: Promise<LiveHost> | undefined;
  private lastTransaction = 0;
  private readonly writes = new Turns();
  private closed = false;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Whether a folder holds a database, or the log of one. */
  static async exists(folder: string): Promise<boolean> {
    const files = await readdir(folder).catch(() => []);
    return files.some((file) => file.startsWith(FILE));
  }

  /** Creates what is missing. Throws `store.locked`, `store.read-only`, `store.full` and `store.damaged`. */
  static async open(folder: string): Promise<EmbeddedEngine> {
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw cannotBeWritten(folder, error instanceof Error ? error.message : String(error));
    });
    const engine = new EmbeddedEngine(folder);
    await prepareSchema(engine);
    return engine;
  }

  async describe(): Promise<StoreDescription> {
    const { version } = await this.liveHost();
    return { engine: "embedded", version, location: this.folder };
  }

  read<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.transact(work, "rollback");
  }

  /** One at a time, in the order of the calls: two that wait for each other cannot come about. */
  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.writes.take(() => this.transact(work, "commit"));
  }

  /** The host hands its whole answer over before the first row goes on, so that its end costs no result half given. */
  async *query(
    text: string,
    parameters: Parameters,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): AsyncGenerator<EnginePart> {
    const { columns, rows, truncated, plan } = await this.retrying(async ({ process }) => {
      try {
        const { milliseconds } = limits;
        return await process.call({ kind: "query", text, parameters, limits }, { milliseconds, signal });
      } catch (error) {
        if (!(error instanceof HostFaultError)) throw error;
        throw storeError(error.fault, this.folder) ?? queryError(error.fault, text);
      }
    }, QUERY_ATTEMPTS);
    yield { columns };
    for (const row of rows) yield { row };
    yield { end: { truncated, plan } };
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.writes.allTaken();
    const host = await this.host?.catch(() => undefined);
    if (!host) return;
    await host.process.call({ kind: "close" }).catch(() => undefined);
    host.process.kill();
    await host.process.gone;
  }

  private transact<T>(work: (transaction: CypherTransaction) => Promise<T>, end: "commit" | "rollback"): Promise<T> {
    return this.retrying(async ({ process }) => {
      const transaction = ++this.lastTransaction;
      try {
        const result = await work({
          run: async <P extends object, R extends object>({ text }: Statement<P, R>, parameters: P) =>
            (await process.call({
              kind: "run",
              transaction,
              text,
              parameters: parameters as Parameters,
            })) as readonly R[],
        });
        await process.call({ kind: end, transaction });
        return result;
      } catch (error) {
        await process.call({ kind: "rollback", transaction }).catch(() => undefined);
        throw error instanceof HostFaultError ? (storeError(error.fault, this.folder) ?? asRawabitError(error)) : error;
      }
    });
  }

  private async retrying<T>(work: (host: LiveHost) => Promise<T>, attempts = ATTEMPTS): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(await this.liveHost());
      } catch (error) {
        const passing = error instanceof RawabitError && error.code === "store.interrupted";
        if (!passing || attempt === attempts || this.closed) throw error;
      }
    }
  }

  /** All that find the host dead wait for the same new one. */
  private async liveHost(): Promise<LiveHost> {
    if (this.closed) throw new RawabitError("store.interrupted", "The store was closed. Open it again.");
    this.host ??= this.start();
    const host = this.host;
    const live = await host;
    if (live.process.alive) return live;
    await live.process.gone;
    if (this.host === host) this.host = undefined;
    return this.liveHost();
  }

  private async start(): Promise<LiveHost> {
    const process = new HostProcess();
    try {
      const { version } = await process.call({ kind: "open", file: join(this.folder, FILE) });
      return { process, version };
    } catch (error) {
      process.kill();
      await process.gone;
      this.host = undefined;
      throw error instanceof HostFaultError ? (storeError(error.fault, this.folder) ?? asRawabitError(error)) : error;
    }
  }
}
