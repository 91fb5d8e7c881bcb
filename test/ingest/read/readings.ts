import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, jest } from "@jest/globals";
import { readInputs } from "../../../ingest/read/read-inputs.ts";
import type { ReadOptions } from "../../../ingest/read/read-inputs.ts";
import type { ReadArticle, Reading } from "../../../ingest/read/reading.ts";

/** The made files, see tools/fixtures. */
export const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures", "read");

export async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(inputs, options)) readings.push(reading);
  return readings;
}

export async function readArticles(inputs: readonly string[], options?: ReadOptions): Promise<ReadArticle[]> {
  return (await readAll(inputs, options)).map((reading) => {
    if (reading.kind === "failure") throw reading.failure.error;
    return reading.article;
  });
}

/** The failures of an input, each as what the user sees. */
export async function readFailures(inputs: readonly string[], options?: ReadOptions) {
  return (await readAll(inputs, options)).flatMap((reading) =>
    reading.kind === "failure"
      ? [{ input: reading.failure.input, code: reading.failure.error.code, message: reading.failure.error.message }]
      : [],
  );
}

/** Where the files of a test file are put: a folder made before its tests and removed after them. */
class TemporaryFolder {
  #path = "";

  get path(): string {
    return this.#path;
  }

  async put(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.#path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }

  async create(): Promise<void> {
    this.#path = await mkdtemp(join(tmpdir(), "rawabit-read-"));
  }

  async remove(): Promise<void> {
    await rm(this.#path, { recursive: true, force: true });
  }
}

/** Sets up by the hooks of Jest, for the file that calls it. */
export function temporaryFolder(): TemporaryFolder {
  // Starting a parser's thread from source takes seconds on a busy machine.
  jest.setTimeout(120_000);
  const folder = new TemporaryFolder();
  beforeAll(() => folder.create());
  afterAll(() => folder.remove());
  return folder;
}
