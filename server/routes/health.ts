import { setTimeout as delay } from "node:timers/promises";
import { Router } from "express";
import { RawabitError } from "../../graph/model/errors.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";

/** How long the store may take to say that it is there, in milliseconds. */
const PATIENCE = 2000;

/** `/healthz`: the process runs. `/readyz`: the store answers as well, so requests can be served. */
export function healthRoutes(store: GraphStore): Router {
  const router = Router();
  router.get("/healthz", (_req, res) => {
    res.json({ status: "alive" });
  });
  router.get("/readyz", async (_req, res) => {
    await expectAnswer(store);
    res.json({ status: "ready" });
  });
  return router;
}

async function expectAnswer(store: GraphStore): Promise<void> {
  const timer = new AbortController();
  try {
    const tooLate = delay(PATIENCE, undefined, { signal: timer.signal }).then(() => {
      throw new RawabitError("store.unreachable", `The store has not answered within ${PATIENCE / 1000} seconds.`);
    });
    await Promise.race([store.describe(), tooLate]);
  } finally {
    timer.abort();
  }
}
