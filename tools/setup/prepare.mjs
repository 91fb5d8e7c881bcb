/** What every command does first: the right Node, the packages, the build. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, requireNode } from "./install.mjs";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Progress goes to standard error: standard output belongs to the command that follows. */
export function prepare() {
  const say = (line) => console.error(line);
  requireNode();
  ensureInstalled(ROOT, say);
  ensureBuilt(ROOT, say);
}
