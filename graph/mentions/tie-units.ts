/**
 * Who is named together, and in which units: found one actor after the other, by walking its units and looking up in a list, by the
 * other one's number, where the tie with it stands. This is how the product of a sparse matrix with its transpose is formed row by
 * row; the list stays in the processor's cache, where a hash table of all ties would not.
 *
 * F. G. Gustavson (1978), Two Fast Algorithms for Sparse Matrices: Multiplication and Permuted Transposition, ACM TOMS 4(3).
 */
import { IntColumn } from "./int-column.ts";
import { type Occurrences, UNIT_FIELDS } from "./occurrences.ts";

/** Ties with the units that name both of their actors, as lists of numbers: a million objects would take ten times the memory. */
export interface TieUnits {
  /** Of each tie the lower of its actors' numbers, and the higher. In order of the actors asked for. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Where the units of each tie begin in `unit`, in order; one more says where the last ones end. */
  readonly first: Int32Array;
  readonly unit: Int32Array;
}

/** Every two actors that are named together. */
export function allTies(occurrences: Occurrences): TieUnits {
  const found = new FoundTies(occurrences);
  // With actors of a higher number alone, so that each tie comes once.
  for (let actor = 0; actor < occurrences.actors; actor++) found.addTiesOf(actor, actor + 1);
  return found.taken();
}

/** The ties of one actor: what takes long with all of them. @param others by an actor's number whether ties with it are asked for */
export function tiesOf(actor: number, occurrences: Occurrences, others: Uint8Array): TieUnits {
  const found = new FoundTies(occurrences);
  found.addTiesOf(actor, 0, others);
  return found.taken();
}

class FoundTies {
  readonly #occurrences: Occurrences;
  readonly #source = new IntColumn();
  readonly #target = new IntColumn();
  readonly #first = new IntColumn();
  readonly #unit = new IntColumn();
  /** By an actor's number where the last tie with it stands. */
  readonly #places: Int32Array;
  /** What is found of one actor, in order of unit: the tie, from the actor's first on, and the unit. */
  readonly #ties = new IntColumn();
  readonly #units = new IntColumn();

  constructor(occurrences: Occurrences) {
    this.#occurrences = occurrences;
    this.#places = new Int32Array(occurrences.actors).fill(-1);
  }

  /** @param from the least number of those whose ties with the actor are asked for */
  addTiesOf(actor: number, from: number, others?: Uint8Array): void {
    const own = this.#source.length;
    const { actor: named, packed } = this.#occurrences;
    for (const unit of this.#occurrences.unitsOf(actor)) {
      const end = packed[UNIT_FIELDS * (unit + 1) + 3] ?? 0;
      for (let place = packed[UNIT_FIELDS * unit + 3] ?? 0; place < end; place++) {
        const other = named[place] ?? 0;
        if (other < from || other === actor || (others !== undefined && others[other] !== 1)) continue;
        let tie = this.#places[other] ?? -1;
        if (tie < own) {
          tie = this.#source.length;
          this.#places[other] = tie;
          this.#source.push(Math.min(actor, other));
          this.#target.push(Math.max(actor, other));
        }
        this.#ties.push(tie - own);
        this.#units.push(unit);
      }
    }
    this.#sortByTie(this.#source.length - own);
  }

  /** A counting sort, which leaves the units of each tie in order. */
  #sortByTie(ties: number): void {
    const next = new Int32Array(ties + 1);
    for (let at = 0; at < this.#ties.length; at++) {
      const after = this.#ties.at(at) + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
    const begin = this.#unit.length;
    for (let tie = 0; tie < ties; tie++) {
      this.#first.push(begin + (next[tie] ?? 0));
      next[tie + 1] = (next[tie + 1] ?? 0) + (next[tie] ?? 0);
    }
    this.#unit.extend(this.#units.length);
    for (let at = 0; at < this.#ties.length; at++) {
      const tie = this.#ties.at(at);
      const slot = next[tie] ?? 0;
      this.#unit.set(begin + slot, this.#units.at(at));
      next[tie] = slot + 1;
    }
    this.#ties.clear();
    this.#units.clear();
  }

  taken(): TieUnits {
    this.#first.push(this.#unit.length);
    const [source, target] = [this.#source.trimmed(), this.#target.trimmed()];
    return { source, target, first: this.#first.trimmed(), unit: this.#unit.trimmed() };
  }
}
