import type { Actor } from "../model/actor.ts";
import { RawabitError } from "../model/errors.ts";
import type { Document } from "../model/document.ts";
import type { DocumentPage, EvidencePage, NamingDocument } from "../model/evidence.ts";
import type { Filter, Strength } from "../model/filter.ts";
import type { GraphStats } from "../model/stats.ts";
import type { RelationType } from "../model/ontology.ts";
import type { RelationEvidencePage } from "../model/relation-evidence.ts";
import type { CitedRelation, Relation, RelationEnds } from "../model/relation.ts";
import type { LimitedSubgraph } from "../model/subgraph.ts";
import type { Tie } from "../model/tie.ts";
import type { GroupsOf } from "../mentions/chosen.ts";
import { documentsNaming } from "../mentions/documents-naming.ts";
import { FilteredGraph, type CountedUse } from "../mentions/filtered-graph.ts";
import { placesNaming } from "../mentions/naming-units.ts";
import { mostNamed, neighbours, type RankedActors } from "../mentions/rankings.ts";
import { FilteredRelations } from "./filtered-relations.ts";
import type { EvidencePageOptions, GraphStore, RelationEvidencePageOptions } from "./graph-store.ts";
import type { MentionTables } from "./mention-tables.ts";

const ACTORS_AT_ONCE = 500;

/** Which of the relations among the actors of an answer are given: all where no types are named. */
interface Stated {
  readonly relations?: readonly RelationType[] | undefined;
}

/** Which neighbours of an actor are asked for, and how many. */
interface Neighbourhood extends Stated {
  readonly limit: number;
  readonly strength?: Strength;
  readonly statedAs?: readonly RelationType[] | undefined;
}

/**
 * A store seen through a filter: the same questions, answered by what the filter lets through. Counts, periods and weights are
 * those of the documents that count; names and spellings are those of the whole graph.
 */
export class FilteredStore {
  readonly #store: GraphStore;
  readonly #tables: MentionTables;
  readonly #filter: Filter;
  readonly #groupsOf: GroupsOf;
  readonly #relations: FilteredRelations;
  #counted: { readonly graph: FilteredGraph; readonly change: number } | undefined;

  constructor(store: GraphStore, tables: MentionTables, filter: Filter, groupsOf: GroupsOf = new Map()) {
    this.#store = store;
    this.#tables = tables;
    this.#filter = filter;
    this.#groupsOf = groupsOf;
    this.#relations = new FilteredRelations(store, () => this.graph());
  }

