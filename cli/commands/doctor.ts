import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { asRawabitError } from "../../graph/model/errors.ts";
import type { Config } from "../../server/config.ts";
import { printLine } from "../output.ts";
import { runningServer } from "../running-server.ts";
import { addSettings, configOf, STORE_SETTINGS, withFilledStore, type Environment } from "../settings.ts";
import { VERSION } from "../../server/installation.ts";

/** Less free disk than this is worth a warning: the store's log alone may need as much. In bytes. */
const LITTLE_SPACE = 500_000_000;
const EXIT_TROUBLE = 1;

const UNSETTLED =
  "Names and the strength of ties are not up to date: an ingest did not come to its end, or an older version wrote them. Start the same ingest again, or `rawabit serve`; either puts it right.";

export function addDoctorCommand(program: Command, env: Environment): void {
  const command = program
    .command("doctor")
    .description("say which store is used and what is wrong, and what to do about it");
  addSettings(command, STORE_SETTINGS).action(async () => {
    const config = configOf(command, env, STORE_SETTINGS);
    const troubles = [...(await programLines()), ...(await storeLines(config, env)), ...(await diskLines(config))];
    for (const trouble of troubles) printLine(`! ${trouble}`);
    printLine(troubles.length === 0 ? "Everything is in order." : "");
    if (troubles.length > 0) process.exitCode = EXIT_TROUBLE;
  });
}

function line(name: string, value: string): void {
  printLine(`${name.padEnd(11)}${value}`);
}

/** Each of these prints what it found and returns what is wrong, one sentence each. */
function programLines(): Promise<readonly string[]> {
  line("Program", `Rawabit ${VERSION}`);
  line("Node", `${process.versions.node} on ${process.platform} ${process.arch}`);
  return Promise.resolve([]);
}

async function storeLines(config: Config, env: Environment): Promise<readonly string[]> {
  try {
    return await withFilledStore(config, env, async (store) => {
      const { engine, version, location } = await store.describe();
      line("Store", `${engine} ${version} at ${location}`);
      const { documents, actors, ties } = await store.stats();
      line("Holds", `${documents} documents, ${actors} actors, ${ties} ties`);
      if (documents === 0) return ["The store is empty. Fill it with `rawabit ingest <folder>`."];
      return (await store.isUnsettled()) ? [UNSETTLED] : [];
    });
  } catch (thrown) {
    line("Store", config.store.engine === "neo4j" ? config.store.uri : config.store.path);
    const { code, message } = asRawabitError(thrown);
    const server = code === "store.locked" ? await runningServer(env) : undefined;
    if (server === undefined) return [message];
    line("In use", `by a running server, ${server}: fine`);
    return [];
  }
}

async function diskLines(config: Config): Promise<readonly string[]> {
  if (config.store.engine === "neo4j") return [];
  const free = await freeBytes(resolve(config.store.path));
  if (free === null) return [];
  line("Free disk", `${(free / 1e9).toFixed(1)} GB`);
  return free < LITTLE_SPACE
    ? ["There is little space left on the disk of the store. Free some, or set RAWABIT_STORE to another disk."]
    : [];
}

/** Of the nearest folder above that exists; the store itself may not exist yet. */
async function freeBytes(path: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch {
    return dirname(path) === path ? null : freeBytes(dirname(path));
  }
}
