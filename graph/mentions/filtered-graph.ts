import { byCodeUnit } from "../model/by-code-unit.ts";
import type { Filter, Level, Strength } from "../model/filter.ts";
import type { Tie } from "../model/tie.ts";
import { chosenActors, chosenDocuments, markedUnits, type GroupsOf } from "./chosen.ts";
import { countActors, spreadOf, type ActorCounts } from "./count-actors.ts";
import { dateOf } from "./days.ts";
import type { MentionTable } from "./mention-table.ts";
import type { Occurrences } from "./occurrences.ts";
import { TieCounts } from "./tie-counts.ts";
import { tieStrength } from "./tie-strength.ts";
import { tiesOf } from "./tie-units.ts";

/** How often an actor is named in the documents that count. */
export interface CountedUse {
  readonly mentions: number;
  readonly sentences: number;
  readonly documents: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/**
 * The graph that a filter lets through, counted anew from the mentions; each part at its first use. It holds as long as the
 * table does not change. Actors go by their numbers in the table inside, and by their ids outside.
 */
export class FilteredGraph {
  readonly table: MentionTable;
  readonly filter: Filter;
  readonly level: Level;
  /** By row of a document whether it counts. */
  readonly chosen: Uint8Array;
  readonly #groupsOf: GroupsOf;
  #documents: ReadonlySet<string> | undefined;
  #counts: ActorCounts | undefined;
  #passing: Uint8Array | undefined;
  #shown: Uint8Array | undefined;
  readonly #marked = new Map<Level, Uint8Array>();
  #ties: TieCounts | undefined;
  #unitCounts: ActorCounts | undefined;

  constructor(table: MentionTable, filter: Filter, groupsOf: GroupsOf = new Map()) {
    this.table = table;
    this.filter = filter;
    this.level = filter.level ?? "sentence";
    this.#groupsOf = groupsOf;
    this.chosen = chosenDocuments(table, filter);
  }