  /** What the filter lets through, as of now; not to be held over an `await`. Counted once as long as nothing changes. */
  async graph(): Promise<FilteredGraph> {
    if (this.#groupsOf.size === 0) return this.#tables.graph(this.#filter);
    const table = await this.#tables.current();
    if (this.#counted?.graph.table !== table || this.#counted.change !== table.change) {
      this.#counted = { graph: new FilteredGraph(table, this.#filter, this.#groupsOf), change: table.change };
    }
    return this.#counted.graph;
  }

  /** The most named actors that have a tie, and the ties among them. */
  async subgraph({ limit, relations }: { readonly limit: number } & Stated): Promise<LimitedSubgraph> {
    const graph = await this.graph();
    const { ids, inAll } = mostNamed(graph, limit);
    const ties = graph.among(ids);
    const uses = usesOf(graph, ids);
    const stated = await this.relationsAmong(ids, relations);
    return { actors: await this.#withUses(uses), ties, relations: stated, actorsInAll: inAll };
  }

  /**
   * An actor, the actors it is tied to most strongly, and every tie among all of these. With `statedAs`, only actors that the
   * news states such a relation with, those of whom it is stated most often first. Throws `actor.not-found`.
   */
  async neighbourhood(
    id: string,
    { limit, strength = "sentences", statedAs, relations }: Neighbourhood,
  ): Promise<LimitedSubgraph> {
    const centre = await this.#store.actor(id);
    if (!centre) throw new RawabitError("actor.not-found", `There is no actor with the id ${id} in the graph.`);
    const { ids, inAll } =
      statedAs === undefined
        ? neighbours(await this.graph(), id, limit, strength)
        : await this.#statedWith(id, statedAs, limit);
    const graph = await this.graph();
    const ties = graph.among([id, ...ids], id);
    const own = { ...centre, ...(graph.useOf(id) ?? UNUSED) };
    const uses = usesOf(graph, ids);
    const stated = await this.relationsAmong([id, ...ids], relations);
    const actors = [own, ...(await this.#withUses(uses))];
    return { actors, ties, relations: stated, actorsInAll: 1 + inAll };
  }

  async #statedWith(id: string, types: readonly RelationType[], limit: number): Promise<RankedActors> {
    const stated = await this.relationsOf(id, types);
    const { table, shown } = await this.graph();
    const others = new Set(stated.map(({ source, target }) => (source === id ? target : source)));
    const passing = [...others].filter((other) => shown[table.actors.numberOf(other) ?? -1] === 1);
    return { ids: passing.slice(0, limit), inAll: passing.length };
  }

  hiddenActors(): Promise<readonly string[]> {
    return this.#store.hiddenActors();
  }

  async tiesAmong(ids: readonly string[]): Promise<readonly Tie[]> {
    return (await this.graph()).among(ids);
  }

  /** What the documents that count state of an actor, most often stated first; of some types, where these are given. */
  relationsOf(id: string, types?: readonly RelationType[]): Promise<readonly Relation[]> {
    return this.#relations.of(id, types);
  }

  /** The same between actors. */
  relationsAmong(ids: readonly string[], types?: readonly RelationType[]): Promise<readonly Relation[]> {
    return this.#relations.among(ids, types);
  }

  /** The sentences that state a relation, as many as it counts, with their places in it. */
  relationEvidence(
    relation: RelationEnds,
    page: Omit<RelationEvidencePageOptions, "counts">,
  ): Promise<RelationEvidencePage> {
    return this.#relations.evidence(relation, page);
  }

  relations(): AsyncIterable<CitedRelation> {
    return this.#relations.all();
  }

  /** The sentences that name all of the given actors (one actor: its mentions; two: a tie), newest or strongest first. */
  async evidence(
    actors: readonly string[],
    { offset, limit, order = "newest" }: EvidencePageOptions,
  ): Promise<EvidencePage> {
    const graph = await this.graph();
    if (order === "newest") {
      const { total, places } = placesNaming(graph, actors, { offset, limit });
      return { total, rows: await this.#store.evidenceAt(places, actors) };
    }
    const { total, places } = placesNaming(graph, actors);
    const strongest = (await this.#store.strongestFirst(places, actors)).slice(offset, offset + limit);
    return { total, rows: await this.#store.evidenceAt(strongest, actors) };
  }

  /** Actors by id, as they are counted under the filter. One that was merged meanwhile is not among them. */
  async actorsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, Actor>> {
    const actors = await this.#actors(await this.graph(), [...new Set(ids)]);
    return new Map(actors.map((actor) => [actor.id, actor]));
  }

  async *actors(): AsyncGenerator<Actor> {
    const graph = await this.graph();
    const uses = usesOf(graph, graph.actors());
    for (let begin = 0; begin < uses.length; begin += ACTORS_AT_ONCE) {
      yield* await this.#withUses(uses.slice(begin, begin + ACTORS_AT_ONCE));
    }
  }

  async *ties(): AsyncGenerator<Tie> {
    const graph = await this.graph();
    const counts = graph.allTies();
    const ordered = graph
      .shownTies()
      .toSorted((a, b) => counts.sourceOf(a) - counts.sourceOf(b) || counts.targetOf(a) - counts.targetOf(b));
    // Made at once: the table may change before the last is taken.
    yield* Array.from(ordered, (tie) => graph.tie(counts, tie));
  }

  /** The documents that count and name any of the actors, newest first, a page at a time. */
  async documentPage(
    actors: readonly string[],
    page: { readonly offset: number; readonly limit: number },
  ): Promise<DocumentPage> {
    const { total, rows } = documentsNaming(await this.graph(), actors, page);
    const heads = await this.#store.documentHeads(rows.map(({ document }) => document));
    const found = rows.flatMap(({ document, ...counts }) => {
      const head = heads.get(document);
      return head === undefined ? [] : [{ document: cited(head), ...counts }];
    });
    return { total, rows: found };
  }

  async *documentsNaming(actors?: readonly string[]): AsyncGenerator<NamingDocument> {
    const graph = await this.graph();
    const { documents } = graph;
    const shown = new Set(actors ?? graph.actors());
    for await (const { document, sentences } of this.#store.documentsNaming(actors)) {
      if (!documents.has(document.id)) continue;
      const naming = sentences
        .map((sentence) => ({ ...sentence, mentions: sentence.mentions.filter(({ actor }) => shown.has(actor)) }))
        .filter(({ mentions }) => mentions.length > 0);
      if (naming.length > 0) yield { document, sentences: naming };
    }
  }

  /** Undefined where the filter does not let it through. */
  async actor(id: string): Promise<Actor | undefined> {
    const graph = await this.graph();
    const number = graph.table.actors.numberOf(id);
    return number !== undefined && graph.passing[number] === 1 ? (await this.#actors(graph, [id]))[0] : undefined;
  }

  /** Of the whole graph, so that a file can say how much of it was left out. */
  stats(options?: { readonly hash?: boolean }): Promise<GraphStats> {
    return this.#store.stats(options);
  }

  #actors(graph: FilteredGraph, ids: readonly string[]): Promise<readonly Actor[]> {
    return this.#withUses(usesOf(graph, ids));
  }

  async #withUses(uses: readonly ActorUse[]): Promise<readonly Actor[]> {
    const actors = await this.#store.actorsOf(uses.map(({ id }) => id));
    return uses.flatMap(({ id, use }) => {
      const actor = actors.get(id);
      // One that was merged meanwhile is another actor now, whose counts these are not.
      return actor?.id === id ? [{ ...actor, ...use }] : [];
    });
  }
}

/** An actor and what is counted of it. */
interface ActorUse {
  readonly id: string;
  readonly use: CountedUse;
}

/** Taken from the graph at once, so that it may be held over an `await`. */
function usesOf(graph: FilteredGraph, ids: readonly string[]): readonly ActorUse[] {
  return ids.map((id) => ({ id, use: graph.useOf(id) ?? UNUSED }));
}

/** What is told of a document beside what it says. */
function cited(head: Omit<Document, "text">): DocumentPage["rows"][number]["document"] {
  const { id, title, byline, source, url, publishedAt, language } = head;
  return { id, title, byline, source, url, publishedAt, language };
}

/** Of an actor that no document names that counts. */
const UNUSED: CountedUse = { mentions: 0, sentences: 0, documents: 0, firstSeen: null, lastSeen: null };
