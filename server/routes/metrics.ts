import { Router } from "express";
import type { Metrics } from "../metrics.ts";

/** `/metrics`, in the text format of Prometheus. */
export function metricsRoutes({ registry }: Metrics): Router {
  return Router().get("/metrics", async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  });
}
