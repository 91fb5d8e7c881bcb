/**
 * How far apart two spellings are, in either script or across them: the cheapest alignment of their units, in bits beyond
 * what it costs to spell each word as itself. After the idea of Freeman, Condon and Ackerman (NAACL 2006), edit distance
 * over letters that stand for one another, with learned costs in place of hand-made classes.
 */
import { remembered } from "../../nlp/remembered.ts";
import { letterCosts } from "./letter-costs.ts";
import { type Script, scriptOf, unitsAt } from "./spelling-units.ts";

const { unit: unitNumbers, units: unitCount, bits } = letterCosts();
const PER_PLACE = 3;
const UNKNOWN = -1;
const NO_UNIT = 0;
/** A letter that no pair had, left without a counterpart. */
const UNKNOWN_BITS = 14;
/** Costs this near are taken for equal, as sums of the same bits in another order may be. */
const NEAR = 1e-6;
/** What is longer is no word but noise, or there to cost time: comparing takes as many steps as the product of the lengths. */
const LONGEST = 60;
/** Room for the costs of one comparison, used again by each: allocating took a sixth of all the time. */
const COSTS = new Float64Array((LONGEST + 1) ** 2);

/** For each unit, the bits of the cheapest unit, or nothing, that it can stand beside. */
const leastBits = Float32Array.from({ length: unitCount }, (_, unit) =>
  bits.subarray(unit * unitCount, (unit + 1) * unitCount).reduce((least, each) => Math.min(least, each), UNKNOWN_BITS),
);

/** A word cut into numbered units, ready to be compared. */
export interface Spelling {
  readonly word: string;
  readonly script: Script;
  /** At each place, the numbers of the units that begin there, of length 1, 2 and 3; -1 where there is none. */
  readonly units: Int16Array;
  /** At each place, the bits that the rest of the word costs at least, whatever it is compared with. */
  readonly least: Float64Array;
  /** Bits of the word aligned with itself. */
  readonly own: number;
}

type Cut = Pick<Spelling, "word" | "units" | "least">;

/** Remembered: names share their words, and a document names the same people again and again. */
export const spellingOf = remembered((word): Spelling => {
  const units = new Int16Array(word.length * PER_PLACE).fill(UNKNOWN);
  for (let place = 0; place < word.length; place++) {
    for (const unit of unitsAt(word, place)) {
      units[place * PER_PLACE + unit.length - 1] = unitNumbers.get(unit) ?? UNKNOWN;
    }
  }
  const cut = { word, units, least: leastOf(units) };
  return { ...cut, script: scriptOf(word), own: word.length > LONGEST ? 0 : alignmentBits(cut, cut, Infinity) };
});

function leastOf(units: Int16Array): Float64Array {
  const places = units.length / PER_PLACE;
  const least = new Float64Array(places + 1).fill(Infinity);
  least[places] = 0;
  for (let place = places - 1; place >= 0; place--) {
    for (let length = 1; length <= PER_PLACE && place + length <= places; length++) {
      const unit = units[place * PER_PLACE + length - 1] ?? UNKNOWN;
      if (unit === UNKNOWN && length > 1) continue;
      const rest = (leastBits[unit] ?? UNKNOWN_BITS) + (least[place + length] ?? 0);
      if (rest < (least[place] ?? 0)) least[place] = rest;
    }
  }
  return least;
}

/**
 * Bits a letter, from 0 for equal spellings; above about 3 the words have little in common. A word of more than 60 letters is like
 * itself alone.
 *
 * @param farthest distances beyond it need not be told apart: they may come back as Infinity, and sooner
 */
export function spellingDistance(left: Spelling, right: Spelling, farthest = Infinity): number {
  if (left.word === right.word) return 0;
  if (Math.max(left.word.length, right.word.length) > LONGEST) return Infinity;
  const own = (left.own + right.own) / 2;
  const letters = (left.word.length + right.word.length) / 2;
  const beyond = alignmentBits(left, right, own + farthest * letters) - own;
  return Math.max(0, beyond) / letters;
}

/**
 * The cost of the cheapest alignment; every step takes a unit, or nothing, from each word. Infinity above the limit: a place from which
 * even the cheapest rest of either word leads beyond it is given up (A*, Hart, Nilsson & Raphael 1968, with costs row by row), which
 * most places are where words have little in common.
 */
function alignmentBits(left: Cut, right: Cut, limit: number): number {
  if (Math.max(left.least[0] ?? 0, right.least[0] ?? 0) > limit + NEAR) return Infinity;
  const rows = left.word.length;
  const columns = right.word.length;
  const width = columns + 1;
  const size = (rows + 1) * width;
  const costs = COSTS.fill(Infinity, 0, size);
  costs[0] = 0;
  /** The last row with a place that is not given up. */
  let reached = 0;
  for (let row = 0; row <= reached; row++) {
    for (let column = 0; column <= columns; column++) {
      const soFar = costs[row * width + column] ?? Infinity;
      if (soFar === Infinity) continue;
      for (let taken = 0; taken <= PER_PLACE && row + taken <= rows; taken++) {
        const leftUnit = unitAt(left, row, taken);
        if (leftUnit === UNKNOWN && taken !== 1) continue;
        const leastLeft = left.least[row + taken] ?? 0;
        for (let matched = taken === 0 ? 1 : 0; matched <= PER_PLACE && column + matched <= columns; matched++) {
          const rightUnit = unitAt(right, column, matched);
          if (rightUnit === UNKNOWN && matched !== 1) continue;
          const place = (row + taken) * width + column + matched;
          const total = soFar + stepBits(leftUnit, rightUnit);
          if (total >= (costs[place] ?? Infinity)) continue;
          if (total + Math.max(leastLeft, right.least[column + matched] ?? 0) > limit + NEAR) continue;
          costs[place] = total;
          if (row + taken > reached) reached = row + taken;
        }
      }
    }
  }
  return costs[size - 1] ?? Infinity;
}

function unitAt({ units }: Cut, place: number, length: number): number {
  return length === 0 ? NO_UNIT : (units[place * PER_PLACE + length - 1] ?? UNKNOWN);
}

function stepBits(left: number, right: number): number {
  return left === UNKNOWN || right === UNKNOWN ? UNKNOWN_BITS : (bits[left * unitCount + right] ?? UNKNOWN_BITS);
}
