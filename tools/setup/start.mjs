/** `npm start`: set up, then serve, with the samples loaded into an empty store. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, ROOT } from "./prepare.mjs";

prepare();
await import(pathToFileURL(join(ROOT, "dist", "server", "main.js")).href);
