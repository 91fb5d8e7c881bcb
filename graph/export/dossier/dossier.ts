/** What a dossier tells: the most named actors, their strongest ties, sentences that prove each, and where they stand. */
import type { Actor } from "../../model/actor.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { CitedRelation } from "../../model/relation.ts";
import { tieEnds, type Tie } from "../../model/tie.ts";
import type { ExportAbout, ExportSource, WrittenNote } from "../export-format.ts";
import { number } from "../statement.ts";

/** A report longer than this is read by nobody. */
const MOST_ACTORS = 100;
const MOST_TIES = 200;
const SENTENCES_OF_A_TIE = 5;

export type CitedSource = Evidence["document"];

export interface Proof {
  /** Its number in the dossier, from 1. */
  readonly number: number;
  readonly evidence: Evidence;
  /** The number of its source in the bibliography, from 1. */
  readonly source: number;
}

export interface ProvenTie {
  readonly tie: Tie;
  readonly ends: readonly [Actor, Actor];
  /** What sentences state between them, most often stated first. */
  readonly relations: readonly CitedRelation[];
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

export async function collectDossier({
  about,
  actors,
  ties,
  relations,
  evidence,
  notes,
}: ExportSource): Promise<Dossier> {
  const shownActors = await first(MOST_ACTORS, actors, (a, b) => b.mentions - a.mentions || order(a.id, b.id));
  const byId = new Map(shownActors.map((actor) => [actor.id, actor]));
  const amongShown = filtered(ties, ({ source, target }) => byId.has(source) && byId.has(target));
  const shownTies = await first(
    MOST_TIES,
    amongShown,
    (a, b) => b.sentences - a.sentences || order(a.source, b.source),
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
    const { rows } = await evidence([tie.source, tie.target], SENTENCES_OF_A_TIE);
    const numbered = rows.map((row) => ({ number: ++proofs, evidence: row, source: numberOf(row.document) }));
    proven.push({ tie, ends, relations: stated.get(place) ?? [], proofs: numbered, notes: notes.get(place) ?? [] });
  }
  return {
    about,
    limits: limitsReached(about, shownActors.length, shownTies),
    actors: shownActors.map((actor) => ({ actor, notes: notes.get(actor.id) ?? [] })),
    ties: proven,
    sources: Array.from(sources.values(), ({ source }) => source),
  };
}

/** The relations of the shown ties, by their ends. */
async function statedBetween(
  ties: readonly Tie[],
  relations: AsyncIterable<CitedRelation>,
): Promise<ReadonlyMap<string, readonly CitedRelation[]>> {
  const stated = new Map<string, CitedRelation[]>(ties.map(({ source, target }) => [`${source} ${target}`, []]));
  for await (const relation of relations)
    stated.get(tieEnds(relation.source, relation.target).join(" "))?.push(relation);
  for (const own of stated.values()) own.sort((a, b) => b.count - a.count || order(a.type, b.type));
  return stated;
}

function limitsReached(
  { actors, ties }: ExportAbout,
  shownActors: number,
  shownTies: readonly Tie[],
): readonly string[] {
  const shortened = shownTies.filter(({ sentences }) => sentences > SENTENCES_OF_A_TIE).length;
  return [
    ...(shownActors < actors.held ? [`Shows the ${shownActors} most named of ${number(actors.held)} actors.`] : []),
    ...(shownTies.length < ties.held
      ? [`Shows the ${shownTies.length} ties of most sentences among these actors, of ${number(ties.held)} ties.`]
      : []),
    ...(shortened > 0
      ? [
          `Of ${shortened} ties the ${SENTENCES_OF_A_TIE} newest sentences are shown; their counts say how many there are.`,
        ]
      : []),
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

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
