import type { Kept } from "./notebook.ts";

/** A query that people keep and share. Its words never change; what is to read otherwise is saved anew. */
export interface SavedQuery extends Kept {
  readonly title: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
