import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** What is measured, for Prometheus. A registry of its own, so that two servers in one process do not mix. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<"method" | "route" | "status">;
  readonly problems: Counter<"code">;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: "rawabit_http_request_seconds",
      help: "Time from a request's arrival to the end of its response, by endpoint.",
      labelNames: ["method", "route", "status"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers: [registry],
    }),
    problems: new Counter({
      name: "rawabit_problems_total",
      help: "Requests answered with a problem, by its code.",
      labelNames: ["code"],
      registers: [registry],
    }),
  };
}
