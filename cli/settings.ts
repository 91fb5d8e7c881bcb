import type { Command } from "commander";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { RawabitError } from "../graph/model/errors.ts";
import { openStore, storeExists } from "../graph/store/open-store.ts";
import { parseConfig, type Config } from "../server/config.ts";
import { runningServer } from "./running-server.ts";
import { CONFIG_VARIABLES, type ConfigKey, type ConfigVariable } from "../server/config-variables.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export const STORE_SETTINGS: readonly ConfigKey[] = [
  "store",
  "neo4jUri",
  "neo4jUsername",
  "neo4jPassword",
  "neo4jDatabase",
];

/** What a user's Cypher may take. */
export const QUERY_LIMITS = ["querySeconds", "queryRows", "queryMegabytes"] as const satisfies readonly ConfigKey[];

/** Gives a command the flags of some settings; each stands in for the environment variable of the same name. */
export function addSettings(command: Command, keys: readonly ConfigKey[]): Command {
  for (const key of keys) {
    const variable: ConfigVariable = CONFIG_VARIABLES[key];
    const standard = variable.default === null || variable.default === "" ? "" : `, default ${variable.default}`;
    command.option(`${variable.flag} <value>`, `${variable.meaning} (${variable.name}${standard})`);
  }
  return command;
}

/**
 * The configuration from a command's flags and the environment. Variables of settings that the command does not have are
 * not looked at: `stats` need not care that RAWABIT_HOST asks for a token.
 */
export function configOf(command: Command, env: Environment, keys: readonly ConfigKey[]): Config {
  const names = new Set<string>(keys.map((key) => CONFIG_VARIABLES[key].name));
  const variables = Object.fromEntries(Object.entries(env).filter(([name]) => names.has(name)));
  return parseConfig(variables, command.opts());
}

/**
 * As {@link withStore}, for commands that only read: a mistyped path is told instead of becoming an empty store, and where a
 * server has the store, how to ask it.
 */
export async function withFilledStore<Result>(
  config: Config,
  env: Environment,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  if (!(await storeExists(config.store))) throw noStore(config);
  try {
    return await withStore(config, work);
  } catch (error) {
    if (!(error instanceof RawabitError) || error.code !== "store.locked") throw error;
    const server = await runningServer(env);
    if (server === undefined) throw error;
    throw new RawabitError(
      "store.locked",
      `The store is in use, it seems by the server at ${server}: ask it there, on its page or over its API (${server}/api/v1/openapi.json), or stop it first.`,
    );
  }
}

function noStore({ store }: Config): RawabitError {
  const place = store.engine === "embedded" ? store.path : store.uri;
  return new RawabitError(
    "store.not-found",
    `There is no store at ${place}; ingest some news first, or check RAWABIT_STORE.`,
  );
}

/** Opens the store of a configuration for as long as `work` takes. */
export async function withStore<Result>(config: Config, work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openStore(config.store);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
