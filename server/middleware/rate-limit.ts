import type { RequestHandler } from "express";
import { rateLimit as expressRateLimit } from "express-rate-limit";
import { RawabitError } from "../../graph/model/errors.ts";

/** At most so many requests a minute from one address. */
export function rateLimit(requestsPerMinute: number): RequestHandler {
  return expressRateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // The page's own files: opening it takes dozens, they cost next to nothing, and browsers keep them.
    skip: ({ path }) => path.startsWith("/assets/"),
    // Forwarded addresses are not believed, so that they come from a client or a proxy makes no difference here.
    validate: { xForwardedForHeader: false },
    handler: (_req, _res, next) => {
      next(
        new RawabitError(
          "request.too-many",
          `This address has made more than ${requestsPerMinute} requests in a minute. Wait a minute, or raise RAWABIT_REQUESTS_PER_MINUTE.`,
        ),
      );
    },
  });
}
