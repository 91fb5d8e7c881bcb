import { logLikelihood } from "../algorithms/log-likelihood.ts";
import { npmi } from "../algorithms/npmi.ts";
import type { Filter, Level, Strength } from "../model/filter.ts";
import type { Tie } from "../model/tie.ts";
import { chosenActors, chosenDocuments, type CommunityOf } from "./chosen.ts";
import { countActors, type ActorCounts } from "./count-actors.ts";
import { countTies, countTiesAmong, countTiesOf } from "./count-ties.ts";
import { dateOf } from "./days.ts";
import { highest } from "./highest.ts";
import type { MentionTable } from "./mention-table.ts";
import type { TieCounts } from "./tie-counts.ts";

/** How often an actor is named in the documents that count. */
export interface CountedUse {
  readonly mentions: number;
  readonly sentences: number;
  readonly documents: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** The first of a ranking, by id, and how many there are in all. */
export interface RankedActors {
  readonly ids: readonly string[];
  readonly inAll: number;
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
  readonly #communityOf: CommunityOf;
  #counts: ActorCounts | undefined;
  #passing: Uint8Array | undefined;
  #shown: Uint8Array | undefined;
  #ties: TieCounts | undefined;
  #unitCounts: ActorCounts | undefined;

  constructor(table: MentionTable, filter: Filter, communityOf: CommunityOf = new Map()) {
    this.table = table;
    this.filter = filter;
    this.level = filter.level ?? "sentence";
    this.#communityOf = communityOf;
    this.chosen = chosenDocuments(table, filter);
  }

  /** How often actors are named, in sentences, whatever the level. */
  get counts(): ActorCounts {
    this.#counts ??= this.#countActors("sentence");
    return this.#counts;
  }

  /** By an actor's number whether it passes the filter; those that people hid among them. */
  get passing(): Uint8Array {
    this.#passing ??= chosenActors(this.table.actors, this.filter, this.counts, this.#communityOf);
    return this.#passing;
  }

  /** The same without those that people hid. */
  get shown(): Uint8Array {
    const kinds = this.table.actors.kinds();
    this.#shown ??= this.passing.map((passes, actor) => Number(passes === 1 && kinds[actor]?.hidden === false));
    return this.#shown;
  }

