import { pathToFileURL } from "node:url";
import type { OwnModule } from "../graph/programs/own-module.ts";

const ROOT = pathToFileURL(`${process.cwd()}/`).href;

/** Stands in for graph/programs/own-module.ts in the tests (see jest.config.js): the module as it is built, which starts faster. */
export function ownModule(path: string, startedBy: string): OwnModule {
  const source = new URL(`${path}.js`, startedBy);
  return { url: new URL(source.href.replace(ROOT, `${ROOT}dist/`)), execArgv: [] };
}
