/** Chooses the part of a graph that an export holds, and counts it beforehand, so that a file can say so at its head. */
import type { Actor } from "../model/actor.ts";
import type { EvidencePage, NamingDocument } from "../model/evidence.ts";
import type { ActorType } from "../model/ontology.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { GraphStats } from "../model/stats.ts";
import type { Subgraph } from "../model/subgraph.ts";
import type { Tie } from "../model/tie.ts";
import type { CitedDocument, ExportAbout, ExportSource, Position } from "./export-format.ts";

/** What an export needs of a graph; every store is one. What each call means stands at `GraphStore`. */
export interface GraphReader {
  stats(options?: { readonly hash?: boolean }): Promise<GraphStats>;
  actors(): AsyncIterable<Actor>;
  ties(): AsyncIterable<Tie>;
  relations(): AsyncIterable<CitedRelation>;
  actor(id: string): Promise<Actor | undefined>;
  tiesAmong(ids: readonly string[]): Promise<readonly Tie[]>;
  subgraph(filter: {
    readonly limit: number;
    readonly types?: readonly ActorType[];
    readonly minSentences?: number;
  }): Promise<Pick<Subgraph, "actors">>;
  documentsNaming(actors?: readonly string[]): AsyncIterable<NamingDocument>;
  evidence(actors: readonly string[], page: { readonly offset: number; readonly limit: number }): Promise<EvidencePage>;
}

/** Which part of a graph to export. Nothing given: everything. */
export interface ExportFilter {
  readonly types?: readonly ActorType[] | undefined;
  /** Ties of fewer sentences are left out. */
  readonly minSentences?: number | undefined;
  /** Only these actors, for instance those of a view. Ids that are not in the graph are passed over. */
  readonly ids?: readonly string[] | undefined;
  /** Only so many actors, those named most. */
  readonly limit?: number | undefined;
}

export interface ExportCircumstances {
  readonly generator: string;
  readonly now: Date;
  /** Whether to compute the digest of the whole graph, which takes reading all of it. */
  readonly hash?: boolean;
  readonly positions?: ReadonlyMap<string, Position>;
}

/** The filter in words, as the exported file states it. */
export function describeFilter({ types, minSentences, ids, limit }: ExportFilter): string {
  const parts = [
    ...(ids === undefined ? [] : [`${ids.length} chosen actors`]),
    ...(limit === undefined ? [] : [`the ${limit} most named actors`]),
    ...(types === undefined ? [] : [`actors of type ${types.join(", ")}`]),
    ...(minSentences === undefined ? [] : [`ties of at least ${minSentences} sentences`]),
  ];
  return parts.length === 0 ? "everything" : parts.join("; ");
}

/** Of a filtered graph the ids of the actors are held, and those of its ties where weak ones are left out. */
export async function selectGraph(
  reader: GraphReader,
  filter: ExportFilter,
  circumstances: ExportCircumstances,
): Promise<ExportSource> {
  const stats = await reader.stats(circumstances.hash ? { hash: true } : {});
  const chosen = await chosenIds(reader, filter);
  const all = { actors: stats.actors, ties: stats.ties, relations: stats.relations };
  const part = isEverything(filter) ? undefined : await countPart(reader, filter, chosen);
  const about: ExportAbout = {
    generator: circumstances.generator,
    exportedAt: circumstances.now.toISOString(),
    ...(stats.graphHash !== undefined && { graphHash: stats.graphHash }),
    filter: describeFilter(filter),
    actors: { held: part?.actors.size ?? all.actors, inGraph: all.actors },
    ties: { held: part?.ties ?? all.ties, inGraph: all.ties },
    relations: { held: part?.relations ?? all.relations, inGraph: all.relations },
    documents: { count: stats.documents, firstDate: stats.firstDate, lastDate: stats.lastDate },
  };
  const ties = again(() => (part ? passingTies(reader, filter, chosen, part.actors) : reader.ties()));
  return {
    about,
    actors: again(() => passingActors(reader, filter, chosen)),
    ties,
    relations: again(() => (part ? relationsAmong(reader, part.actors) : reader.relations())),
    documents: again(() =>
      citedDocuments(reader.documentsNaming(chosen), part?.actors, isWeakLeftOut(filter) ? ties : undefined),
    ),
    evidence: (actors, limit) => reader.evidence(actors, { offset: 0, limit }),
    positions: circumstances.positions ?? new Map(),
  };
}

