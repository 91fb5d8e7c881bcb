import { Router, type Request, type RequestHandler, type Response } from "express";
import { eventEndpoints, uploadEndpoints } from "../../graph/contract/endpoints.ts";
import { ingestJobSchema } from "../../graph/contract/ingest-jobs.ts";
import { isOver } from "../../graph/model/ingest-job.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { IngestQueue } from "../ingests/ingest-queue.ts";
import { receiveUpload } from "../ingests/receive-upload.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { parseInput } from "./mount-endpoints.ts";

type Handlers = Pick<EndpointHandlers, "ingests" | "openJobs" | "ingestJob" | "cancelIngest">;

export function ingestHandlers(store: GraphStore, queue: IngestQueue): Handlers {
  return {
    ingests: ({ query }) => store.ingests(query),
    openJobs: () => ({ jobs: queue.open() }),
    ingestJob: ({ params }) => queue.job(params.id),
    cancelIngest: ({ params }) => queue.cancel(params.id),
  };
}

/** What is not JSON both ways: the form that starts an ingest, and the events that tell of it. */
export function ingestRoutes(queue: IngestQueue): Router {
  const { startIngest } = uploadEndpoints;
  const { ingestEvents } = eventEndpoints;
  return Router().post(startIngest.path, start(queue)).get(ingestEvents.path.replace("{id}", ":id"), follow(queue));
}

function start(queue: IngestQueue): RequestHandler {
  return async (req, res) => {
    req.endpoint = uploadEndpoints.startIngest.path;
    const job = await queue.take((folder) => receiveUpload(req, folder));
    res.set("Cache-Control", "no-store").json(ingestJobSchema.parse(job));
  };
}

/** Milliseconds between two events: what changes oftener is told once. */
const PACE = 100;
/** Milliseconds after which a silent stream says that it lives; proxies close what is silent for a minute. */
const HEARTBEAT = 20_000;

function follow(queue: IngestQueue): RequestHandler {
  return (req, res) => {
    req.endpoint = eventEndpoints.ingestEvents.path;
    const { id } = parseInput(eventEndpoints.ingestEvents, req).params as { id: string };
    queue.job(id); // Throws where there is none, while that can still be answered.
    // `no-transform` keeps compression from holding events back, `X-Accel-Buffering` keeps nginx from it.
    res.set({
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    });
    res.flushHeaders();
    tell(queue, id, req, res);
  };
}

function tell(queue: IngestQueue, id: string, req: Request, res: Response): void {
  let due: NodeJS.Timeout | null = null;
  const send = (): void => {
    due = null;
    if (res.writableNeedDrain) {
      due = setTimeout(send, PACE); // A reader that does not keep up is told how it stands when it has read; nothing piles up.
      return;
    }
    try {
      const job = queue.job(id);
      res.write(`data: ${JSON.stringify(ingestJobSchema.parse(job))}\n\n`);
      if (isOver(job)) res.end();
    } catch (error) {
      // The answer has begun and nobody catches what a timer throws: a job that is forgotten ends the stream.
      req.log.error({ err: error }, "The events of an ingest ended");
      res.end();
    }
  };
  const stopListening = queue.onChange(() => {
    due ??= setTimeout(send, PACE);
  });
  const heartbeat = setInterval(() => res.write(":\n\n"), HEARTBEAT);
  req.once("close", stop);
  res.once("close", stop);
  function stop(): void {
    stopListening();
    clearInterval(heartbeat);
    if (due !== null) clearTimeout(due);
    due = null;
  }
  send();
}
