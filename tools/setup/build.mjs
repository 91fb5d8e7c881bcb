/** Builds what is stale: the server and command line (TypeScript to JavaScript) and the page (Vite). */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What is built, from which sources, by which program. The stamp is written last, so a build cut short is stale. */
const PARTS = [
  {
    name: "the program",
    stamp: "dist/.built-program",
    sources: ["graph", "ingest", "server", "cli", "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
    build: buildProgram,
  },
  {
    name: "the page",
    stamp: "dist/.built-page",
    sources: [
      "client",
      "graph/model",
      "graph/contract",
      "graph/export",
      "tools/page",
      "vite.config.ts",
      "package-lock.json",
    ],
    build: buildPage,
  },
];

const PROGRAM_FOLDERS = ["graph", "ingest", "server", "cli"];

/** Builds the stale parts, or the stale one that is named by `only`; with `force` what is not stale too. `say` gets a line for each. */
export function ensureBuilt(root, say, { force = false, only } = {}) {
  for (const part of PARTS) {
    if (only !== undefined && part.name !== only) continue;
    const digest = digestOf(root, part.sources);
    const stamp = join(root, part.stamp);
    if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) continue;
    say(`Building ${part.name} …`);
    rmSync(stamp, { force: true });
    part.build(root);
    writeFileSync(stamp, digest);
  }
}

function buildProgram(root) {
  for (const folder of PROGRAM_FOLDERS) rmSync(join(root, "dist", folder), { recursive: true, force: true });
  mkdirSync(join(root, "dist"), { recursive: true });
  // Types are checked by `npm run check`; here they are only taken away, which is several times faster.
  run(root, "node_modules/typescript/bin/tsc", ["-p", "tsconfig.build.json", "--noCheck"]);
  for (const folder of PROGRAM_FOLDERS) {
    for (const file of filesUnder(join(root, folder))) {
      if (!/\.tsx?$/.test(file)) cpSync(file, join(root, "dist", relative(root, file)), { recursive: true });
    }
  }
}

function buildPage(root) {
  rmSync(join(root, "dist", "client"), { recursive: true, force: true });
  mkdirSync(join(root, "dist"), { recursive: true });
  run(root, "node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn"]);
}

function run(root, program, args) {
  const result = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: ["ignore", 2, "inherit"],
  });
  if (result.status === 0) return;
  console.error("The build failed; the lines above say where.");
  process.exit(1);
}

function digestOf(root, sources) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(join(root, source)))
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}
