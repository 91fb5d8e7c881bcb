/** Graphs in memory for tests of exports: the reader that a store is, over plain lists. */
import fc from "fast-check";
import type { GraphReader } from "../../../graph/export/select-graph.ts";
import type { ExportFilter } from "../../../graph/export/export-filter.ts";
import { selectGraph } from "../../../graph/export/select-graph.ts";
import type { ExportFormat, ExportSource, Position } from "../../../graph/export/export-format.ts";
import type { Actor } from "../../../graph/model/actor.ts";
import type { NamingDocument } from "../../../graph/model/evidence.ts";
import { stableId } from "../../../graph/model/ids.ts";
import type { CitedRelation } from "../../../graph/model/relation.ts";
import type { Language } from "../../../graph/model/language.ts";
import { tieEnds, type Tie } from "../../../graph/model/tie.ts";

export interface MemoryGraph {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly documents: readonly NamingDocument[];
  readonly relations?: readonly CitedRelation[];
}

export function actorId(key: string): string {
  return stableId("a", key);
}

export function actor(key: string, name: string, rest: Partial<Actor> = {}): Actor {
  const counts = { mentions: 3, sentences: 2, documents: 1 };
  const nothing = { nameAr: null, firstSeen: null, lastSeen: null, hidden: false };
  return { id: actorId(key), type: "PERSON", name, aliases: [{ name, count: 3 }], ...counts, ...nothing, ...rest };
}

export function tie(a: string, b: string, sentences: number, rest: Partial<Tie> = {}): Tie {
  const [source, target] = tieEnds(actorId(a), actorId(b));
  const measures = {
    paragraphs: 1,
    documents: 1,
    weight: 1.5,
    logLikelihood: 2.5,
    npmi: -0.25,
    firstSeen: "2021-01-02",
    lastSeen: "2021-01-02",
  };
  return { source, target, sentences, ...measures, ...rest };
}

export function relation(
  type: CitedRelation["type"],
  from: string,
  to: string,
  sentences: readonly string[],
  rest: Partial<CitedRelation> = {},
): CitedRelation {
  const evidence = sentences.map((sentence) => {
    return { sentence, polarity: "stated", former: false, confidence: 0.9, date: "2021-01-02", words: "met" } as const;
  });
  return {
    ...{ type, source: actorId(from), target: actorId(to), count: sentences.length, stated: sentences.length },
    ...{ denied: 0, alleged: 0, planned: 0, former: 0, confidence: 0.9 },
    ...{ firstSeen: "2021-01-02", lastSeen: "2021-01-02", wordings: [{ words: "met", count: sentences.length }] },
    evidence,
    ...rest,
  };
}

/** A document of one sentence a line; names stand as `[name|key]`. */
export function document(marked: string, head: Partial<NamingDocument["document"]> = {}): NamingDocument {
  const id = stableId("d", marked);
  let begin = 0;
  const sentences = marked.split("\n").map((line, index) => {
    const sentence = { ...unmarked(line), id: stableId("s", id, String(index)), index, begin };
    begin += sentence.text.length + 1;
    return sentence;
  });
  const nothing = { title: null, byline: null, source: null, url: null, publishedAt: null, duplicateOf: null };
  return { document: { language: "en", ...nothing, ...head, id }, sentences };
}

function unmarked(line: string): Pick<NamingDocument["sentences"][number], "text" | "mentions"> {
  let text = "";
  const mentions = line.split(/(\[[^|\]]+\|\w+\])/u).flatMap((part) => {
    const [, surface, key] = /^\[([^|\]]+)\|(\w+)\]$/u.exec(part) ?? [];
    const begin = text.length;
    text += surface ?? part;
    if (surface === undefined || key === undefined) return [];
    return [{ actor: actorId(key), surface, begin, end: text.length, confidence: 0.5, method: "pattern" as const }];
  });
  return { text, mentions };
}

const ENDS = ["type", "source", "target"] as const;

