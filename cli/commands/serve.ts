import type { Command } from "commander";
import { addSettings, configOf, type Environment } from "../settings.ts";
import { CONFIG_KEYS } from "../../server/config-variables.ts";

export function addServeCommand(program: Command, env: Environment): void {
  const command = program.command("serve").description("serve the page and the API");
  addSettings(command, CONFIG_KEYS).action(() => {
    configOf(command, env);
  });
}
