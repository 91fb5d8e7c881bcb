/**
 * Starts a real Neo4j Community server for tests: Maven fetches its jars into a cache once, Java runs them on a free
 * loopback port over a temporary data folder. Where `NEO4J_TEST_URI` is set, that server is used instead.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { fetchJars, javaMissing } from "../maven/fetch-jars.ts";

export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));
const PROGRAM = fileURLToPath(new URL("./Neo4jServer.java", import.meta.url));

const USERNAME = "neo4j";
const FIRST_PASSWORD = "neo4j"; // which the server demands to be changed
const PASSWORD = "only-for-tests";
const START_MILLISECONDS = 120_000;

/** Why no server can be had on this machine; undefined where one can. */
export function neo4jUnavailable(): string | undefined {
  if (process.env["NEO4J_TEST_URI"] !== undefined) return undefined;
  const missing = javaMissing();
  return missing === undefined ? undefined : `${missing}; or set NEO4J_TEST_URI`;
}

/** Resolves when the server answers over Bolt. `stop` ends it and deletes its data. */
export async function startNeo4j(): Promise<Neo4jServer> {
  const uri = process.env["NEO4J_TEST_URI"];
  if (uri === undefined) return startOwn();
  const username = process.env["NEO4J_TEST_USERNAME"] ?? USERNAME;
  const password = process.env["NEO4J_TEST_PASSWORD"] ?? PASSWORD;
  return { uri, username, password, stop: () => Promise.resolve() };
}

async function startOwn(): Promise<Neo4jServer> {
  const jars = await fetchJars(POM);
  const home = await mkdtemp(join(tmpdir(), "rawabit-neo4j-"));
  const port = await freePort();
  const java = spawn("java", ["-Xmx1g", "-cp", join(jars, "*"), PROGRAM, home, String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaints: string[] = [];
  java.stderr.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));
  const uri = `bolt://127.0.0.1:${String(port)}`;
  const killWithParent = (): void => void java.kill("SIGKILL");
  process.once("exit", killWithParent);
  const stop = async (): Promise<void> => {
    process.off("exit", killWithParent);
    await end(java);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await firstLogin(uri, java);
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start.\n${complaints.join("")}`, { cause: error });
  }
  return { uri, username: USERNAME, password: PASSWORD, stop };
}

/** Runs the server's `neo4j-admin` in a folder, for a server that is at home in another; gives what it said. Throws where it fails. */
export async function neo4jAdmin(
  command: readonly string[],
  { folder, home }: { readonly folder: string; readonly home: string },
): Promise<string> {
  const jars = await fetchJars(POM);
  await mkdir(join(home, "conf"), { recursive: true });
  const program = ["-Xmx1g", "-cp", join(jars, "*"), `-Dbasedir=${home}`, "org.neo4j.cli.AdminTool"];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  const admin = spawnSync("java", [...program, ...command], { cwd: folder, env, encoding: "utf8" });
  if (admin.status !== 0) throw new Error(`neo4j-admin failed.\n${admin.stdout}${admin.stderr}`);
  return admin.stdout;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits until the server answers, and gives its user the password of the tests. */
async function firstLogin(uri: string, java: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  const driver = neo4j.driver(uri, neo4j.auth.basic(USERNAME, FIRST_PASSWORD), { connectionTimeout: 2_000 });
  try {
    while (!(await changesPassword(driver))) {
      if (java.exitCode !== null) throw new Error(`Java ended with exit code ${String(java.exitCode)}.`);
      if (Date.now() > deadline) throw new Error("It did not answer in time.");
      await sleep(250);
    }
  } finally {
    await driver.close();
  }
}

async function changesPassword(driver: neo4j.Driver): Promise<boolean> {
  const session = driver.session({ database: "system" });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM $old TO $new", { old: FIRST_PASSWORD, new: PASSWORD });
    return true;
  } catch {
    return false; // not up yet
  } finally {
    await session.close();
  }
}

async function end(java: ChildProcess): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return;
  java.kill("SIGTERM");
  await once(java, "exit");
}
