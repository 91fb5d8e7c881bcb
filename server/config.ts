import { z } from "zod";
import { RawabitError } from "../graph/model/errors.ts";
import type { QueryLimits } from "../graph/model/query.ts";
import type { StoreConfig } from "../graph/store/open-store.ts";
import { CONFIG_KEYS, CONFIG_VARIABLES, type ConfigKey, type ConfigVariable } from "./config-variables.ts";
import { isHostName, isLoopback } from "./host-names.ts";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface ServerConfig {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Lower-case names without ports, besides the loopback names and `host`. */
  readonly allowedHosts: readonly string[];
  readonly token?: string;
  /** 0 for no limit. */
  readonly requestsPerMinute: number;
  /** How many queries of users one address may have running at once. */
  readonly queriesAtOnce: number;
}

export interface Config {
  readonly store: StoreConfig;
  readonly server: ServerConfig;
  readonly logLevel: LogLevel;
  readonly query: QueryLimits;
}

const NEO4J_ADDRESS = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;
/** RFC 3986's unreserved characters: they mean the same in a header, in a cookie and in an address. */
const TOKEN = /^[\w.~-]{16,}$/;

const numeral = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number);
const wholeNumber = numeral.pipe(z.int());
const hostName = z.string().refine(isHostName);
const hostList = z
  .string()
  .transform((list) =>
    list
      .split(",")
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ""),
  )
  .pipe(z.array(hostName));

/** What each setting must look like. Its words for people are in CONFIG_VARIABLES, so the messages here are not used. */
const SCHEMAS = {
  store: z.string(),
  neo4jUri: z.string().regex(NEO4J_ADDRESS).optional(),
  neo4jUsername: z.string(),
  neo4jPassword: z.string().optional(),
  neo4jDatabase: z
    .string()
    .regex(/^[a-z][\w.-]{2,62}$/i)
    .optional(),
  host: hostName,
  port: wholeNumber.pipe(z.int().max(65_535)),
  allowedHosts: hostList,
  token: z.string().regex(TOKEN).optional(),
  logLevel: z.enum(LOG_LEVELS),
  requestsPerMinute: wholeNumber,
  querySeconds: numeral.pipe(z.number().min(0.1).max(3600)),
  queryRows: wholeNumber.pipe(z.int().min(1).max(1_000_000)),
  queryMegabytes: numeral.pipe(z.number().min(1).max(1000)),
  queriesAtOnce: wholeNumber.pipe(z.int().min(1).max(100)),
} satisfies Record<ConfigKey, z.ZodType<unknown, string | undefined>>;

type Settings = { readonly [Key in ConfigKey]: z.output<(typeof SCHEMAS)[Key]> };
type Written = Readonly<Record<string, string | undefined>>;

/**
 * The configuration that these variables and flags describe; a flag wins over its variable, and an empty one counts as
 * not given.
 *
 * @param env variables by name, such as `process.env`
 * @param flags values by the setting's key in CONFIG_VARIABLES, which is how commander names them: `--neo4j-uri` is `neo4jUri`
 * @throws RawabitError `config.invalid`, which names the variable and says what to write
 */
export function parseConfig(env: Written, flags: Written = {}): Config {
  const settings = Object.fromEntries(CONFIG_KEYS.map((key) => [key, parseSetting(key, env, flags)])) as Settings;
  refuseOpenDoor(settings);
  return {
    store: storeConfig(settings),
    server: {
      host: settings.host,
      port: settings.port,
      allowedHosts: settings.allowedHosts,
      requestsPerMinute: settings.requestsPerMinute,
      queriesAtOnce: settings.queriesAtOnce,
      ...(settings.token !== undefined && { token: settings.token }),
    },
    logLevel: settings.logLevel,
    query: {
      milliseconds: Math.round(settings.querySeconds * 1000),
      rows: settings.queryRows,
      characters: Math.round(settings.queryMegabytes * 1024 * 1024),
    },
  };
}

function parseSetting(key: ConfigKey, env: Written, flags: Written): unknown {
  const variable: ConfigVariable = CONFIG_VARIABLES[key];
  const flag = flags[key] === "" ? undefined : flags[key];
  const written = flag ?? (env[variable.name] === "" ? undefined : env[variable.name]);
  const parsed = SCHEMAS[key].safeParse(written ?? variable.default ?? undefined);
  if (parsed.success) return parsed.data;
  const name = flag === undefined ? variable.name : variable.flag;
  const found = variable.secret ? "is not valid" : `is ${JSON.stringify(written)}, which is not valid`;
  throw new RawabitError("config.invalid", `${name} ${found}. Write ${variable.write}.`);
}

/** Whoever reaches the port can read the whole graph, so beyond this machine a token is not optional. */
function refuseOpenDoor({ host, token }: Settings): void {
  if (isLoopback(host) || token !== undefined) return;
  const { host: hostVariable, token: tokenVariable } = CONFIG_VARIABLES;
  throw new RawabitError(
    "config.invalid",
    `${hostVariable.name} is ${JSON.stringify(host)}, which other machines can reach, and ${tokenVariable.name} is not set. ` +
      `Set ${tokenVariable.name} to ${tokenVariable.write}, or ${hostVariable.name} to 127.0.0.1.`,
  );
}

function storeConfig(settings: Settings): StoreConfig {
  const { store, neo4jUri: uri, neo4jUsername: username, neo4jPassword: password, neo4jDatabase: database } = settings;
  if (uri === undefined) return { engine: "embedded", path: store };
  if (password === undefined) {
    const { neo4jUri, neo4jPassword } = CONFIG_VARIABLES;
    throw new RawabitError(
      "config.invalid",
      `${neo4jUri.name} is set and ${neo4jPassword.name} is not. Write ${neo4jPassword.write}.`,
    );
  }
  return { engine: "neo4j", uri, username, password, ...(database !== undefined && { database }) };
}
