import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Metrics } from "../metrics.ts";

declare module "express-serve-static-core" {
  interface Request {
    /** Ours, never the client's, so that a log line cannot be forged. */
    id: string;
    /** Writes lines that carry the request's id. */
    log: Logger;
    /** The path of the endpoint that answered, as the contract writes it. */
    endpoint?: string;
  }
}

/**
 * Gives every request an id and a log, and writes one line about it when it is over. Addresses are logged without their
 * query: what an investigator searches for is nobody's business at the level that is always on.
 */
export function requestContext(log: Logger, metrics: Metrics | undefined): RequestHandler {
  return (req, res, next) => {
    const { method, path } = req;
    const begun = performance.now();
    req.id = randomUUID();
    req.log = log.child({ requestId: req.id });
    res.setHeader("X-Request-Id", req.id);
    res.once("close", () => {
      const milliseconds = Math.round(performance.now() - begun);
      const status = res.statusCode;
      req.log.info({ method, path, status, milliseconds, aborted: !res.writableFinished }, "request");
      // The endpoint, not the path: one time series for all actors.
      metrics?.requests.observe({ method, route: req.endpoint ?? "other", status }, milliseconds / 1000);
    });
    next();
  };
}
