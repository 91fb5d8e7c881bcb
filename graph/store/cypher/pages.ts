/** Walking all of the graph in order of id, a page at a time, so that memory does not grow with the graph. */
import { cypher, type CypherEngine, type Statement } from "./cypher-engine.ts";

type PageStatement = Statement<{ after: string; limit: number }, { id: string }>;

/** In the order of ids, the next after `after`. */
const NEXT_IDS = {
  Document: cypher("MATCH (n:Document) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit"),
  Sentence: cypher("MATCH (n:Sentence) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit"),
  Name: cypher("MATCH (n:Name) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit"),
  Actor: cypher("MATCH (n:Actor) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit"),
} as const satisfies Record<string, PageStatement>;

export type PagedLabel = keyof typeof NEXT_IDS;

/**
 * Finding the next ids costs an engine a walk over all of them, and of many groups the square of that; so ids are fetched by many,
 * some ten megabytes, and their contents by fewer.
 */
const IDS_AT_ONCE = 100_000;

/** All ids of a label in order, in groups of at most `size`. */
export async function* idPages(
  engine: CypherEngine,
  label: PagedLabel,
  size: number,
): AsyncGenerator<readonly string[]> {
  let after = "";
  for (;;) {
    const parameters = { after, limit: IDS_AT_ONCE };
    const ids = (await engine.read((transaction) => transaction.run(NEXT_IDS[label], parameters))).map(({ id }) => id);
    for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
    if (ids.length < IDS_AT_ONCE) return;
    after = ids.at(-1) ?? after;
  }
}
