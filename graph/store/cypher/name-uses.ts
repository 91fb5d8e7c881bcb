/** What the documents of a graph say about its names, for resolving them. */
import type { NameUse } from "../../model/name.ts";
import type { ActorType } from "../../model/ontology.ts";
import { cypher, type CypherEngine } from "./cypher-engine.ts";
import { idPages } from "./pages.ts";

interface UseRow {
  readonly sentence: string;
  readonly type: ActorType;
  readonly fullName: string;
  readonly surface: string;
  readonly declared: readonly string[] | null;
}

const USES = cypher<{ ids: readonly string[] }, Omit<UseRow, "sentence"> & { document: string; index: number }>(
  `UNWIND $ids AS id MATCH (s:Sentence {id: id})-[:PART_OF]->(d:Document)
   MATCH (s)<-[m:MENTIONED_IN]-(:Actor)
   RETURN d.id AS document, s.index AS index, m.type AS type, m.fullName AS fullName, m.surface AS surface,
          m.declared AS declared`,
);

const SENTENCES_AT_ONCE = 2_000;

interface OpenUse {
  readonly type: ActorType;
  readonly name: string;
  readonly spellings: Map<string, number>;
  readonly sentences: Set<string>;
  readonly declared: Set<string>;
}

/** Holds names and places, never texts; gives each full name of a type once, in no particular order. */
export async function* nameUses(engine: CypherEngine): AsyncGenerator<NameUse> {
  const uses = new Map<string, OpenUse>();
  for await (const ids of idPages(engine, "Sentence", SENTENCES_AT_ONCE)) {
    const rows = await engine.read((transaction) => transaction.run(USES, { ids }));
    for (const { document, index, ...row } of rows) addUse(uses, { ...row, sentence: `${document}#${index}` });
  }
  for (const { sentences, declared, ...use } of uses.values()) {
    yield { ...use, sentences: [...sentences].sort(), declared: [...declared].sort() };
  }
}

function addUse(uses: Map<string, OpenUse>, { type, fullName, surface, sentence, declared }: UseRow): void {
  const key = `${type} ${fullName}`;
  let use = uses.get(key);
  if (use === undefined) {
    use = { type, name: fullName, spellings: new Map(), sentences: new Set(), declared: new Set() };
    uses.set(key, use);
  }
  use.spellings.set(surface, (use.spellings.get(surface) ?? 0) + 1);
  use.sentences.add(sentence);
  for (const name of declared ?? []) use.declared.add(name);
}
