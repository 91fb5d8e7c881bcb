import { describe, expect, it } from "@jest/globals";
import { Option } from "commander";
import { RawabitError } from "../../graph/model/errors.ts";
import { CONFIG_KEYS, CONFIG_VARIABLES, type ConfigVariable } from "../../server/config-variables.ts";
import { parseConfig } from "../../server/config.ts";

/** The error that these settings are refused with. */
function refusal(env: Record<string, string>, flags?: Record<string, string>): RawabitError {
  try {
    parseConfig(env, flags);
  } catch (error) {
    if (error instanceof RawabitError) return error;
    throw error;
  }
  throw new Error(`Accepted: ${JSON.stringify({ env, flags })}`);
}

describe("parseConfig", () => {
  it("needs nothing: the embedded store, on this machine only", () => {
    expect(parseConfig({})).toEqual({
      store: { engine: "embedded", path: "./data/store" },
      server: { host: "127.0.0.1", port: 4680, allowedHosts: [], requestsPerMinute: 1200, queriesAtOnce: 3 },
      logLevel: "warn",
      query: { milliseconds: 30_000, rows: 10_000, characters: 32 * 2 ** 20 },
    });
  });

  it("reads every variable", () => {
    const config = parseConfig({
      NEO4J_URI: "neo4j+s://graph.example.org:7687",
      NEO4J_USERNAME: "analyst",
      NEO4J_PASSWORD: "open sesame",
      NEO4J_DATABASE: "news.2023",
      RAWABIT_HOST: "0.0.0.0",
      RAWABIT_PORT: "8080",
      RAWABIT_ALLOWED_HOSTS: "Graph.example.org, rawabit.local",
      RAWABIT_TOKEN: "0123456789abcdef",
      RAWABIT_LOG_LEVEL: "debug",
      RAWABIT_REQUESTS_PER_MINUTE: "0",
      RAWABIT_QUERY_SECONDS: "2.5",
      RAWABIT_QUERY_ROWS: "50",
      RAWABIT_QUERY_MEGABYTES: "2",
      RAWABIT_QUERIES_AT_ONCE: "7",
    });
    expect(config).toEqual({
      store: {
        engine: "neo4j",
        uri: "neo4j+s://graph.example.org:7687",
        username: "analyst",
        password: "open sesame",
        database: "news.2023",
      },
      server: {
        host: "0.0.0.0",
        port: 8080,
        allowedHosts: ["graph.example.org", "rawabit.local"],
        requestsPerMinute: 0,
        queriesAtOnce: 7,
        token: "0123456789abcdef",
      },
      logLevel: "debug",
      query: { milliseconds: 2500, rows: 50, characters: 2 * 2 ** 20 },
    });
  });

  it("lets a flag win over its variable, and takes an empty one as not given", () => {
    expect(parseConfig({ RAWABIT_PORT: "1" }, { port: "2" }).server.port).toBe(2);
    expect(parseConfig({ RAWABIT_PORT: "1" }, { port: "" }).server.port).toBe(1);
    expect(parseConfig({ RAWABIT_PORT: "" }).server.port).toBe(4680);
    expect(parseConfig({ NEO4J_URI: "", RAWABIT_STORE: "/srv/روابط" }).store).toEqual({
      engine: "embedded",
      path: "/srv/روابط",
    });
  });

  it("takes Neo4j's usual user and the server's own database where none is named", () => {
    expect(parseConfig({ NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "p" }).store).toEqual({
      ...{ engine: "neo4j", uri: "bolt://localhost:7687", username: "neo4j", password: "p" },
    });
  });

  it("asks for the password that a Neo4j address needs", () => {
    const error = refusal({ NEO4J_URI: "bolt://localhost:7687" });
    expect(error.code).toBe("config.invalid");
    expect(error.message).toContain("NEO4J_PASSWORD");
  });

  it.each([
    ["RAWABIT_PORT", "http"],
    ["RAWABIT_PORT", "70000"],
    ["RAWABIT_PORT", "-1"],
    ["RAWABIT_PORT", "80.5"],
    ["RAWABIT_PORT", "٤٦٨٠"],
    ["RAWABIT_HOST", "http://localhost"],
    ["RAWABIT_HOST", "127.0.0.1:80"],
    ["RAWABIT_HOST", "256.1.1.1"],
    ["RAWABIT_ALLOWED_HOSTS", "graph.example.org:443"],
    ["RAWABIT_ALLOWED_HOSTS", "*"],
    ["NEO4J_URI", "localhost:7687"],
    ["NEO4J_URI", "http://localhost:7474"],
    ["NEO4J_URI", "bolt://neo4j:secret@localhost"],
    ["NEO4J_DATABASE", "a`b"],
    ["RAWABIT_LOG_LEVEL", "loud"],
    ["RAWABIT_REQUESTS_PER_MINUTE", "many"],
    ["RAWABIT_QUERY_SECONDS", "0"],
    ["RAWABIT_QUERY_SECONDS", "Infinity"],
    ["RAWABIT_QUERY_ROWS", "0"],
  ])("refuses %s=%s, names it and says what to write", (name, value) => {
    const error = refusal({ [name]: value });
    const variable = Object.values<ConfigVariable>(CONFIG_VARIABLES).find((entry) => entry.name === name);
    expect(error.code).toBe("config.invalid");
    expect(error.message).toContain(`${name} is ${JSON.stringify(value)}`);
    expect(error.message).toContain(variable?.write);
  });

  it("names the flag where a flag is at fault", () => {
    expect(refusal({ RAWABIT_PORT: "80" }, { port: "x" }).message).toMatch(/^--port is "x"/);
  });

  it.each(["short", "with spaces in the middle", "semicolons;are;not;allowed", "رمز-سري-طويل-جدا"])(
    "refuses the token %j without repeating it",
    (token) => {
      const error = refusal({ RAWABIT_TOKEN: token });
      expect(error.code).toBe("config.invalid");
      expect(error.message).toContain("RAWABIT_TOKEN is not valid");
      expect(error.message).not.toContain(token);
    },
  );

  it.each(["0.0.0.0", "::", "192.168.1.20", "graph.example.org", "::ffff:10.0.0.1"])(
    "refuses to be reached at %s without a token",
    (host) => {
      const error = refusal({ RAWABIT_HOST: host });
      expect(error.code).toBe("config.invalid");
      expect(error.message).toContain("RAWABIT_TOKEN");
      expect(parseConfig({ RAWABIT_HOST: host, RAWABIT_TOKEN: "a".repeat(16) }).server.host).toBe(host);
    },
  );

  it.each(["127.0.0.1", "127.8.9.10", "localhost", "LOCALHOST", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"])(
    "needs no token at %s",
    (host) => {
      expect(parseConfig({ RAWABIT_HOST: host }).server.token).toBeUndefined();
    },
  );
});

describe("CONFIG_VARIABLES", () => {
  it("has each flag under the key by which commander gives its value", () => {
    for (const key of CONFIG_KEYS) {
      expect(new Option(`${CONFIG_VARIABLES[key].flag} <value>`).attributeName()).toBe(key);
    }
  });

  it("has defaults that are themselves valid", () => {
    const defaults = Object.values<ConfigVariable>(CONFIG_VARIABLES).map((entry) => [entry.name, entry.default ?? ""]);
    expect(parseConfig(Object.fromEntries(defaults) as Record<string, string>)).toEqual(parseConfig({}));
  });
});
