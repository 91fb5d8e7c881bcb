/** What a filter lets through, counted the slow and obvious way from the documents, to hold the mention table against. */
import { tieMeasures } from "../../graph/algorithms/tie-measures.ts";
import type { Actor } from "../../graph/model/actor.ts";
import type { NamingDocument } from "../../graph/model/evidence.ts";
import type { Filter } from "../../graph/model/filter.ts";
import type { Tie } from "../../graph/model/tie.ts";

type Head = NamingDocument["document"];

export interface SlowActor {
  readonly id: string;
  readonly mentions: number;
  readonly sentences: number;
  readonly documents: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** The actors in order of id, and the ties in order of their ends. */
export function slowCount(
  documents: readonly NamingDocument[],
  actors: readonly Actor[],
  filter: Filter,
): { readonly actors: readonly SlowActor[]; readonly ties: readonly Tie[] } {
  const counting = documents.filter(({ document }) => passes(document, filter));
  const shown = actors
    .map(({ id, type, hidden }) => ({ id, type, hidden, ...useOf(id, counting) }))
    .filter(({ mentions }) => mentions >= (filter.minMentions ?? 1))
    .filter(({ type }) => (filter.type ?? [type]).includes(type) && !(filter.notType ?? []).includes(type))
    .filter(({ hidden }) => !hidden)
    .map(({ type, hidden, ...use }) => use);
  const units = counting.flatMap((one) => unitsOf(one, filter.level ?? "sentence"));
  const ties = shown.flatMap(({ id: source }) =>
    shown.flatMap(({ id: target }) => (source < target ? tieOf(source, target, units) : [])),
  );
  const strong = ties.filter(
    ({ sentences, logLikelihood: surprise }) =>
      sentences >= (filter.minSentences ?? 1) && (surprise ?? 0) >= (filter.minLogLikelihood ?? 0),
  );
  return { actors: shown, ties: strong };
}

function passes(document: Head, { from, to, ...filter }: Filter): boolean {
  const { publishedAt: day, language, id } = document;
  const { source, byline } = { source: document.source ?? "", byline: document.byline ?? "" };
  if (from !== undefined && (day === null || day < from)) return false;
  if (to !== undefined && (day === null || day > to)) return false;
  const { source: sources = [source], notSource = [], language: languages = [language], notLanguage = [] } = filter;
  const { byline: bylines = [byline], notByline = [] } = filter;
  const { document: ids = [id], notDocument = [] } = filter;
  return (
    bylines.includes(byline) &&
    !notByline.includes(byline) &&
    sources.includes(source) &&
    !notSource.includes(source) &&
    languages.includes(language) &&
    !notLanguage.includes(language) &&
    ids.includes(id) &&
    !notDocument.includes(id)
  );
}

function useOf(id: string, documents: readonly NamingDocument[]): Omit<SlowActor, "id"> {
  const naming = documents.flatMap(({ document, sentences }) =>
    sentences
      .map(({ mentions }) => mentions.filter(({ actor }) => actor === id).length)
      .filter((mentions) => mentions > 0)
      .map((mentions) => ({ document, mentions })),
  );
  return {
    mentions: naming.reduce((sum, { mentions }) => sum + mentions, 0),
    sentences: naming.length,
    ...extent(naming.map(({ document }) => document)),
  };
}

interface Unit {
  readonly document: Head;
  readonly actors: readonly string[];
}

function unitsOf({ document, sentences }: NamingDocument, level: string): readonly Unit[] {
  const named = sentences.map(({ mentions }) => mentions.map(({ actor }) => actor));
  const groups = level === "document" ? [named.flat()] : named;
  return groups.map((actors) => ({ document, actors: [...new Set(actors)] }));
}

function tieOf(source: string, target: string, units: readonly Unit[]): readonly Tie[] {
  const naming = (...ids: readonly string[]) => units.filter(({ actors }) => ids.every((id) => actors.includes(id)));
  const both = naming(source, target);
  if (both.length === 0) return [];
  const counts = {
    both: both.length,
    left: naming(source).length,
    right: naming(target).length,
    all: units.length,
  };
  return [
    {
      source,
      target,
      sentences: both.length,
      // In the news of these tests every sentence is a paragraph.
      paragraphs: both.length,
      ...extent(both.map(({ document }) => document)),
      ...tieMeasures(counts),
      weight: both.reduce((sum, { actors }) => sum + 1 / (actors.length - 1), 0),
    },
  ];
}

function extent(documents: readonly Head[]): Pick<SlowActor, "documents" | "firstSeen" | "lastSeen"> {
  const days = documents.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    documents: new Set(documents.map(({ id }) => id)).size,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
  };
}
