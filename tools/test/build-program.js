/** Jest's global setup: what the tests start in processes and threads is the built program, see test/built-module.ts. */
import { ensureBuilt } from "../setup/build.mjs";
import { ROOT } from "../setup/prepare.mjs";

export default function buildProgram() {
  ensureBuilt(ROOT, (line) => console.error(line), { only: "the program" });
}
