/** What the tests of ingests over HTTP stand on: a server over an empty store for each test, and what they ask of it. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "@jest/globals";
import { pino } from "pino";
import { ingestJobSchema } from "../../../graph/contract/ingest-jobs.ts";
import type { Problem } from "../../../graph/contract/schemas.ts";
import type { IngestJob } from "../../../graph/model/ingest-job.ts";
import { parseConfig } from "../../../server/config.ts";
import { startServer, type RunningServer } from "../../../server/start-server.ts";
import { openStoreOf, type NewsStore } from "./test-app.ts";

export const SAMPLES = join(import.meta.dirname, "..", "..", "..", "samples", "news");
export const ENGLISH = "2023-03-10-beijing-statement.txt";
export const ARABIC = "2023-03-10-bayan-bikin.txt";
export const DIGEST = "digest-2022-truce-and-summits.txt";

/** Live bindings: read them inside tests, never at import. */
export let news: NewsStore;
export let server: RunningServer;

const uploadFolders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("rawabit-upload-"));

/** Serves the store anew, for a test that has closed the server. */
export const serve = async (): Promise<void> => {
  const config = parseConfig({ RAWABIT_PORT: "0" });
  server = await startServer({ config, store: news.store, log: pino({ level: "silent" }) });
};

/** Sets up by the hooks of Jest, for the file that calls it; what was sent is nowhere left in the end. */
export function startIngesting(): void {
  let folders: readonly string[];
  beforeAll(() => {
    folders = uploadFolders();
  });
  beforeEach(async () => {
    news = await openStoreOf([]);
    await serve();
  });
  afterEach(async () => {
    await server.close();
    await news.remove();
  });
  afterAll(() => {
    expect(uploadFolders()).toEqual(folders);
  });
}

export const sample = async (name: string, as = name): Promise<File> =>
  new File([await readFile(join(SAMPLES, name))], as);

export function form(parts: readonly (readonly [string, File | string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of parts) data.append(name, value);
  return data;
}

export const post = (body: FormData, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/api/v1/ingests`, { method: "POST", body, headers });

export async function started(...parts: readonly (readonly [string, File | string])[]): Promise<IngestJob> {
  const response = await post(form(parts));
  const answer: unknown = await response.json();
  expect({ status: response.status, answer }).toMatchObject({ status: 200 });
  return ingestJobSchema.parse(answer);
}

export async function refused(response: Response): Promise<Pick<Problem, "status" | "code" | "detail">> {
  const { status, code, detail } = (await response.json()) as Problem;
  expect(response.status).toBe(status);
  return { status, code, detail };
}

/** Every state that the events tell, until the stream ends by itself. */
export async function told(
  id: string,
  onEvent: (job: IngestJob) => void = () => undefined,
): Promise<readonly IngestJob[]> {
  const response = await fetch(`${server.url}/api/v1/ingests/${id}/events`);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const jobs: IngestJob[] = [];
  let rest = "";
  for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events.filter((text) => text.startsWith("data: "))) {
      const job = ingestJobSchema.parse(JSON.parse(event.slice("data: ".length)));
      jobs.push(job);
      onEvent(job);
    }
  }
  return jobs;
}

export function lastOf(jobs: readonly IngestJob[]): IngestJob {
  const last = jobs.at(-1);
  if (last === undefined) throw new Error("Nothing was told.");
  return last;
}

export async function outcome(...parts: readonly (readonly [string, File | string])[]): Promise<IngestJob> {
  const jobs = await told((await started(...parts)).id);
  return lastOf(jobs);
}
