/** `npm run -s rawabit -- <command>`: set up, then the command line. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, ROOT } from "./prepare.mjs";

prepare();
await import(pathToFileURL(join(ROOT, "dist", "cli", "main.js")).href);
