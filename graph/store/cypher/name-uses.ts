/** What the documents of a graph say about its names, for resolving them. */
import type { NameUse } from "../../model/name.ts";
import type { ActorType } from "../../model/ontology.ts";
import { cypher, type CypherEngine } from "./cypher-engine.ts";
import { idPages } from "./pages.ts";

interface Use {
  readonly sentence: string;
  readonly type: ActorType;
  readonly fullName: string;
  readonly surface: string;
  readonly declared: readonly string[];
}

/** The mentions of a document as lists side by side: a row a mention would take several times as long to hand over. */
interface UseLists {
  readonly document: string;
  readonly indexes: readonly number[];
  readonly types: readonly ActorType[];
  readonly fullNames: readonly string[];
  readonly surfaces: readonly string[];
  readonly declared: readonly (readonly string[])[];
}

const USES = cypher<{ ids: readonly string[] }, UseLists>(
  `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)<-[m:MENTIONED_IN]-(:Actor)
   RETURN d.id AS document, collect(s.index) AS indexes, collect(m.type) AS types, collect(m.fullName) AS fullNames,
          collect(m.surface) AS surfaces, collect(coalesce(m.declared, [])) AS declared`,
);

const DOCUMENTS_AT_ONCE = 500;

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
  for await (const ids of idPages(engine, "Document", DOCUMENTS_AT_ONCE)) {
    for (const lists of await engine.read((transaction) => transaction.run(USES, { ids }))) {
      for (const use of usesIn(lists)) addUse(uses, use);
    }
  }
  for (const { sentences, declared, ...use } of uses.values()) {
    yield { ...use, sentences: [...sentences].sort(), declared: [...declared].sort() };
  }
}

function usesIn({ document, indexes, types, fullNames, surfaces, declared }: UseLists): readonly Use[] {
  return indexes.map((index, place) => ({
    sentence: `${document}#${index}`,
    type: types[place] ?? "ORG",
    fullName: fullNames[place] ?? "",
    surface: surfaces[place] ?? "",
    declared: declared[place] ?? [],
  }));
}

function addUse(uses: Map<string, OpenUse>, { type, fullName, surface, sentence, declared }: Use): void {
  const key = `${type} ${fullName}`;
  let use = uses.get(key);
  if (use === undefined) {
    use = { type, name: fullName, spellings: new Map(), sentences: new Set(), declared: new Set() };
    uses.set(key, use);
  }
  use.spellings.set(surface, (use.spellings.get(surface) ?? 0) + 1);
  use.sentences.add(sentence);
  for (const name of declared) use.declared.add(name);
}
