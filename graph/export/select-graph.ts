/** Chooses the part of a graph that an export holds, and counts it beforehand, so that a file can say so at its head. */
import type { Actor } from "../model/actor.ts";
import { byCodeUnit } from "../model/by-code-unit.ts";
import type { Evidence, EvidencePage, NamingDocument } from "../model/evidence.ts";
import { isEverything } from "../model/filter.ts";
import type { Language } from "../model/language.ts";
import type { RelationEvidencePage, RelationSentence } from "../model/relation-evidence.ts";
import type { CitedRelation, RelationEnds } from "../model/relation.ts";
import type { GraphStats } from "../model/stats.ts";
import type { Tie } from "../model/tie.ts";
import { describeFilter, type ExportFilter } from "./export-filter.ts";
import type { AskedQuery, CitedDocument, ExportAbout, ExportSource, Position } from "./export-format.ts";
import { lineKey, TIE_TYPE } from "./result-graph.ts";

/** What an export needs of a graph: a store, or one seen through a filter. What each call means stands at `GraphStore`. */
export interface GraphReader {
  stats(options?: { readonly hash?: boolean }): Promise<GraphStats>;
  actors(): AsyncIterable<Actor>;
  ties(): AsyncIterable<Tie>;
  relations(): AsyncIterable<CitedRelation>;
  actor(id: string): Promise<Actor | undefined>;
  hiddenActors(): Promise<readonly string[]>;
  tiesAmong(ids: readonly string[]): Promise<readonly Tie[]>;
  documentsNaming(actors?: readonly string[]): AsyncIterable<NamingDocument>;
  evidence(actors: readonly string[], page: StrongestPage): Promise<EvidencePage>;
  relationEvidence(relation: RelationEnds, page: StrongestPage): Promise<RelationEvidencePage>;
}

interface StrongestPage {
  readonly order: "strongest";
  readonly offset: number;
  readonly limit: number;
}

export interface ExportCircumstances {
  readonly generator: string;
  readonly now: Date;
  /** See {@link ExportAbout.language}; English where it is not given. */
  readonly language?: Language | undefined;
  /** Whether to compute the digest of the whole graph, which takes reading all of it. */
  readonly hash?: boolean;
  readonly positions?: ReadonlyMap<string, Position>;
  /** See {@link ExportSource.notes}. */
  readonly notes?: ExportSource["notes"];
  /** The query whose result the filter's actors are. */
  readonly query?: AskedQuery;
}

/**
 * Of a part of a graph the ids of the actors are held, and those of its ties where some are left out.
 *
 * @param reader gives what the filter lets through; here actors are chosen by id or by rank, and the filter is put in words
 */
export async function selectGraph(
  reader: GraphReader,
  filter: ExportFilter,
  circumstances: ExportCircumstances,
): Promise<ExportSource> {
  const stats = await reader.stats(circumstances.hash ? { hash: true } : {});
  const chosen = await chosenIds(reader, filter);
  const all = { actors: stats.actors, ties: stats.ties, relations: stats.relations };
  const hidden = filter.ids === undefined ? (await reader.hiddenActors()).length : 0;
  const part = isWhole(filter) && hidden === 0 ? undefined : await countPart(reader, chosen, filter.lines);
  const { language = "en" } = circumstances;
  const about: ExportAbout = {
    language,
    generator: circumstances.generator,
    exportedAt: circumstances.now.toISOString(),
    ...(stats.graphHash !== undefined && { graphHash: stats.graphHash }),
    filter: describeFilter(filter, language),
    ...(circumstances.query && { query: circumstances.query }),
    actors: { held: part?.actors.size ?? all.actors, inGraph: all.actors },
    ties: { held: part?.ties ?? all.ties, inGraph: all.ties },
    ...(hidden > 0 && { hidden }),
    relations: { held: part?.relations ?? all.relations, inGraph: all.relations },
    documents: { count: stats.documents, firstDate: stats.firstDate, lastDate: stats.lastDate },
  };
  const ties = again(() => (part ? passingTies(reader, chosen, part.actors, filter.lines) : reader.ties()));
  return {
    about,
    actors: again(() => passingActors(reader, chosen)),
    ties,
    relations: again(() => (part ? relationsAmong(reader, part.actors, filter.lines) : reader.relations())),
    documents: again(() =>
      citedDocuments(
        reader.documentsNaming(chosen),
        part?.actors,
        isEverything(filter) && !filter.lines ? undefined : ties,
      ),
    ),
    evidence: (actors, limit) => reader.evidence(actors, { order: "strongest", offset: 0, limit }),
    relationEvidence: async (relation, limit) =>
      (await reader.relationEvidence(relation, { order: "strongest", offset: 0, limit })).rows.map(asEvidence),
    notes: circumstances.notes ?? new Map(),
    positions: circumstances.positions ?? new Map(),
  };
}

