/** The counts of a whole graph; what `stats --json` and `GET /api/v1/stats` give. */
export interface GraphStats {
  /** Those that count: of documents that are one article, one. Languages, sources and dates are those of these. */
  readonly documents: number;
  /** Documents that another one counts for. */
  readonly copies: number;
  readonly sentences: number;
  readonly mentions: number;
  readonly actors: number;
  readonly ties: number;
  readonly relations: number;
  readonly actorsByType: Readonly<Record<string, number>>;
  /** Documents by language. */
  readonly languages: Readonly<Record<string, number>>;
  /** Documents by outlet, under the credit that most of them give it; those that name none are not counted. */
  readonly sources: Readonly<Record<string, number>>;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly undated: number;
  /** A digest of the graph's content that does not depend on insertion order or internal ids. */
  readonly graphHash?: string | undefined;
}