/** The graph as a filter of types and of sentences shows it. */
export function readerOf(graph: MemoryGraph, { type, minSentences = 0 }: ExportFilter = {}): GraphReader {
  const actors = graph.actors.filter((one) => type?.includes(one.type) ?? true);
  const isThere = (id: string): boolean => actors.some((one) => one.id === id);
  const ties = graph.ties.filter(
    ({ source, target, sentences }) => isThere(source) && isThere(target) && sentences >= minSentences,
  );
  const { documents, relations = [] } = graph;
  const naming = (ids: readonly string[]) =>
    documents.flatMap((one) =>
      one.sentences
        .filter(({ mentions }) => ids.every((id) => mentions.some((mention) => mention.actor === id)))
        .map((sentence) => ({
          sentence,
          document: one.document,
          mentions: sentence.mentions.filter(({ actor }) => ids.includes(actor)),
        })),
    );
  return {
    stats: () =>
      Promise.resolve({
        documents: documents.length,
        copies: 0,
        sentences: 0,
        mentions: 0,
        actors: graph.actors.length,
        ties: graph.ties.length,
        relations: relations.length,
        actorsByType: {},
        languages: {},
        sources: {},
        firstDate: "2021-01-02",
        lastDate: "2023-04-05",
        undated: 0,
      }),
    actors: () => each(actors),
    ties: () => each(ties),
    relations: () => each(relations),
    actor: (id) => Promise.resolve(actors.find((candidate) => candidate.id === id)),
    hiddenActors: () => Promise.resolve(actors.filter(({ hidden }) => hidden).map(({ id }) => id)),
    tiesAmong: (ids) =>
      Promise.resolve(ties.filter(({ source, target }) => ids.includes(source) && ids.includes(target))),
    documentsNaming: (ids) =>
      each(
        documents.filter(({ sentences }) =>
          sentences.some(({ mentions }) => mentions.some(({ actor }) => ids?.includes(actor) ?? true)),
        ),
      ),
    evidence: (ids, { offset, limit }) => {
      const rows = naming(ids);
      return Promise.resolve({ total: rows.length, rows: rows.slice(offset, offset + limit) });
    },
    relationEvidence: (ends, { offset, limit }) => {
      const said = relations.find((one) => ENDS.every((end) => one[end] === ends[end]))?.evidence ?? [];
      const rows = naming([ends.source, ends.target]).flatMap(({ sentence, document, mentions }) => {
        const saying = said.find((one) => one.sentence === sentence.id);
        const [source, target] = [ends.source, ends.target].map((id) => mentions.find(({ actor }) => actor === id));
        if (saying === undefined || source === undefined || target === undefined) return [];
        return [{ ...saying, sentence, document, source, target, trigger: null, pattern: "p" }];
      });
      return Promise.resolve({ total: rows.length, rows: rows.slice(offset, offset + limit) });
    },
  };
}

export function sourceOf(
  graph: MemoryGraph,
  filter: ExportFilter = {},
  positions: ReadonlyMap<string, Position> = new Map(),
  language?: Language,
): Promise<ExportSource> {
  return selectGraph(readerOf(graph, filter), filter, {
    generator: "Rawabit 1.0",
    now: new Date("2023-03-10T00:00:00.000Z"),
    positions,
    language,
  });
}

export async function bytesOf(format: ExportFormat, source: ExportSource): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write(source)) pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}

export async function textOf(format: ExportFormat, source: ExportSource): Promise<string> {
  return (await bytesOf(format, source)).toString();
}

export async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Names of both scripts with all that has ever broken a file: marks of direction, quotes, markup, formulas, controls. */
const PARTS = [
  "Hadi",
  "العامري",
  "حدّاد",
  "\u200f",
  "\u202e",
  "\u200d",
  "👩‍👩‍👧",
  "“",
  '"',
  "'",
  "`",
  "\\",
  "\\u0027",
  "\\n",
  "<b>",
  "]]>",
  "&amp;",
  "&#x0;",
  "<!--",
  "=1+1",
  "+",
  "-",
  "@SUM(A1)",
  ",",
  ";",
  "|",
  "{",
  "}",
  "$",
  "%",
  "\t",
  "\n",
  "\r\n",
  " ",
  "\u0000",
  "\u0007",
  "\u001f",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\ufffe",
  "null",
];
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PARTS) },
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
);
export const hostileName = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("").toWellFormed());

const date = fc.option(fc.constantFrom("1999-12-31", "2020-02-29", "2023-04-05"), { nil: null });
const count = fc.nat({ max: 1_000_000 });
const number = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  { nil: null },
);

const someActor = fc.record<Omit<Actor, "id">>({
  type: fc.constantFrom("PERSON", "ORG", "PLACE"),
  name: hostileName,
  nameAr: fc.option(hostileName, { nil: null }),
  aliases: fc.array(fc.record({ name: hostileName, count }), { maxLength: 3 }),
  mentions: count,
  sentences: count,
  documents: count,
  firstSeen: date,
  lastSeen: date,
  hidden: fc.constant(false),
});
const someTie = fc.record<Omit<Tie, "source" | "target">>({
  sentences: count,
  paragraphs: count,
  documents: count,
  weight: number,
  logLikelihood: number,
  npmi: number,
  firstSeen: date,
  lastSeen: date,
});

/** Up to six actors and any ties among them. */
export const someGraph: fc.Arbitrary<MemoryGraph> = fc
  .array(someActor, { maxLength: 6 })
  .map((actors) => actors.map((each, index) => ({ ...each, id: actorId(String(index)) })))
  .chain((actors) => {
    const ends = actors.flatMap((a, index) => actors.slice(index + 1).map((b) => tieEnds(a.id, b.id)));
    return fc
      .tuple(
        ...ends.map(([source, target]) =>
          fc.option(
            someTie.map((one) => ({ ...one, source, target })),
            { nil: undefined },
          ),
        ),
      )
      .map((ties) => ({ actors, ties: ties.filter((one) => one !== undefined), documents: [] }));
  });
