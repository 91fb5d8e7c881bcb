/**
 * A store filled with news and the application over it, set up and taken down by the hooks of Jest for the file that calls.
 * `news` and `app` are live bindings: read them inside tests, never at import.
 */
import { afterAll, afterEach, beforeAll, beforeEach } from "@jest/globals";
import type { Express } from "express";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import { NEWS } from "./news-graph.ts";
import { appOver, openStoreOf, type NewsStore } from "./test-app.ts";

export let news: NewsStore;
export let app: Express;

export interface SessionOptions {
  readonly documents?: readonly PreparedDocument[];
  /** The application's configuration, as environment variables. */
  readonly env?: Record<string, string>;
  /** A new store for each test: for tests that write. */
  readonly fresh?: boolean;
}

export function startSession({ documents = NEWS, env = {}, fresh = false }: SessionOptions = {}): void {
  (fresh ? beforeEach : beforeAll)(async () => {
    news = await openStoreOf(documents);
    app = appOver(news.store, env);
  });
  (fresh ? afterEach : afterAll)(() => news.remove());
}
