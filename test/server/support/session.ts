/**
 * A store filled with news and the application over it, set up and taken down by the hooks of Jest for the file that calls.
 * `news` and `app` are live bindings: read them inside tests, never at import.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import type { Express } from "express";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import { EmbeddedEngine } from "../../../graph/store/embedded/embedded-engine.ts";
import { NEWS } from "./news-graph.ts";
import { appOver, openStoreOf, storeOnEngine, type NewsStore } from "./test-app.ts";

export let news: NewsStore;
export let app: Express;

export interface SessionOptions {
  readonly documents?: readonly PreparedDocument[];
  /** The application's configuration, as environment variables. */
  readonly env?: Record<string, string>;
  /** The store is filled anew for each test: for tests that write. */
  readonly fresh?: boolean;
}

export function startSession({ documents = NEWS, env = {}, fresh = false }: SessionOptions = {}): void {
  if (fresh) fillForEach(documents);
  else {
    beforeAll(async () => {
      news = await openStoreOf(documents);
    });
    afterAll(() => news.remove());
  }
  (fresh ? beforeEach : beforeAll)(() => {
    app = appOver(news.store, env);
  });
}

function fillForEach(documents: readonly PreparedDocument[]): void {
  let folder: string;
  let engine: EmbeddedEngine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rawabit-server-"));
    engine = await EmbeddedEngine.open(join(folder, "store"));
  });
  beforeEach(async () => {
    news = await storeOnEngine(engine, documents);
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });
}
