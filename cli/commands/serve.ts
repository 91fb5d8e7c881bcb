import type { Command } from "commander";
import { CONFIG_KEYS } from "../../server/config-variables.ts";
import { createLog } from "../../server/log.ts";
import { startServer } from "../../server/start-server.ts";
import { untilSignal } from "../../server/until-signal.ts";
import { printLine } from "../output.ts";
import { addSettings, configOf, withStore, type Environment } from "../settings.ts";

export function addServeCommand(program: Command, env: Environment): void {
  const command = program.command("serve").description("serve the page and the API");
  addSettings(command, CONFIG_KEYS).action(() => {
    const config = configOf(command, env, CONFIG_KEYS);
    return withStore(config, async (store) => {
      const server = await startServer({ config, store, log: createLog(config.logLevel) });
      printLine(`Rawabit is at ${server.url} (Ctrl+C ends it)`);
      await untilSignal();
      await server.close();
    });
  });
}
