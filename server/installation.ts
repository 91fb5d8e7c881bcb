/** Where the program itself is installed, and which version it is. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** The checkout's or package's folder: this file is in `server/` as a source and in `dist/server/` when compiled. */
const ROOT = new URL(import.meta.url.endsWith(".ts") ? "../" : "../../", import.meta.url);

/** The folder into which Vite builds the page. */
export const CLIENT_FOLDER = fileURLToPath(new URL("dist/client/", ROOT));

export const VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"))).version;

/** The news that a first start shows. */
export const SAMPLES_FOLDER = fileURLToPath(new URL("samples/news/", ROOT));
