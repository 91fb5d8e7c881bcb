import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import type { QueryLimits, QueryResult } from "../../model/query.ts";
import type { CypherEngine, CypherTransaction, Parameters, Statement } from "../cypher/cypher-engine.ts";
import { limitedRows } from "../cypher/limited-rows.ts";
import type { StoreDescription } from "../graph-store.ts";
import { graphRow, graphRows, neo4jParameters } from "./graph-values.ts";
import { neo4jError } from "./neo4j-errors.ts";
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

  query(text: string, parameters: Parameters, limits: QueryLimits): Promise<Omit<QueryResult, "milliseconds">> {
    return this.inSession(neo4j.session.READ, async (session) => {
      const transaction = await session.beginTransaction({ timeout: limits.milliseconds });
      try {
        const result = transaction.run(text, neo4jParameters(parameters));
        return { columns: await result.keys(), ...(await limitedRows(graphRows(result), limits.rows)) };
      } finally {
        await transaction.close(); // rolls back
      }
    });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private inSession<T>(defaultAccessMode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.address;
    return this.mapped(async () => {
      const session = this.driver.session({
        defaultAccessMode,
        bookmarkManager: this.bookmarks,
        ...(database !== undefined && { database }),
      });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
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
