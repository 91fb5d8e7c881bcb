import { mkdtemp, open, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A list of values on disk, for what waits until all has been read. Memory holds two numbers a value. */
export class Spool<T> {
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #places: { readonly at: number; readonly length: number }[] = [];
  #size = 0;

  private constructor(folder: string, file: FileHandle) {
    this.#folder = folder;
    this.#file = file;
  }

  static async open<T>(): Promise<Spool<T>> {
    const folder = await mkdtemp(join(tmpdir(), "rawabit-"));
    const file = await open(join(folder, "articles"), "wx+", 0o600);
    // Where an open file can be taken off its folder, nothing is left behind however the process ends.
    if (process.platform !== "win32") await rm(folder, { recursive: true });
    return new Spool<T>(folder, file);
  }

  get length(): number {
    return this.#places.length;
  }

  async append(value: T): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(value));
    await this.#file.write(bytes, 0, bytes.length, this.#size);
    this.#places.push({ at: this.#size, length: bytes.length });
    this.#size += bytes.length;
  }

  /** The value appended as number `index`, from 0. */
  async at(index: number): Promise<T> {
    const place = this.#places[index];
    if (place === undefined) throw new RangeError(`The spool holds ${this.length} values, not ${index + 1}.`);
    const { buffer } = await this.#file.read(Buffer.alloc(place.length), 0, place.length, place.at);
    return JSON.parse(buffer.toString("utf8")) as T;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (let index = 0; index < this.length; index++) yield await this.at(index);
  }

  /** Removes the list from the disk. */
  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
