import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

/** A folder of its own for the files of one test. */
export class TemporaryFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<TemporaryFolder> {
    return new TemporaryFolder(await mkdtemp(join(tmpdir(), "rawabit-read-")));
  }

  async put(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
