/** `npm run build`: builds everything anew. */
import { ensureBuilt } from "./build.mjs";
import { ROOT } from "./prepare.mjs";

ensureBuilt(ROOT, (line) => console.error(line), { force: true });
