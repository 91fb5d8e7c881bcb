import compression from "compression";
import express, { type Express } from "express";
import type { Logger } from "pino";
import { API_PREFIX } from "../graph/contract/endpoints.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import type { Config } from "./config.ts";
import { Filtering } from "./measures/filtering.ts";
import { CLIENT_FOLDER } from "./installation.ts";
import type { Metrics } from "./metrics.ts";
import { hostCheck } from "./middleware/host-check.ts";
import { answerProblem, notFound } from "./middleware/problems.ts";
import { rateLimit } from "./middleware/rate-limit.ts";
import { requestContext } from "./middleware/request-context.ts";
import { sameOriginWrites } from "./middleware/same-origin-writes.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { requireToken, tokenLogin } from "./middleware/token.ts";
import { apiRoutes } from "./routes/api.ts";
import { clientRoutes } from "./routes/client.ts";
import { healthRoutes } from "./routes/health.ts";
import { metricsRoutes } from "./routes/metrics.ts";

export interface AppParts {
  readonly store: GraphStore;
  readonly config: Pick<Config, "server">;
  readonly log: Logger;
  /** The store seen through filters; one of its own where it is not given. */
  readonly filtering?: Filtering;
  /** Without it there is no `/metrics`. */
  readonly metrics?: Metrics;
  readonly version: string;
  /** Where the built page is. */
  readonly clientFolder?: string;
}

/** The web application over a store. It listens nowhere; requests pass through the steps in this order. */
export function createApp({
  store,
  config,
  log,
  metrics,
  version,
  filtering = new Filtering(store),
  clientFolder = CLIENT_FOLDER,
}: AppParts): Express {
  const { token, requestsPerMinute } = config.server;
  const app = express();
  app.disable("x-powered-by");

  app.use(requestContext(log, metrics), securityHeaders());
  // Before all checks: those who ask are probes, which know neither name nor token, and there is nothing to learn.
  app.use(healthRoutes(store));

  app.use(hostCheck(config.server), sameOriginWrites());
  if (requestsPerMinute > 0) app.use(rateLimit(requestsPerMinute));
  app.use(compression());

  // The page is public code and asks for a token by itself; what it shows comes from the API.
  if (token !== undefined) app.use(tokenLogin(token)).use(["/api", "/metrics"], requireToken(token));
  app.use(API_PREFIX, apiRoutes(store, filtering, version));
  app.use("/api", notFound);
  if (metrics !== undefined) app.use(metricsRoutes(metrics));

  app.use(clientRoutes(clientFolder), notFound, answerProblem(metrics));
  return app;
}
