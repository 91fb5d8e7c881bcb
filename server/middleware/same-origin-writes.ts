import type { Request, RequestHandler } from "express";
import { RawabitError } from "../../graph/model/errors.ts";

const READS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that a browser makes for a page of another origin. Programs send neither header and pass.
 *
 * `same-site` is refused too: to a browser, every port of localhost is one site.
 */
export function sameOriginWrites(): RequestHandler {
  return (req, _res, next) => {
    if (READS.has(req.method) || isOwnPage(req)) next();
    else next(new RawabitError("request.refused", "Only pages of this server may send this request from a browser."));
  };
}

function isOwnPage({ headers }: Request): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  // The scheme is not compared: behind a proxy that adds TLS, the page's differs from ours.
  return headers.origin === undefined || hostAndPort(headers.origin) === headers.host?.toLowerCase();
}

/** `null`, the origin of sandboxed pages, has no host and so equals none. */
function hostAndPort(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
