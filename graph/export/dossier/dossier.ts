/** What a dossier tells: the most named actors, their strongest ties, sentences that prove each, and where they stand. */
import type { Actor } from "../../model/actor.ts";
import { byCodeUnit } from "../../model/by-code-unit.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { CitedRelation } from "../../model/relation.ts";
import { tieEnds, type Tie } from "../../model/tie.ts";
import type { ExportAbout, ExportSource, WrittenNote } from "../export-format.ts";
import { wordsIn } from "../words/export-words.ts";

/** A report longer than this is read by nobody. */
const MOST_ACTORS = 100;
const MOST_TIES = 200;
const SENTENCES_OF_A_TIE = 5;
/** Of a relation so many sentences that state it are cited, and shown even where its tie has more than its share of them. */
const CITED_OF_A_RELATION = 3;

export type CitedSource = Evidence["document"];

export interface Proof {
  /** Its number in the dossier, from 1. */
  readonly number: number;
  readonly evidence: Evidence;
  /** The number of its source in the bibliography, from 1. */
  readonly source: number;
}

export interface ProvenRelation {
  readonly relation: CitedRelation;
  /** The numbers of sentences that state it, all of them among the proofs of its tie. */
  readonly cited: readonly number[];
}

export interface ProvenTie {
  readonly tie: Tie;
  readonly ends: readonly [Actor, Actor];
  /** What sentences state between them, most often stated first. */
  readonly relations: readonly ProvenRelation[];
  /** Those first that state a relation, then the strongest of the others. */
  readonly proofs: readonly Proof[];
  readonly notes: readonly WrittenNote[];
}

export interface DescribedActor {
  readonly actor: Actor;
  readonly notes: readonly WrittenNote[];
}

export interface Dossier {
  readonly about: ExportAbout;
  /** What the limits of a dossier left out, in lines for people. */
  readonly limits: readonly string[];
  readonly actors: readonly DescribedActor[];
  readonly ties: readonly ProvenTie[];
  readonly sources: readonly CitedSource[];
}

export async function collectDossier(source: ExportSource): Promise<Dossier> {
  const { about, actors, ties, relations, notes } = source;
  const shownActors = await first(MOST_ACTORS, actors, (a, b) => b.mentions - a.mentions || byCodeUnit(a.id, b.id));
  const byId = new Map(shownActors.map((actor) => [actor.id, actor]));
  const amongShown = filtered(ties, ({ source, target }) => byId.has(source) && byId.has(target));
  const shownTies = await first(
    MOST_TIES,
    amongShown,
    (a, b) => b.sentences - a.sentences || byCodeUnit(a.source, b.source),
  );

  const stated = await statedBetween(shownTies, relations);
  const sources = new Map<string, { readonly number: number; readonly source: CitedSource }>();
  const numberOf = (source: CitedSource): number => {
    const known = sources.get(source.id) ?? { number: sources.size + 1, source };
    sources.set(source.id, known);
    return known.number;
  };
  let proofs = 0;
  const proven: ProvenTie[] = [];
  for (const tie of shownTies) {
    const place = `${tie.source} ${tie.target}`;
    const ends = [tie.source, tie.target].map((id) => byId.get(id)) as [Actor, Actor];
    const { citations, shown } = await sentencesOf(source, tie, stated.get(place) ?? []);
    const numbered = shown.map((row) => ({ number: ++proofs, evidence: row, source: numberOf(row.document) }));
    proven.push({
      tie,
      ends,
      relations: citations.map(({ relation, sentences }) => ({ relation, cited: numbersOf(sentences, numbered) })),
      proofs: numbered,
      notes: notes.get(place) ?? [],
    });
  }
  return {
    about,
    limits: limitsReached(about, shownActors.length, proven),
    actors: shownActors.map((actor) => ({ actor, notes: notes.get(actor.id) ?? [] })),
    ties: proven,
    sources: Array.from(sources.values(), ({ source }) => source),
  };
}

interface Citation {
  readonly relation: CitedRelation;
  readonly sentences: readonly Evidence[];
}

/** What each relation of a tie is cited from, and all sentences to show of the tie, each once. */
async function sentencesOf(
  { evidence, relationEvidence }: ExportSource,
  { source, target }: Tie,
  relations: readonly CitedRelation[],
): Promise<{ readonly citations: readonly Citation[]; readonly shown: readonly Evidence[] }> {
  const citations: Citation[] = [];
  for (const relation of relations)
    citations.push({ relation, sentences: await relationEvidence(relation, CITED_OF_A_RELATION) });
  const stating = distinct(citations.flatMap(({ sentences }) => sentences));
  const { rows } = await evidence([source, target], SENTENCES_OF_A_TIE);
  // A tie has the marks of all names of its ends, a relation those alone of the names that it is stated of.
  const marked = new Map(rows.map((row) => [row.sentence.id, row]));
  const first = stating.map((row) => marked.get(row.sentence.id) ?? row);
  return { citations, shown: distinct([...first, ...rows]).slice(0, Math.max(SENTENCES_OF_A_TIE, stating.length)) };
}

function distinct(sentences: readonly Evidence[]): readonly Evidence[] {
  const byId = new Map<string, Evidence>();
  for (const one of sentences) if (!byId.has(one.sentence.id)) byId.set(one.sentence.id, one);
  return [...byId.values()];
}

function numbersOf(sentences: readonly Evidence[], proofs: readonly Proof[]): readonly number[] {
  const cited = new Set(sentences.map(({ sentence }) => sentence.id));
  return proofs.filter(({ evidence }) => cited.has(evidence.sentence.id)).map((proof) => proof.number);
}

/** The relations of the shown ties, by their ends. */
async function statedBetween(
  ties: readonly Tie[],
  relations: AsyncIterable<CitedRelation>,
): Promise<ReadonlyMap<string, readonly CitedRelation[]>> {
  const stated = new Map<string, CitedRelation[]>(ties.map(({ source, target }) => [`${source} ${target}`, []]));
  for await (const relation of relations)
    stated.get(tieEnds(relation.source, relation.target).join(" "))?.push(relation);
  for (const own of stated.values()) own.sort((a, b) => b.count - a.count || byCodeUnit(a.type, b.type));
  return stated;
}

function limitsReached(
  { language, actors, ties }: ExportAbout,
  shownActors: number,
  shownTies: readonly ProvenTie[],
): readonly string[] {
  const { dossier: words } = wordsIn(language);
  const shortened = shownTies.filter(({ tie, proofs }) => tie.sentences > proofs.length).length;
  return [
    ...(shownActors < actors.held ? [words.mostNamed(shownActors, actors.held)] : []),
    ...(shownTies.length < ties.held ? [words.strongest(shownTies.length, ties.held)] : []),
    ...(shortened > 0 ? [words.shortened(shortened)] : []),
  ];
}

/** The first `limit` items in the order of `compare`, of any number. */
async function first<Item>(
  limit: number,
  items: AsyncIterable<Item>,
  compare: (a: Item, b: Item) => number,
): Promise<readonly Item[]> {
  let best: Item[] = [];
  for await (const item of items) {
    best.push(item);
    if (best.length >= 2 * limit) best = best.sort(compare).slice(0, limit);
  }
  return best.sort(compare).slice(0, limit);
}

async function* filtered<Item>(items: AsyncIterable<Item>, passes: (item: Item) => boolean): AsyncIterable<Item> {
  for await (const item of items) if (passes(item)) yield item;
}
