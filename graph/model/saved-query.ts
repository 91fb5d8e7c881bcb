/** A query that people keep and share. It never changes; what is to read otherwise is saved anew. */
export interface SavedQuery {
  readonly id: string;
  readonly title: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Who saved it, as they call themselves; empty where they did not say. */
  readonly user: string;
  /** ISO 8601 time. */
  readonly at: string;
}