function isWhole(filter: ExportFilter): boolean {
  return isEverything(filter) && filter.ids === undefined && filter.limit === undefined;
}

/** The ids that are chosen one by one, in order; undefined where it may be any. */
async function chosenIds(reader: GraphReader, { ids, limit }: ExportFilter): Promise<readonly string[] | undefined> {
  const chosen = ids && new Set(ids);
  if (limit !== undefined) return (await mostNamed(reader, limit, chosen)).sort();
  return chosen && [...chosen].sort();
}

async function mostNamed(reader: GraphReader, limit: number, among?: ReadonlySet<string>): Promise<string[]> {
  const named: Pick<Actor, "id" | "mentions">[] = [];
  for await (const { id, mentions, hidden } of reader.actors())
    if (among?.has(id) ?? !hidden) named.push({ id, mentions });
  named.sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.id, b.id));
  return named.slice(0, limit).map(({ id }) => id);
}

async function countPart(
  reader: GraphReader,
  chosen: readonly string[] | undefined,
  lines: ExportFilter["lines"],
): Promise<{ readonly actors: ReadonlySet<string>; readonly ties: number; readonly relations: number }> {
  const actors = new Set<string>();
  for await (const actor of passingActors(reader, chosen)) actors.add(actor.id);
  const ties = await count(passingTies(reader, chosen, actors, lines));
  return { actors, ties, relations: await count(relationsAmong(reader, actors, lines)) };
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  const iterator = items[Symbol.asyncIterator]();
  let number = 0;
  while (!(await iterator.next()).done) number++;
  return number;
}

/** Hidden actors only where they were chosen themselves. */
async function* passingActors(reader: GraphReader, chosen: readonly string[] | undefined): AsyncGenerator<Actor> {
  if (chosen === undefined) {
    for await (const actor of reader.actors()) if (!actor.hidden) yield actor;
    return;
  }
  for (const id of chosen) {
    const actor = await reader.actor(id);
    if (actor !== undefined) yield actor;
  }
}

async function* passingTies(
  reader: GraphReader,
  chosen: readonly string[] | undefined,
  actors: ReadonlySet<string>,
  lines: ExportFilter["lines"],
): AsyncGenerator<Tie> {
  const ties = chosen === undefined ? reader.ties() : await reader.tiesAmong(chosen);
  for await (const tie of ties) {
    const { source, target } = tie;
    if (!actors.has(source) || !actors.has(target)) continue;
    if (lines?.has(lineKey(TIE_TYPE, source, target)) ?? true) yield tie;
  }
}

async function* relationsAmong(
  reader: GraphReader,
  actors: ReadonlySet<string>,
  lines: ExportFilter["lines"],
): AsyncGenerator<CitedRelation> {
  for await (const relation of reader.relations()) {
    const { type, source, target } = relation;
    if (!actors.has(source) || !actors.has(target)) continue;
    if (lines?.has(lineKey(type, source, target)) ?? true) yield relation;
  }
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

function asEvidence({ sentence, document, source, target }: RelationSentence): Evidence {
  return { sentence, document, mentions: [source, target].sort((a, b) => a.begin - b.begin) };
}

function again<Item>(start: () => AsyncIterable<Item>): AsyncIterable<Item> {
  return { [Symbol.asyncIterator]: () => start()[Symbol.asyncIterator]() };
}
