/** Only the installation, for those who go on with other commands. */
import { ensureInstalled, requireNode } from "./install.mjs";
import { ROOT } from "./prepare.mjs";

requireNode();
ensureInstalled(ROOT, (line) => console.error(line));
