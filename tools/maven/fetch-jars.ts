import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../.cache/jars/", import.meta.url));

/** Why programs in Java cannot be had on this machine; undefined where they can. */
export function javaMissing(): string | undefined {
  const missing = ["mvn", "javac"].filter((program) => spawnSync(program, ["-version"]).error !== undefined);
  return missing.length === 0
    ? undefined
    : `no ${missing.join(" and no ")} on this machine (install Maven and a JDK ≥ 17)`;
}

/** A folder with the jars that a pom.xml names. Only fetched where it changed since. */
export async function fetchJars(pom: string): Promise<string> {
  const digest = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12);
  const folder = join(CACHE, digest);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const partial = await mkdtemp(join(CACHE, "partial-"));
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${partial}`, "-DincludeScope=runtime"];
  const maven = spawnSync("mvn", ["--batch-mode", "--quiet", "--file", pom, ...goal], { encoding: "utf8" });
  if (maven.status !== 0) throw new Error(`Maven could not fetch the jars of ${pom}.\n${maven.stdout}${maven.stderr}`);
  // Whole or not at all, should this be interrupted. Who lost a race takes the winner's.
  await rename(partial, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  return folder;
}
