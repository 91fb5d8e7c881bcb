import { CONFIG_VARIABLES } from "../server/config-variables.ts";

/** In milliseconds; a server on the same machine answers at once. */
const PATIENCE = 1000;

/** The address of a server that runs on this machine, at the port where one would be by the settings. */
export async function runningServer(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const { name, default: standard } = CONFIG_VARIABLES.port;
  const address = `http://127.0.0.1:${env[name] ?? standard}`;
  try {
    const { ok } = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(PATIENCE) });
    return ok ? address : undefined;
  } catch {
    return undefined; // nobody there, or somebody else: the caller says what else may be
  }
}