function isEverything({ types, ids, limit, minSentences = 1 }: ExportFilter): boolean {
  return types === undefined && ids === undefined && limit === undefined && minSentences <= 1;
}

function isWeakLeftOut({ minSentences = 1 }: ExportFilter): boolean {
  return minSentences > 1;
}

/** The ids that a filter names, in order; undefined where it may be any. */
async function chosenIds(reader: GraphReader, filter: ExportFilter): Promise<readonly string[] | undefined> {
  const { ids, limit, types, minSentences } = filter;
  if (ids !== undefined) return [...new Set(ids)].sort();
  if (limit === undefined) return undefined;
  const { actors } = await reader.subgraph({ limit, ...(types && { types }), ...(minSentences && { minSentences }) });
  return actors.map(({ id }) => id).sort();
}

async function countPart(
  reader: GraphReader,
  filter: ExportFilter,
  chosen: readonly string[] | undefined,
): Promise<{ readonly actors: ReadonlySet<string>; readonly ties: number; readonly relations: number }> {
  const actors = new Set<string>();
  for await (const actor of passingActors(reader, filter, chosen)) actors.add(actor.id);
  const ties = await count(passingTies(reader, filter, chosen, actors));
  return { actors, ties, relations: await count(relationsAmong(reader, actors)) };
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  const iterator = items[Symbol.asyncIterator]();
  let number = 0;
  while (!(await iterator.next()).done) number++;
  return number;
}

async function* passingActors(
  reader: GraphReader,
  { types }: ExportFilter,
  chosen: readonly string[] | undefined,
): AsyncGenerator<Actor> {
  const actors = chosen === undefined ? reader.actors() : actorsOf(reader, chosen);
  for await (const actor of actors) if (types === undefined || types.includes(actor.type)) yield actor;
}

async function* actorsOf(reader: GraphReader, ids: readonly string[]): AsyncGenerator<Actor> {
  for (const id of ids) {
    const actor = await reader.actor(id);
    if (actor !== undefined) yield actor;
  }
}

async function* passingTies(
  reader: GraphReader,
  { minSentences = 1 }: ExportFilter,
  chosen: readonly string[] | undefined,
  actors: ReadonlySet<string>,
): AsyncGenerator<Tie> {
  const ties = chosen === undefined ? reader.ties() : await reader.tiesAmong(chosen);
  for await (const tie of ties) {
    if (tie.sentences >= minSentences && actors.has(tie.source) && actors.has(tie.target)) yield tie;
  }
}

async function* relationsAmong(reader: GraphReader, actors: ReadonlySet<string>): AsyncGenerator<CitedRelation> {
  for await (const relation of reader.relations())
    if (actors.has(relation.source) && actors.has(relation.target)) yield relation;
}

/** `actors` and `ties` are what to keep; all where they are not given. */
async function* citedDocuments(
  documents: AsyncIterable<NamingDocument>,
  actors: ReadonlySet<string> | undefined,
  ties: AsyncIterable<Tie> | undefined,
): AsyncGenerator<CitedDocument> {
  const kept = ties && (await tieKeys(ties));
  for await (const { document, sentences } of documents) {
    const cited = sentences
      .map((sentence) => ({
        ...sentence,
        mentions: sentence.mentions.filter(({ actor }) => actors?.has(actor) ?? true),
      }))
      .filter(({ mentions }) => mentions.length > 0)
      .map((sentence) => ({
        ...sentence,
        ties: pairs(sentence.mentions.map(({ actor }) => actor)).filter((ends) => kept?.has(tieKey(ends)) ?? true),
      }));
    if (cited.length > 0) yield { document, sentences: cited };
  }
}

async function tieKeys(ties: AsyncIterable<Tie>): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for await (const { source, target } of ties) keys.add(tieKey([source, target]));
  return keys;
}

function tieKey([source, target]: readonly [string, string]): string {
  return `${source} ${target}`;
}

/** Every two different ids once, the lower one first, as ties are stored. */
function pairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = [...new Set(ids)].sort();
  return sorted.flatMap((source, index) => sorted.slice(index + 1).map((target) => [source, target] as const));
}

function again<Item>(start: () => AsyncIterable<Item>): AsyncIterable<Item> {
  return { [Symbol.asyncIterator]: () => start()[Symbol.asyncIterator]() };
}
