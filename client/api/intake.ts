/** Sends what is to be read in, and follows the ingest that becomes of it. */
import type { QueryClient } from "@tanstack/react-query";
import { API_PREFIX, uploadEndpoints } from "../../graph/contract/endpoints.ts";
import { ingestJobSchema } from "../../graph/contract/ingest-jobs.ts";
import { isOver, type IngestJob } from "../../graph/model/ingest-job.ts";
import type { StatedFacts } from "../../graph/model/stated-facts.ts";
import { errorOf } from "./api-error.ts";
import { call, send } from "./call.ts";

/** What a person chose to have read. */
export interface Intake {
  readonly files: readonly File[];
  readonly urls: readonly string[];
  /** Of all of it; an empty fact states nothing. */
  readonly stated: StatedFacts;
  /** Who they say they are; may be empty. */
  readonly user: string;
}

/** @throws {ApiError} */
export async function startIngest({ files, urls, stated, user }: Intake, signal: AbortSignal): Promise<IngestJob> {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  for (const url of urls) form.append("url", url);
  for (const [fact, value = ""] of Object.entries(stated)) form.append(fact, value);
  if (user.trim() !== "") form.append("user", user.trim());
  const response = await send(`${API_PREFIX}${uploadEndpoints.startIngest.path}`, {
    method: "POST",
    body: form,
    signal,
  });
  if (!response.ok) throw await errorOf(response);
  return ingestJobSchema.parse(await response.json());
}

export function cancelIngest(id: string): Promise<IngestJob> {
  return call("cancelIngest", { params: { id } });
}

/** The ingest that runs now, whoever asked for it. */
export async function runningIngest(signal: AbortSignal): Promise<IngestJob | undefined> {
  return (await call("openJobs", {}, signal)).jobs[0];
}

/** Tells every change of an ingest until it is over; `onLost` where the server does not know it any more. Returns how to end that. */
export function followIngest(id: string, onChange: (job: IngestJob) => void, onLost: () => void): () => void {
  const events = new EventSource(`${API_PREFIX}/ingests/${id}/events`);
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const job = ingestJobSchema.parse(JSON.parse(data));
    if (isOver(job)) events.close(); // Or the browser would ask again.
    onChange(job);
  };
  // A connection that broke is made again by the browser; one that was refused is closed.
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) onLost();
  };
  return () => {
    events.close();
  };
}

/** After an ingest every answer may be another one, but for what is fixed in the program. */
export function graphChanged(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== "ontology" });
}
