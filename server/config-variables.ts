/**
 * Every setting there is, once, as data: `parseConfig` reads by this table, the command line makes its options of it,
 * and the README's configuration table is checked against it.
 */

export interface ConfigVariable {
  /** The environment variable. */
  readonly name: string;
  /** The command-line option of the same meaning; it wins over the variable. */
  readonly flag: string;
  /** What stands in when neither is given; null where there is nothing to assume. */
  readonly default: string | null;
  readonly meaning: string;
  /** What may be written, as the end of the sentence "Write …". */
  readonly write: string;
  /** A secret is never repeated in a message. */
  readonly secret?: true;
}

export const CONFIG_VARIABLES = {
  store: {
    name: "RAWABIT_STORE",
    flag: "--store",
    default: "./data/store",
    meaning: "The folder of the embedded store; it is created where it is missing",
    write: "the path of a folder, for instance ./data/store",
  },
  neo4jUri: {
    name: "NEO4J_URI",
    flag: "--neo4j-uri",
    default: null,
    meaning: "The address of a Neo4j server; when set, it is used in place of the embedded store",
    write: "an address like neo4j://localhost:7687, bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io",
  },
  neo4jUsername: {
    name: "NEO4J_USERNAME",
    flag: "--neo4j-username",
    default: "neo4j",
    meaning: "The Neo4j user",
    write: "the name of a Neo4j user",
  },
  neo4jPassword: {
    name: "NEO4J_PASSWORD",
    flag: "--neo4j-password",
    default: null,
    meaning: "The Neo4j user's password; needed where NEO4J_URI is set",
    write: "the Neo4j user's password, or any word where the server asks for none",
    secret: true,
  },
  neo4jDatabase: {
    name: "NEO4J_DATABASE",
    flag: "--neo4j-database",
    default: null,
    meaning: "The Neo4j database; the server's own default when left out",
    write: "the name of a Neo4j database: letters, digits, dots and dashes, 3 to 63 of them",
  },
  host: {
    name: "RAWABIT_HOST",
    flag: "--host",
    default: "127.0.0.1",
    meaning: "The address to listen on; any but a loopback address needs RAWABIT_TOKEN",
    write: "a host name or an IP address, for instance 127.0.0.1 or 0.0.0.0",
  },
  port: {
    name: "RAWABIT_PORT",
    flag: "--port",
    default: "4680",
    meaning: "The port to listen on; 0 takes any free one",
    write: "a port number from 0 to 65535, for instance 4680",
  },
  allowedHosts: {
    name: "RAWABIT_ALLOWED_HOSTS",
    flag: "--allowed-hosts",
    default: "",
    meaning: "Further names under which browsers may reach the server, separated by commas",
    write: "host names without ports, separated by commas, for instance graph.example.org",
  },
  token: {
    name: "RAWABIT_TOKEN",
    flag: "--token",
    default: null,
    meaning: "The secret every user of the API must show",
    write: "at least 16 letters, digits and any of . _ ~ - (`openssl rand -hex 16` makes one)",
    secret: true,
  },
  logLevel: {
    name: "RAWABIT_LOG_LEVEL",
    flag: "--log-level",
    default: "warn",
    meaning: "How much is logged to standard error; info has a line for every request",
    write: "one of trace, debug, info, warn, error, fatal, silent",
  },
  requestsPerMinute: {
    name: "RAWABIT_REQUESTS_PER_MINUTE",
    flag: "--requests-per-minute",
    default: "1200",
    meaning: "How many requests one address may make in a minute; 0 sets no limit",
    write: "a whole number from 0, for instance 1200",
  },
  querySeconds: {
    name: "RAWABIT_QUERY_SECONDS",
    flag: "--query-seconds",
    default: "30",
    meaning: "How long a Cypher query of a user may run",
    write: "a number of seconds from 0.1 to 3600, for instance 30",
  },
  queryRows: {
    name: "RAWABIT_QUERY_ROWS",
    flag: "--query-rows",
    default: "10000",
    meaning: "How many rows a Cypher query of a user may return; the rest is left out",
    write: "a whole number from 1 to 1000000, for instance 10000",
  },
  queryMegabytes: {
    name: "RAWABIT_QUERY_MEGABYTES",
    flag: "--query-megabytes",
    default: "32",
    meaning: "How large the rows of a Cypher query of a user may be together; the rest is left out",
    write: "a number from 1 to 1000, for instance 32",
  },
  queriesAtOnce: {
    name: "RAWABIT_QUERIES_AT_ONCE",
    flag: "--queries-at-once",
    default: "3",
    meaning: "How many Cypher queries one address may have running at once",
    write: "a whole number from 1 to 100, for instance 3",
  },
} as const satisfies Record<string, ConfigVariable>;

/** A setting's name in the code; also the key under which the command line gives the flag's value. */
export type ConfigKey = keyof typeof CONFIG_VARIABLES;

export const CONFIG_KEYS = Object.keys(CONFIG_VARIABLES) as readonly ConfigKey[];
