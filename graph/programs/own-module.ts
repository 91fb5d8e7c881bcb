import { createRequire } from "node:module";

/** A module of this program that runs in a process or thread of its own. */
export interface OwnModule {
  readonly url: URL;
  /** What Node must be told to load it. */
  readonly execArgv: string[];
}

/**
 * Built, the module is JavaScript at the same place as its source. Run from source it is TypeScript, which Node needs a loader
 * for. The tests run the sources but start what is built (test/built-module.ts), as the loader costs each process most of a second.
 *
 * @param path relative to who starts it, without extension
 * @param startedBy the `import.meta.url` of who starts it
 */
export function ownModule(path: string, startedBy: string): OwnModule {
  return startedBy.endsWith(".ts")
    ? { url: new URL(`${path}.ts`, startedBy), execArgv: ["--import", createRequire(import.meta.url).resolve("tsx")] }
    : { url: new URL(`${path}.js`, startedBy), execArgv: [] };
}
