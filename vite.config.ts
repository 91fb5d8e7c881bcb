import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Builds the page to dist/client. The page runs under a strict CSP: no inline script, and no data: addresses for assets. */
export default defineConfig({
  root: "client",
  base: "/",
  plugins: [react(), sharedCytoscape(), usedColoursOnly(), brotliBeside()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es", plugins: () => [sharedCytoscape()] },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:4680" } },
});

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

/**
 * Puts Cytoscape into a file of its own, which the page and its layout worker both load. A worker is bundled by itself, so
 * that each would have a copy otherwise: 140 kB compressed, fetched twice.
 */
function sharedCytoscape(): Plugin {
  const source = readFileSync(new URL("./node_modules/cytoscape/dist/cytoscape.esm.min.mjs", import.meta.url));
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const fileName = `assets/cytoscape-${digest}.js`;
  return {
    name: "shared-cytoscape",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === "cytoscape" ? { id: `/${fileName}`, external: "absolute" } : null),
    buildStart() {
      this.emitFile({ type: "asset", fileName, source });
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