  /** What the same filter lets through with some of its parts changed; undefined opens a part. */
  with(changes: Filter): FilteredGraph {
    return new FilteredGraph(this.table, { ...this.filter, ...changes }, this.#communityOf);
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

  /** The actors that are shown, in order of id. */
  actors(): readonly string[] {
    return this.#numbersOf(this.shown).map((number) => this.table.actors.idOf(number));
  }

  /** The most named of the actors that have a tie which is shown, and how many have one. */
  mostNamed(limit: number): RankedActors {
    const tied = this.#numbersOf(this.#tied());
    const top = highest(tied, [(number) => this.counts.mentions[number] ?? 0], limit);
    return { ids: top.map((number) => this.table.actors.idOf(number)), inAll: tied.length };
  }

  /** Of an actor the neighbours with the strongest ties; of equals the more surprising tie, then the lower id. */
  neighbours(id: string, limit: number, strength: Strength): RankedActors {
    const actor = this.table.actors.numberOf(id);
    if (actor === undefined) return { ids: [], inAll: 0 };
    const counts = countTiesOf(actor, this.#occurrences, this.table.documents, this.chosen, this.shown);
    const otherOf = (tie: number): number => counts.source.at(tie) + counts.target.at(tie) - actor;
    const ties = this.#shownTies(counts);
    const scores = [this.strengthIn(counts, strength), this.strengthIn(counts, "weight")] as const;
    const first = highest(ties, [...scores, (tie) => -otherOf(tie)], limit);
    return { ids: first.map((tie) => this.table.actors.idOf(otherOf(tie))), inAll: ties.length };
  }

  /** The ties among actors, most sentences first; of equals in order of their ends. Hidden actors that are asked for count. */
  among(ids: readonly string[]): readonly Tie[] {
    const asked = new Uint8Array(this.table.actors.size);
    const numbers = [...new Set(ids)].flatMap((id) => this.table.actors.numberOf(id) ?? []);
    for (const number of numbers) asked[number] = this.passing[number] ?? 0;
    const counts = countTiesAmong(numbers, this.#occurrences, this.table.documents, this.chosen, asked);
    return this.#shownTies(counts)
      .map((tie) => this.tie(counts, tie))
      .sort((a, b) => b.sentences - a.sentences || order(a.source, b.source) || order(a.target, b.target));
  }

  /** All ties that are shown, each as its number in {@link allTies}. */
  shownTies(): readonly number[] {
    return this.#shownTies(this.allTies());
  }

  /** All ties between actors that are shown, weak ones among them. */
  allTies(): TieCounts {
    this.#ties ??= countTies(this.#occurrences, this.table.documents, this.chosen, this.shown);
    return this.#ties;
  }

  tie(counts: TieCounts, number: number): Tie {
    return {
      source: this.table.actors.idOf(counts.source.at(number)),
      target: this.table.actors.idOf(counts.target.at(number)),
      sentences: counts.unitsOf(number),
      documents: counts.documentsOf(number),
      weight: this.strengthIn(counts, "weight")(number),
      npmi: this.strengthIn(counts, "npmi")(number),
      discounted: counts.discountedOf(number),
      firstSeen: dateOf(counts.firstDayOf(number)),
      lastSeen: dateOf(counts.lastDayOf(number)),
    };
  }

  /** How strong ties are, by their numbers in `counts`. */
  strengthIn(counts: TieCounts, strength: Strength): (tie: number) => number {
    const { units, all } = this.#countsOfLevel();
    const table = (tie: number) => ({
      both: counts.unitsOf(tie),
      left: units[counts.source.at(tie)] ?? 0,
      right: units[counts.target.at(tie)] ?? 0,
      all,
    });
    switch (strength) {
      case "sentences":
        return (tie) => counts.unitsOf(tie);
      case "discounted":
        return (tie) => counts.discountedOf(tie);
      case "weight":
        return (tie) => logLikelihood(table(tie));
      case "npmi":
        return (tie) => npmi(table(tie));
    }
  }

  get #occurrences() {
    return this.table.occurrences(this.level);
  }

  #countsOfLevel(): ActorCounts {
    if (this.level === "sentence") return this.counts;
    this.#unitCounts ??= this.#countActors(this.level);
    return this.#unitCounts;
  }

  #countActors(level: Level): ActorCounts {
    return countActors(this.table.occurrences(level), this.table.documents, this.chosen, this.table.actors.size);
  }

  #shownTies(counts: TieCounts): number[] {
    const { minSentences = 1, minWeight = 0 } = this.filter;
    const weightOf = this.strengthIn(counts, "weight");
    const shown: number[] = [];
    for (let tie = 0; tie < counts.size; tie++) {
      if (counts.unitsOf(tie) >= minSentences && (minWeight === 0 || weightOf(tie) >= minWeight)) shown.push(tie);
    }
    return shown;
  }

  /** By an actor's number whether it has a tie that is shown. */
  #tied(): Uint8Array {
    const { minSentences = 1, minWeight = 0 } = this.filter;
    if (minSentences <= 1 && minWeight === 0) return this.#namedTogether();
    const tied = new Uint8Array(this.shown.length);
    const counts = this.allTies();
    for (const tie of this.shownTies()) tied[counts.source.at(tie)] = tied[counts.target.at(tie)] = 1;
    return tied;
  }

  /** The same where every tie is shown: whoever is named with another one; no tie needs to be counted for that. */
  #namedTogether(): Uint8Array {
    const tied = new Uint8Array(this.shown.length);
    const occurrences = this.#occurrences;
    for (let unit = 0; unit < occurrences.units; unit++) {
      if (this.chosen[occurrences.document[unit] ?? 0] !== 1) continue;
      let first = -1;
      for (let place = occurrences.begin(unit); place < occurrences.begin(unit + 1); place++) {
        const actor = occurrences.actor[place] ?? 0;
        if (this.shown[actor] !== 1) continue;
        if (first >= 0) tied[first] = tied[actor] = 1;
        first = actor;
      }
    }
    return tied;
  }

  #numbersOf(marked: Uint8Array): readonly number[] {
    return [...marked.keys()].filter((number) => marked[number] === 1);
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
