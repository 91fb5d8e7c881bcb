/** How a job changes as the pipeline reports: pure functions from job to job. */
import type { IngestJob, JobInput } from "../../graph/model/ingest-job.ts";
import type { IngestProgress, ReadPlace } from "../../ingest/ingest-report.ts";
import type { ReadFailure } from "../../ingest/read/reading.ts";
import { inputName, outerInput } from "../../ingest/relate/input-name.ts";
import { failedInput } from "../../ingest/summarise.ts";

/** Of one input so many failures are named; all are counted. */
const MOST_NAMED = 20;

export function newJob(id: string, inputs: readonly string[]): IngestJob {
  const nothing = { state: "waiting", articles: 0, written: 0, failed: 0, failures: [] } as const;
  return {
    id,
    state: "waiting",
    ahead: 0,
    inputs: inputs.map((input) => ({ name: inputName(input), ...nothing })),
    articles: 0,
    written: 0,
    added: 0,
    result: null,
    error: null,
  };
}

/** Follows the pipeline through one job. */
export class JobProgress {
  readonly #inputs: readonly string[];
  /** Of every article, in the order of writing, the place of its input. */
  #origins: readonly number[] = [];

  constructor(inputs: readonly string[]) {
    this.#inputs = inputs;
  }

  /** The job after a report. What stops goes on stopping, whatever the pipeline still does. */
  next(job: IngestJob, progress: IngestProgress): IngestJob {
    const now = this.#advanced(job, progress);
    return job.state === "stopping" ? { ...now, state: "stopping" } : now;
  }

  #advanced(job: IngestJob, progress: IngestProgress): IngestJob {
    switch (progress.stage) {
      case "reading":
        return { ...job, state: "reading", inputs: this.#readingAt(job.inputs, this.#placeOf(progress.input)) };
      case "read":
        return this.#read(job, progress.articles, progress.failures);
      case "writing":
        return this.#written(job, progress.done, progress.added);
      case "resolving":
      case "measuring":
        return { ...job, state: progress.stage };
    }
  }

  #readingAt(inputs: readonly JobInput[], at: number): readonly JobInput[] {
    return inputs.map((input, place) => ({
      ...input,
      state: place < at ? "read" : place === at ? "reading" : input.state,
    }));
  }

  #read(job: IngestJob, articles: readonly ReadPlace[], failures: readonly ReadFailure[]): IngestJob {
    this.#origins = articles.map(({ file }) => this.#placeOf(file));
    const found = tally(this.#origins, job.inputs.length);
    const inputs = job.inputs.map((input, place): JobInput => {
      const own = failures.filter((failure) => this.#placeOf(failure.input) === place);
      return {
        ...input,
        state: "read",
        articles: found[place] ?? 0,
        failed: own.length,
        failures: own.slice(0, MOST_NAMED).map(failedInput),
      };
    });
    return { ...job, state: "writing", inputs, articles: articles.length };
  }

  #written(job: IngestJob, done: number, added: number): IngestJob {
    const written = tally(this.#origins.slice(0, done), job.inputs.length);
    const inputs = job.inputs.map((input, place) => ({ ...input, written: written[place] ?? 0 }));
    return { ...job, state: "writing", inputs, written: done, added };
  }

  #placeOf(name: string): number {
    return this.#inputs.indexOf(outerInput(name));
  }
}

function tally(places: readonly number[], length: number): readonly number[] {
  const counts = new Array<number>(length).fill(0);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
