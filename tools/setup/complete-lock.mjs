/**
 * Completes package-lock.json with the optional packages of other platforms. npm leaves them out when the lock file is
 * written where they are not installed (npm/cli issue 4828), and `npm ci` then fails everywhere.
 * Run after every change of dependencies: `npm run lock`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./prepare.mjs";

const SYSTEMS = /(?:^|-)(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)(?:-|$)/;
const PROCESSORS = /-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(?:-|$)/;
/** Names whose processor is spelt with its ABI. */
const ARM_ABIS = /-arm-(?:gnueabihf|musleabihf|gnueabi|eabi)$/;

const path = join(ROOT, "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const missing = Object.values(lock.packages).flatMap(missingOptional);
for (const [name, entry] of missing) lock.packages[name] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} optional packages of other platforms added to package-lock.json.`);

function missingOptional({ optionalDependencies = {}, dev }) {
  return Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version: exact(version), ...(dev && { dev }), optional: true, ...platform(name) },
    ]);
}

function isLocked(name) {
  return Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`));
}

function exact(version) {
  return version.replace(/^[\^~]/, "");
}

function platform(name) {
  const os = SYSTEMS.exec(name.split("/").at(-1))?.[1];
  const cpu = ARM_ABIS.test(name) ? "arm" : PROCESSORS.exec(name)?.[1];
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) };
}
