/**
 * Installs the packages of the lock file when they are missing or stale. Plain Node: nothing may be imported here that
 * is not there before the installation.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MINIMUM_NODE = [20, 19];

/** Ends the program with one sentence when this Node is older than the project runs on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  console.error(
    `Rawabit needs Node ${MINIMUM_NODE.join(".")} or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Whether a package the lock file asks for is absent or of another version. npm writes node_modules/.package-lock.json
 * last, so an installation that was interrupted counts as stale. Optional packages (other platforms' binaries) may be absent.
 */
export function isInstallStale(root) {
  const installedPath = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedPath)) return true;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedPath, "utf8")).packages;
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    if (path === "") return false;
    const there = installed[path];
    return there === undefined ? optional !== true : there.version !== version;
  });
}

/** Installs when stale. `say` gets one line for the user. */
export function ensureInstalled(root, say) {
  if (!isInstallStale(root)) return;
  say("Installing packages (once; a minute or two) …");
  // npm says where it is itself; run by hand without npm, it is looked for on the path.
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const options = { cwd: root, stdio: ["ignore", 2, "inherit"] };
  const result =
    npm === undefined
      ? spawnSync("npm", args, { ...options, shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...args], options);
  if (result.status === 0) return;
  console.error(
    "The packages could not be installed. Check the network connection and the disk space, then run the same command again.",
  );
  process.exit(1);
}
