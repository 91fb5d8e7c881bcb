/**
 * How far apart two spellings are, in either script or across them: the cheapest alignment of their units, in bits beyond
 * what it costs to spell each word as itself. After the idea of Freeman, Condon and Ackerman (NAACL 2006), edit distance
 * over letters that stand for one another, with learned costs in place of hand-made classes.
 */
import { letterCosts } from "./letter-costs.ts";
import { unitsAt } from "./spelling-units.ts";

const { unit: unitNumbers, units: unitCount, bits } = letterCosts();
const PER_PLACE = 3;
const UNKNOWN = -1;
const NO_UNIT = 0;
/** A letter that no pair had, left without a counterpart. */
const UNKNOWN_BITS = 14;
/** Room for the costs of one comparison of words of usual length, used again by each: allocating took a sixth of all the time. */
const COSTS = new Float64Array(1024);

/** A word cut into numbered units, ready to be compared. */
export interface Spelling {
  readonly word: string;
  /** At each place, the numbers of the units that begin there, of length 1, 2 and 3; -1 where there is none. */
  readonly units: Int16Array;
  /** Bits of the word aligned with itself. */
  readonly own: number;
}

type Cut = Pick<Spelling, "word" | "units">;

export function spellingOf(word: string): Spelling {
  const units = new Int16Array(word.length * PER_PLACE).fill(UNKNOWN);
  for (let place = 0; place < word.length; place++) {
    for (const unit of unitsAt(word, place)) {
      units[place * PER_PLACE + unit.length - 1] = unitNumbers.get(unit) ?? UNKNOWN;
    }
  }
  const spelling = { word, units, own: 0 };
  return { ...spelling, own: alignmentBits(spelling, spelling, Infinity) };
}

/**
 * Bits a letter, from 0 for equal spellings; above about 3 the words have little in common.
 *
 * @param farthest distances beyond it need not be told apart: they may come back as Infinity, and sooner
 */
export function spellingDistance(left: Spelling, right: Spelling, farthest = Infinity): number {
  if (left.word === right.word) return 0;
  const own = (left.own + right.own) / 2;
  const letters = (left.word.length + right.word.length) / 2;
  const beyond = alignmentBits(left, right, own + farthest * letters) - own;
  return Math.max(0, beyond) / letters;
}

/** The cost of the cheapest alignment, Infinity above the limit; every step takes a unit, or nothing, from each word. */
function alignmentBits(left: Cut, right: Cut, limit: number): number {
  const rows = left.word.length;
  const columns = right.word.length;
  const width = columns + 1;
  const size = (rows + 1) * width;
  const costs = (size <= COSTS.length ? COSTS.subarray(0, size) : new Float64Array(size)).fill(Infinity);
  costs[0] = 0;
  // The cheapest place reached in each row: once no row ahead has one below the limit, no alignment will end below it.
  const cheapest = new Float64Array(rows + PER_PLACE + 1).fill(Infinity);
  cheapest[0] = 0;
  for (let row = 0; row <= rows; row++) {
    if (nearest(cheapest, row) > limit) return Infinity;
    for (let column = 0; column <= columns; column++) {
      const soFar = costs[row * width + column] ?? Infinity;
      // Steps only add, so what is beyond the limit stays there; most places are, where words have little in common.
      if (soFar > limit || soFar === Infinity) continue;
      for (let taken = 0; taken <= PER_PLACE && row + taken <= rows; taken++) {
        const leftUnit = unitAt(left, row, taken);
        if (leftUnit === UNKNOWN && taken !== 1) continue;
        for (let matched = taken === 0 ? 1 : 0; matched <= PER_PLACE && column + matched <= columns; matched++) {
          const rightUnit = unitAt(right, column, matched);
          if (rightUnit === UNKNOWN && matched !== 1) continue;
          const place = (row + taken) * width + column + matched;
          const total = soFar + stepBits(leftUnit, rightUnit);
          if (total >= (costs[place] ?? Infinity)) continue;
          costs[place] = total;
          if (total < (cheapest[row + taken] ?? Infinity)) cheapest[row + taken] = total;
        }
      }
    }
  }
  return costs[costs.length - 1] ?? Infinity;
}

/** The least cost in this row and those that a step from before it can have reached. */
function nearest(cheapest: Float64Array, row: number): number {
  let least = Infinity;
  for (let ahead = row; ahead < row + PER_PLACE; ahead++) least = Math.min(least, cheapest[ahead] ?? Infinity);
  return least;
}

function unitAt({ units }: Cut, place: number, length: number): number {
  return length === 0 ? NO_UNIT : (units[place * PER_PLACE + length - 1] ?? UNKNOWN);
}

function stepBits(left: number, right: number): number {
  return left === UNKNOWN || right === UNKNOWN ? UNKNOWN_BITS : (bits[left * unitCount + right] ?? UNKNOWN_BITS);
}
