import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { withoutUnusedParts } from "./tools/page/unused-parts.ts";

/** The words of the page: a file a language. */
const WORDS = /\.json$/u;

/**
 * What goes into one file, earlier lines first. By itself the bundler makes a file of every module that two panels share:
 * a hundred of them, which are pressed a third worse than together.
 */
const FILES = [
  { name: "start", tags: ["$initial" as const], test: allBut(WORDS), priority: 3 },
  { name: "console", test: /@codemirror|@lezer|style-mod|crelt|@marijn|client\/editor|panels\/console/u, priority: 2 },
  { name: "network", test: /client\/view|cytoscape/u, priority: 2 },
  { name: "panels", test: allBut(WORDS), priority: 1 },
];

/** Builds the page to dist/client. The page runs under a strict CSP: no inline script, and no data: addresses for assets. */
export default defineConfig({
  root: "client",
  base: "/",
  plugins: [react(), withoutUnusedParts(), usedColoursOnly(), brotliBeside()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the page may weigh is measured by `npm run bench -- page`.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:4680" } },
});

function allBut(left: RegExp): (id: string) => boolean {
  return (id) => !left.test(id);
}

/** Mantine declares every shade of every colour in both schemes; the page uses its own, its greys, and red. */
function usedColoursOnly(): Plugin {
  const UNUSED =
    /--mantine-color-(?:pink|grape|violet|indigo|cyan|teal|lime|yellow|orange|green|blue)-[\w-]+:[^;}]*;?/gu;
  return {
    name: "used-colours-only",
    apply: "build",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "asset" && file.fileName.endsWith(".css"))
          file.source = String(file.source).replace(UNUSED, "");
    },
  };
}

/** Puts every script and style a second time beside itself, pressed as small as it goes: the server has no time for that. */
function brotliBeside(): Plugin {
  const press = promisify(brotliCompress);
  return {
    name: "brotli-beside",
    apply: "build",
    async writeBundle({ dir = "" }) {
      const assets = join(dir, "assets");
      const files = (await readdir(assets)).filter((file) => /\.(?:js|css)$/u.test(file));
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      await Promise.all(
        files.map(async (file) => {
          const path = join(assets, file);
          await writeFile(`${path}.br`, await press(await readFile(path), { params }));
        }),
      );
    },
  };
}
