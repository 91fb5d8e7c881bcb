import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { RawabitError } from "../../model/errors.ts";
import type { QueryLimits } from "../../model/query.ts";
import type { CypherEngine, CypherTransaction, EnginePart, Parameters, Statement } from "../cypher/cypher-engine.ts";
import { LimitedRows } from "../cypher/limited-rows.ts";
import type { StoreDescription } from "../graph-store.ts";
import { graphRow, graphRows, neo4jParameters } from "./graph-values.ts";
import { neo4jError } from "./neo4j-errors.ts";
import { queryPlan } from "./query-plan.ts";
import { prepareSchema } from "./schema.ts";

export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

const CONNECT_MILLISECONDS = 10_000;

/** The engine over a Neo4j server or cluster: the driver routes, pools, retries and keeps bookmarks. */
export class Neo4jEngine implements CypherEngine {
  private readonly driver: Driver;
  private readonly address: Neo4jAddress;
  /** Every session reads what the sessions before it wrote, on whichever member of a cluster. */
  private readonly bookmarks = neo4j.bookmarkManager();

  private constructor(driver: Driver, address: Neo4jAddress) {
    this.driver = driver;
    this.address = address;
  }

  /** Throws `config.invalid` (the URI), `store.unreachable` and `store.authentication`. */
  static async open(address: Neo4jAddress): Promise<Neo4jEngine> {
    let driver: Driver | undefined;
    try {
      driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
        useBigInt: true,
        connectionTimeout: CONNECT_MILLISECONDS,
        userAgent: "rawabit",
      });
      await driver.verifyAuthentication(address.database === undefined ? {} : { database: address.database });
      const engine = new Neo4jEngine(driver, address);
      await prepareSchema(engine);
      return engine;
    } catch (error) {
      await driver?.close();
      throw neo4jError(error, address);
    }
  }

  async describe(): Promise<StoreDescription> {
    const { database, uri } = this.address;
    const info = await this.mapped(() => this.driver.getServerInfo(database === undefined ? {} : { database }));
    return {
      engine: "neo4j",
      version: info.agent?.replace("Neo4j/", "") ?? "unknown",
      location: withoutCredentials(uri),
    };
  }

  read<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.inSession(neo4j.session.READ, (session) => session.executeRead((managed) => work(runner(managed))));
  }

  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.inSession(neo4j.session.WRITE, (session) => session.executeWrite((managed) => work(runner(managed))));
  }

  async *query(
    text: string,
    parameters: Parameters,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): AsyncGenerator<EnginePart> {
    const session = this.session(neo4j.session.READ);
    // Closing the session resets its connection, which is what makes the server end what runs on it.
    const cancel = (): void => void session.close();
    signal?.addEventListener("abort", cancel);
    try {
      signal?.throwIfAborted();
      const transaction = await session.beginTransaction({ timeout: limits.milliseconds });
      const result = transaction.run(text, neo4jParameters(parameters));
      yield { columns: await result.keys() };
      const rows = new LimitedRows(graphRows(result), limits);
      for await (const row of rows) yield { row };
      // Asking for the summary would fetch all that the limits left out.
      const plan = rows.truncated === null ? queryPlan(await result.summary()) : null;
      yield { end: { truncated: rows.truncated, plan } };
    } catch (error) {
      if (signal?.aborted) throw new RawabitError("query.cancelled", "The query was cancelled.", { cause: error });
      throw neo4jError(error, this.address);
    } finally {
      signal?.removeEventListener("abort", cancel);
      await session.close(); // rolls back
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private inSession<T>(defaultAccessMode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    return this.mapped(async () => {
      const session = this.session(defaultAccessMode);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  private session(defaultAccessMode: "READ" | "WRITE"): Session {
    const { database } = this.address;
    return this.driver.session({
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      ...(database !== undefined && { database }),
    });
  }

  private async mapped<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw neo4jError(error, this.address);
    }
  }
}

function runner(managed: ManagedTransaction): CypherTransaction {
  return {
    run: async <P extends object, R extends object>({ text }: Statement<P, R>, parameters: P) => {
      const { records } = await managed.run(text, neo4jParameters(parameters as Parameters));
      return records.map(graphRow) as unknown as readonly R[];
    },
  };
}

function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/u, "//");
}
