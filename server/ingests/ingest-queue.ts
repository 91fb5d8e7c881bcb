import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Logger } from "pino";
import { asRawabitError, RawabitError } from "../../graph/model/errors.ts";
import { isCancellable, isOver, type IngestJob } from "../../graph/model/ingest-job.ts";
import { Turns } from "../../graph/programs/turns.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { ReadPlace } from "../../ingest/ingest-report.ts";
import { ingest, settle } from "../../ingest/pipeline.ts";
import { JobProgress, newJob } from "./job-progress.ts";
import { resultOf } from "./job-result.ts";
import type { Upload } from "./receive-upload.ts";

/** Jobs that may wait or arrive at once; each has its files on the disk. */
const MOST_WAITING = 8;
/** Jobs that are over and can still be asked for. */
const MOST_KEPT = 50;
/** Documents a transaction: few, so that progress is seen and cancelling is quick. */
const BATCH_SIZE = 20;

interface Entry {
  job: IngestJob;
  readonly upload: Upload;
  readonly folder: string;
  readonly cancel: AbortController;
}

/**
 * The ingests that the server was asked for, one at a time in the order in which they came. What is sent lies in a private folder
 * of its own until its job is over.
 */
export class IngestQueue {
  readonly #store: GraphStore;
  readonly #log: Logger;
  readonly #entries = new Map<string, Entry>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #arriving = 0;
  readonly #turns = new Turns();
  #closed = false;

  constructor(store: GraphStore, log: Logger) {
    this.#store = store;
    this.#log = log;
  }

  /** Receives files into a folder and puts them at the end of the queue. Throws `ingest.too-many` and what receiving throws. */
  async take(receive: (folder: string) => Promise<Upload>): Promise<IngestJob> {
    this.#refuseWhenClosed();
    if (this.#arriving + this.open().length > MOST_WAITING) throw tooMany();
    const folder = await mkdtemp(join(tmpdir(), "rawabit-upload-")); // readable by this user only
    this.#arriving++;
    try {
      const upload = await receive(folder);
      this.#refuseWhenClosed(); // It may have been closed meanwhile, and the store with it.
      const job = newJob(randomUUID(), upload.inputs);
      const entry: Entry = { job, upload, folder, cancel: new AbortController() };
      this.#entries.set(job.id, entry);
      this.#forgetOldest();
      void this.inTurn(() => this.#runOne(entry)).catch(this.#note);
      return this.job(job.id);
    } catch (thrown) {
      await this.#remove(folder);
      throw thrown;
    } finally {
      this.#arriving--;
    }
  }

  /** Those that run or wait, in their order. */
  open(): readonly IngestJob[] {
    return [...this.#entries.values()].filter(({ job }) => !isOver(job)).map(({ job }) => this.job(job.id));
  }

  /** Throws `ingest.not-found`. */
  job(id: string): IngestJob {
    const { job } = this.#entry(id);
    if (job.state !== "waiting") return job;
    const open = [...this.#entries.values()].filter((entry) => !isOver(entry.job));
    return { ...job, ahead: open.findIndex((entry) => entry.job.id === id) };
  }

  /** Stops a job between two batches; one that is over or past writing stays as it is. Throws `ingest.not-found`. */
  cancel(id: string): IngestJob {
    const entry = this.#entry(id);
    if (isCancellable(entry.job)) {
      entry.cancel.abort();
      this.#set(entry, { ...entry.job, state: entry.job.state === "waiting" ? "cancelled" : "stopping" });
      if (isOver(entry.job)) void this.#remove(entry.folder);
    }
    return this.job(id);
  }

  /** Calls back at every change of any job, since those ahead change what waits. Returns how to end that. */
  onChange(listener: () => void): () => void {
    this.#changes.on("change", listener);
    return () => this.#changes.off("change", listener);
  }

  /** Takes no more jobs, stops all, and waits for what is being written. The next ingest goes on from there. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { id } of this.open()) this.cancel(id);
    await this.#turns.allTaken();
  }

  /** Does what an ingest left undone that did not come to its end, and what an older version did otherwise. */
  settle(): void {
    void this.inTurn(async () => {
      if (await this.#store.isUnsettled()) await settle({ store: this.#store });
    }).catch(this.#note);
  }

  /** Does work on the store when all is done that came before it. Throws what the work throws. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(work);
  }

  #refuseWhenClosed(): void {
    if (this.#closed) throw tooMany();
  }

  #entry(id: string): Entry {
    const entry = this.#entries.get(id);
    if (entry !== undefined) return entry;
    throw new RawabitError("ingest.not-found", "There is no such ingest, or it was over long ago. Reload the page.");
  }

  #set(entry: Entry, job: IngestJob): void {
    entry.job = job;
    this.#changes.emit("change");
  }

  async #runOne(entry: Entry): Promise<void> {
    if (entry.job.state !== "waiting") return; // It was cancelled.
    this.#set(entry, { ...entry.job, state: "reading" });
    await this.#run(entry);
    await this.#remove(entry.folder);
  }

  async #run(entry: Entry): Promise<void> {
    try {
      await this.#ingest(entry);
    } catch (thrown) {
      const error = asRawabitError(thrown);
      if (error.code === "ingest.cancelled") {
        if (!this.#closed) await settle({ store: this.#store }).catch(this.#note);
        this.#set(entry, { ...entry.job, state: "cancelled" });
      } else {
        this.#note(error);
        this.#set(entry, { ...entry.job, state: "failed", error: inWords(error) });
      }
    }
  }

  async #ingest(entry: Entry): Promise<void> {
    const { upload, cancel } = entry;
    const progress = new JobProgress(upload.inputs);
    let articles: readonly ReadPlace[] = [];
    const { actors } = await this.#store.stats();
    const report = await ingest(upload.inputs, {
      store: this.#store,
      signal: cancel.signal,
      batchSize: BATCH_SIZE,
      ...(upload.stated !== undefined && { reading: { stated: upload.stated } }),
      ...(upload.user !== undefined && { user: upload.user }),
      onProgress: (step) => {
        if (step.stage === "read") ({ articles } = step);
        this.#set(entry, progress.next(entry.job, step));
      },
    });
    this.#set(entry, {
      ...entry.job,
      state: "done",
      result: await resultOf(this.#store, report, articles, actors),
    });
  }

  /** Files that stay behind take space but harm no ingest, so that it is only noted. Never throws. */
  async #remove(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true }).catch(this.#note);
  }

  readonly #note = (error: unknown): void => {
    this.#log.error({ err: error }, "An ingest failed");
  };

  #forgetOldest(): void {
    const over = [...this.#entries.values()].filter(({ job }) => isOver(job));
    for (const { job } of over.slice(0, -MOST_KEPT)) this.#entries.delete(job.id);
  }
}

/** An internal error's own words stay in the log. */
function inWords(error: RawabitError): string {
  return error.kind === "internal" ? "The program failed on this ingest. Its log has the reason." : error.message;
}

function tooMany(): RawabitError {
  return new RawabitError("ingest.too-many", "Too many ingests are waiting. Try again when one of them is done.");
}
