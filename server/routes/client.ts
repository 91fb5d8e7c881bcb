import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import express, { Router, type RequestHandler } from "express";
import { RawabitError } from "../../graph/model/errors.ts";
import { notFound } from "../middleware/problems.ts";

/** Folders have no page of their own. */
const FILES_ONLY = { index: false, redirect: false } as const;

/** What has no digest in its name may change at any time, so a browser asks each time whether its copy still holds. */
const askedAnew: RequestHandler = (_req, res, next) => {
  res.set("Cache-Control", "no-cache");
  next();
};

/**
 * Gives a script or style in its pressed form, which lies beside it, to a browser that can take it. Browsers ask for it over
 * HTTPS and on this machine; all others get what the server presses itself.
 */
function pressed(assets: string): RequestHandler {
  return (req, res, next) => {
    const [, name, extension = ""] = /^\/([\w.-]+(\.(?:js|css)))$/u.exec(req.path) ?? [];
    if (name === undefined) {
      next();
      return;
    }
    res.vary("Accept-Encoding");
    if (req.acceptsEncodings("br", "gzip") === "br" && existsSync(join(assets, `${name}.br`))) {
      res.type(extension).set("Content-Encoding", "br");
      req.url = `/${name}.br`;
    }
    next();
  };
}

/**
 * The built page. Addresses that name no file are the page's own and get `index.html`.
 *
 * @param folder what Vite built: `index.html`, and `assets/` with a digest in every file's name
 */
export function clientRoutes(folder: string): Router {
  const router = Router();
  const assets = join(folder, "assets");
  router.use(
    "/assets",
    pressed(assets),
    express.static(assets, { ...FILES_ONLY, immutable: true, maxAge: "1y" }),
    notFound,
  );
  router.use(askedAnew, express.static(folder, FILES_ONLY));
  router.get("/{*path}", (req, res, next) => {
    if (extname(req.path) !== "" || !req.accepts("html")) next();
    else if (existsSync(join(folder, "index.html"))) res.sendFile("index.html", { root: folder });
    else next(new RawabitError("page.not-built", "The page has not been built. Run `npm start`, which builds it."));
  });
  return router;
}
