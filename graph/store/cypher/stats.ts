/** The counts of a whole graph. */
import { byCodeUnit } from "../../model/by-code-unit.ts";
import { byOutlet } from "../../model/outlet.ts";
import type { GraphStats } from "../../model/stats.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { ANY_RELATION } from "./relation-rows.ts";

type None = Record<string, never>;
const counting = (pattern: string) => cypher<None, { n: number }>(`MATCH ${pattern} AS n`);

const COUNTS = {
  copies: counting("(d:Document) WHERE d.duplicateOf IS NOT NULL RETURN count(d)"),
  sentences: counting("(s:Sentence) RETURN count(s)"),
  mentions: counting("()-[m:MENTIONED_IN]->() RETURN count(m)"),
  ties: counting("()-[t:CO_MENTIONED]->() RETURN count(t)"),
  relations: counting(`(:Actor)-[r:${ANY_RELATION}]->(:Actor) RETURN count(r)`),
};

const DOCUMENTS = cypher<None, { documents: number; dated: number; firstDate: string | null; lastDate: string | null }>(
  `MATCH (d:Document) WHERE d.duplicateOf IS NULL RETURN count(d) AS documents, count(d.publishedAt) AS dated,
          min(d.publishedAt) AS firstDate, max(d.publishedAt) AS lastDate`,
);

interface Group {
  readonly key: string;
  readonly n: number;
}

const ACTORS_BY_TYPE = cypher<None, Group>("MATCH (a:Actor) RETURN a.type AS key, count(a) AS n ORDER BY key");
const LANGUAGES = cypher<None, Group>(
  "MATCH (d:Document) WHERE d.duplicateOf IS NULL RETURN d.language AS key, count(d) AS n ORDER BY key",
);
const SOURCES = cypher<None, Group>(
  "MATCH (d:Document) WHERE d.source IS NOT NULL AND d.duplicateOf IS NULL RETURN d.source AS key, count(d) AS n",
);

export async function readStats(transaction: CypherTransaction): Promise<GraphStats> {
  const count = async (statement: (typeof COUNTS)["ties"]): Promise<number> =>
    (await transaction.run(statement, {}))[0]?.n ?? 0;
  const group = async (statement: typeof LANGUAGES): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries((await transaction.run(statement, {})).map(({ key, n }) => [key, n]));

  const [ofDocuments] = await transaction.run(DOCUMENTS, {});
  const actorsByType = await group(ACTORS_BY_TYPE);
  return {
    documents: ofDocuments?.documents ?? 0,
    copies: await count(COUNTS.copies),
    sentences: await count(COUNTS.sentences),
    mentions: await count(COUNTS.mentions),
    actors: Object.values(actorsByType).reduce((sum, n) => sum + n, 0),
    ties: await count(COUNTS.ties),
    relations: await count(COUNTS.relations),
    actorsByType,
    languages: await group(LANGUAGES),
    sources: mostFirst(byOutlet(new Map(Object.entries(await group(SOURCES))))),
    firstDate: ofDocuments?.firstDate ?? null,
    lastDate: ofDocuments?.lastDate ?? null,
    undated: (ofDocuments?.documents ?? 0) - (ofDocuments?.dated ?? 0),
  };
}

function mostFirst(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)));
}
