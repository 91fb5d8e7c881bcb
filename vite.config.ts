import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the page to dist/client. The page runs under a strict CSP: no inline script, and no data: addresses for assets. */
export default defineConfig({
  root: "client",
  base: "/",
  plugins: [react()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:4680" } },
});
