import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import express, { Router } from "express";
import { RawabitError } from "../../graph/model/errors.ts";

/**
 * The built page. Addresses that name no file are the page's own and get `index.html`.
 *
 * @param folder what Vite built: `index.html`, and `assets/` with a digest in every file's name
 */
export function clientRoutes(folder: string): Router {
  const router = Router();
  router.use("/assets", express.static(join(folder, "assets"), { index: false, immutable: true, maxAge: "1y" }));
  router.use(
    express.static(folder, {
      index: false,
      cacheControl: false,
      setHeaders: (res) => res.setHeader("Cache-Control", "no-cache"),
    }),
  );
  router.get("/{*path}", (req, res, next) => {
    if (extname(req.path) !== "" || !req.accepts("html")) {
      next();
    } else if (existsSync(join(folder, "index.html"))) {
      res.sendFile("index.html", { root: folder, cacheControl: false, headers: { "Cache-Control": "no-cache" } });
    } else {
      next(
        new RawabitError(
          "page.not-built",
          "The page has not been built. Run `npm start` in the checkout; it builds what is missing.",
        ),
      );
    }
  });
  return router;
}
