import type { FilteredGraph } from "../mentions/filtered-graph.ts";
import { byCodeUnit } from "../model/by-code-unit.ts";
import type { RelationType } from "../model/ontology.ts";
import type { RelationEvidencePage } from "../model/relation-evidence.ts";
import type { CitedRelation, Relation, RelationEnds } from "../model/relation.ts";
import type { GraphStore, RelationEvidencePageOptions } from "./graph-store.ts";
import { relationKey, relationOf } from "./state/relation-evidence.ts";

/** What news states, as far as it stands in documents that a filter lets through. */
export class FilteredRelations {
  readonly #store: GraphStore;
  readonly #graph: () => Promise<FilteredGraph>;

  /** @param graph what the filter lets through, as of now */
  constructor(store: GraphStore, graph: () => Promise<FilteredGraph>) {
    this.#store = store;
    this.#graph = graph;
  }

  async of(id: string, types?: readonly RelationType[]): Promise<readonly Relation[]> {
    return this.#mostStated(await this.#store.citedRelationsOf(id), types);
  }

  async among(ids: readonly string[], types?: readonly RelationType[]): Promise<readonly Relation[]> {
    return this.#mostStated(await this.#store.citedRelationsAmong(ids), types);
  }

  async evidence(
    relation: RelationEnds,
    page: Omit<RelationEvidencePageOptions, "counts">,
  ): Promise<RelationEvidencePage> {
    return this.#store.relationEvidence(relation, { ...page, counts: await this.#counts() });
  }

  /** Those between actors that are shown. */
  async *all(): AsyncGenerator<CitedRelation> {
    const shown = new Set((await this.#graph()).actors());
    for await (const relation of this.#store.relations()) {
      if (!shown.has(relation.source) || !shown.has(relation.target)) continue;
      yield* await this.#counted([relation]);
    }
  }

  async #mostStated(
    stated: readonly CitedRelation[],
    types: readonly RelationType[] | undefined,
  ): Promise<readonly Relation[]> {
    const counted = await this.#counted(stated.filter(({ type }) => types?.includes(type) ?? true));
    return counted
      .map(({ evidence, ...relation }) => relation)
      .sort((a, b) => b.count - a.count || byCodeUnit(relationKey(a), relationKey(b)));
  }

  /** Relations with the sentences alone of documents that count; those that have none left go. */
  async #counted(relations: readonly CitedRelation[]): Promise<readonly CitedRelation[]> {
    const sentences = relations.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence));
    const documentOf = await this.#store.documentsOfSentences(sentences);
    const counts = await this.#counts();
    return relations.flatMap((relation) => {
      const evidence = relation.evidence.filter(({ sentence }) => counts(documentOf.get(sentence) ?? ""));
      return evidence.length === 0 ? [] : [{ ...relationOf(relation, evidence), evidence }];
    });
  }

  /** Tells of a document's id whether it counts. */
  async #counts(): Promise<(document: string) => boolean> {
    const { documents } = await this.#graph();
    return (document) => documents.has(document);
  }
}
