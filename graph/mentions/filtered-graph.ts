import { byCodeUnit } from "../model/by-code-unit.ts";
import type { Filter, Level, Strength } from "../model/filter.ts";
import type { Tie } from "../model/tie.ts";
import { chosenActors, chosenDocuments, type GroupsOf } from "./chosen.ts";
import { countActors, type ActorCounts } from "./count-actors.ts";
import { countTies, countTiesAmong, countTiesOf, type NamedTogether } from "./count-ties.ts";
import { dateOf } from "./days.ts";
import type { MentionTable } from "./mention-table.ts";
import type { TieCounts } from "./tie-counts.ts";
import { tieStrength } from "./tie-strength.ts";

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
    const { mentions, units, documents, firstDay, lastDay } = this.counts;
    if ((mentions[number] ?? 0) === 0) return undefined;
    return {
      mentions: mentions[number] ?? 0,
      sentences: units[number] ?? 0,
      documents: documents[number] ?? 0,
      firstSeen: dateOf(firstDay[number] ?? 0),
      lastSeen: dateOf(lastDay[number] ?? 0),
    };
  }

  /** All ties between actors that are shown, weak ones among them. */
  allTies(): TieCounts {
    this.#ties ??= countTies(this.namedTogether());
    return this.#ties;
  }

  /** The ties of an actor, by its number, with those that are shown; weak ones among them. */
  tiesOf(actor: number): TieCounts {
    return countTiesOf(actor, this.namedTogether());
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
    const { minSentences = 1, minLogLikelihood = 0 } = this.filter;
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
    const counts = countTiesAmong(numbers, { ...this.namedTogether(), shown: asked });
    return Array.from(this.shownTies(counts), (tie) => this.tie(counts, tie)).sort(
      (a, b) => b.sentences - a.sentences || byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target),
    );
  }

  tie(counts: TieCounts, number: number): Tie {
    return {
      source: this.table.actors.idOf(counts.sourceOf(number)),
      target: this.table.actors.idOf(counts.targetOf(number)),
      sentences: counts.unitsOf(number),
      paragraphs: counts.paragraphsOf(number),
      documents: counts.documentsOf(number),
      weight: counts.discountedOf(number),
      logLikelihood: this.strengthIn(counts, "logLikelihood")(number),
      npmi: this.strengthIn(counts, "npmi")(number),
      firstSeen: dateOf(counts.firstDayOf(number)),
      lastSeen: dateOf(counts.lastDayOf(number)),
    };
  }

  /** How strong ties are, by their numbers in `counts`. */
  strengthIn(counts: TieCounts, strength: Strength): (tie: number) => number {
    return tieStrength(counts, this.countsOfLevel, strength);
  }

  /** What ties are counted from. */
  namedTogether(): NamedTogether {
    const { table, chosen, shown } = this;
    return { occurrences: table.occurrences(this.level), chosen, shown };
  }

  #countActors(level: Level): ActorCounts {
    return countActors(this.table.occurrences(level), this.table.documents, this.chosen, this.table.actors.size);
  }
}

/** The numbers of what is marked with 1. */
export function numbersOf(marked: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; number < marked.length; number++) if (marked[number] === 1) numbers.push(number);
  return numbers;
}
