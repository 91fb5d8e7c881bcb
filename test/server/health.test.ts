import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { createMetrics } from "../../server/metrics.ts";
import { ACTORS } from "./support/news-graph.ts";
import { news, startSession } from "./support/session.ts";
import { appOver, openNewsStore, withFault } from "./support/test-app.ts";

startSession();

describe("/healthz and /readyz", () => {
  it("are well while the store answers; when it is gone the process is still alive", async () => {
    const own = await openNewsStore();
    const app = appOver(own.store);
    await request(app).get("/healthz").expect(200, { status: "alive" });
    await request(app).get("/readyz").expect(200, { status: "ready" });

    await own.remove();
    await request(app).get("/healthz").expect(200, { status: "alive" });
    const response = await request(app).get("/readyz").expect(503);
    expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(response.body).toMatchObject({ status: 503 });
  });

  it("does not wait for a store that hangs", async () => {
    const hung = withFault(news.store, { describe: () => new Promise(() => undefined) });
    const begun = performance.now();
    const response = await request(appOver(hung)).get("/readyz").expect(503);
    expect(response.body).toMatchObject({ code: "store.unreachable", retriable: true });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe("/metrics", () => {
  it("counts requests by endpoint, whatever the actor, and problems by code", async () => {
    const app = appOver(news.store, {}, { metrics: createMetrics() });
    await request(app).get(`/api/v1/actors/${ACTORS.layla.id}`).expect(200);
    await request(app).get(`/api/v1/actors/${ACTORS.karim.id}`).expect(200);
    await request(app)
      .get(`/api/v1/actors/a-${"0".repeat(20)}`)
      .expect(404);
    const { text } = await request(app)
      .get("/metrics")
      .expect(200)
      .expect("Content-Type", /^text\/plain/);
    expect(text).toContain('rawabit_http_request_seconds_count{method="GET",route="/actors/{id}",status="200"} 2');
    expect(text).toContain('rawabit_http_request_seconds_count{method="GET",route="/actors/{id}",status="404"} 1');
    expect(text).toContain('rawabit_problems_total{code="actor.not-found"} 1');
    expect(text).toContain("process_cpu_seconds_total");
    expect(text).not.toContain(ACTORS.layla.id);
  });

  it("is not there unless asked for", async () => {
    await request(appOver(news.store)).get("/metrics").set("Accept", "text/plain").expect(404);
  });
});
