/** The web application as a program: `npm start`. Its settings come from the environment. */
import { asRawabitError } from "../graph/model/errors.ts";
import { openStore } from "../graph/store/open-store.ts";
import { parseConfig } from "./config.ts";
import { loadSamples } from "./load-samples.ts";
import { createLog } from "./log.ts";
import { startServer } from "./start-server.ts";
import { untilSignal } from "./until-signal.ts";

try {
  await main();
} catch (thrown) {
  process.stderr.write(`${asRawabitError(thrown).message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const store = await openStore(config.store);
  try {
    await loadSamples(store, (line) => process.stdout.write(`${line}\n`));
    const server = await startServer({ config, store, log: createLog(config.logLevel) });
    process.stdout.write(`Rawabit is at ${server.url} (Ctrl+C ends it)\n`);
    await untilSignal();
    await server.close();
  } finally {
    await store.close();
  }
}