  /** What the same filter lets through with some of its parts changed; undefined opens a part. */
  with(changes: Filter): FilteredGraph {
    return new FilteredGraph(this.table, { ...this.filter, ...changes }, this.#groupsOf);
  }

  /** How often actors are named, in sentences, whatever the level. */
  get counts(): ActorCounts {
    this.#counts ??= this.#countActors("sentence");
    return this.#counts;
  }

  /** The same in units of the filter's level. */
  get countsOfLevel(): ActorCounts {
    if (this.level === "sentence") return this.counts;
    this.#unitCounts ??= this.#countActors(this.level);
    return this.#unitCounts;
  }

  /** By an actor's number whether it passes the filter; those that people hid among them. */
  get passing(): Uint8Array {
    this.#passing ??= chosenActors(this.table.actors, this.filter, this.counts, this.#groupsOf);
    return this.#passing;
  }

  /** The same without those that people hid. */
  get shown(): Uint8Array {
    if (this.#shown === undefined) {
      const hidden = this.table.actors.hidden();
      this.#shown = this.passing.slice();
      for (const actor of hidden) this.#shown[actor] = 0;
    }
    return this.#shown;
  }

  /** The ids of the documents that count. Once taken, they may be held over an `await`, unlike rows of the table. */
  get documents(): ReadonlySet<string> {
    this.#documents ??= new Set(numbersOf(this.chosen).map((row) => this.table.documents.idOf(row)));
    return this.#documents;
  }

  /** The actors that are shown, in order of id. */
  actors(): readonly string[] {
    return numbersOf(this.shown).map((number) => this.table.actors.idOf(number));
  }

  /** What is counted of an actor; undefined where no document that counts names it. */
  useOf(id: string): CountedUse | undefined {
    const number = this.table.actors.numberOf(id) ?? -1;
    const [mentions = 0, sentences = 0] = [this.counts.mentions[number], this.counts.units[number]];
    if (mentions === 0) return undefined;
    const { documents, firstDay, lastDay } = spreadOf(
      number,
      this.table.occurrences("sentence"),
      this.#markedAt("sentence"),
    );
    return { mentions, sentences, documents, firstSeen: dateOf(firstDay), lastSeen: dateOf(lastDay) };
  }

  /** By unit of the filter's level whether its document counts. */
  get marked(): Uint8Array {
    return this.#markedAt(this.level);
  }

  /** Who is named in which unit of the filter's level. */
  get occurrences(): Occurrences {
    return this.table.occurrences(this.level);
  }

  /**
   * All ties between actors that are shown, weak ones among them. Their numbers are the same under every filter of one level,
   * so some of them may be of no unit that counts.
   */
  allTies(): TieCounts {
    this.#ties ??= new TieCounts(this.table.ties(this.level), this.occurrences, this.marked, this.shown);
    return this.#ties;
  }

  /** The ties of an actor, by its number, with those that are shown; weak ones among them. */
  tiesOf(actor: number): TieCounts {
    const { occurrences, marked } = this;
    return new TieCounts(tiesOf(actor, occurrences, this.shown), occurrences, marked);
  }

  /** Those of the ties that are shown, each as its number in `counts`. */
  shownTies(counts: TieCounts = this.allTies()): Int32Array {
    const isShown = this.tieFilter(counts);
    const shown = new Int32Array(counts.size);
    let size = 0;
    for (let tie = 0; tie < counts.size; tie++) if (isShown(tie)) shown[size++] = tie;
    return shown.subarray(0, size);
  }

  /** Tells which ties are shown, by their numbers in `counts`. */
  tieFilter(counts: TieCounts): (tie: number) => boolean {
    const { minLogLikelihood = 0 } = this.filter;
    const minSentences = Math.max(1, this.filter.minSentences ?? 1);
    if (minLogLikelihood === 0) return (tie) => counts.unitsOf(tie) >= minSentences;
    const likelihoodOf = this.strengthIn(counts, "logLikelihood");
    return (tie) => counts.unitsOf(tie) >= minSentences && likelihoodOf(tie) >= minLogLikelihood;
  }

  /**
   * The ties among actors, most sentences first; of equals in order of their ends. Hidden actors that are asked for count, and
   * so does the centre, if one is given, whether or not it passes the filter.
   */
  among(ids: readonly string[], centre?: string): readonly Tie[] {
    const asked = new Uint8Array(this.table.actors.size);
    const numbers = [...new Set(ids)].flatMap((id) => this.table.actors.numberOf(id) ?? []);
    const middle = this.table.actors.numberOf(centre ?? "");
    for (const number of numbers) asked[number] = number === middle ? 1 : (this.passing[number] ?? 0);
    const counts = new TieCounts(this.table.ties(this.level), this.occurrences, this.marked, asked);
    return Array.from(this.shownTies(counts), (tie) => this.tie(counts, tie)).sort(
      (a, b) => b.sentences - a.sentences || byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target),
    );
  }

  tie(counts: TieCounts, number: number): Tie {
    const { paragraphs, documents, discounted, firstDay, lastDay } = counts.useOf(number);
    return {
      source: this.table.actors.idOf(counts.sourceOf(number)),
      target: this.table.actors.idOf(counts.targetOf(number)),
      sentences: counts.unitsOf(number),
      paragraphs,
      documents,
      weight: discounted,
      logLikelihood: this.strengthIn(counts, "logLikelihood")(number),
      npmi: this.strengthIn(counts, "npmi")(number),
      firstSeen: dateOf(firstDay),
      lastSeen: dateOf(lastDay),
    };
  }

  /** How strong ties are, by their numbers in `counts`. */
  strengthIn(counts: TieCounts, strength: Strength): (tie: number) => number {
    return tieStrength(counts, this.countsOfLevel, strength);
  }

  #countActors(level: Level): ActorCounts {
    return countActors(this.table.occurrences(level), this.#markedAt(level));
  }

  #markedAt(level: Level): Uint8Array {
    const marked = this.#marked.get(level) ?? markedUnits(this.table.occurrences(level), this.chosen);
    this.#marked.set(level, marked);
    return marked;
  }
}

/** The numbers of what is marked with 1. */
export function numbersOf(marked: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; number < marked.length; number++) if (marked[number] === 1) numbers.push(number);
  return numbers;
}
