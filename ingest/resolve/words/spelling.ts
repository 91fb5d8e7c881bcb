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
/** A word cut into numbered units, ready to be compared. */
export interface Spelling {
  readonly word: string;
  /** At each place, the numbers of the units that begin there, of length 1, 2 and 3; -1 where there is none. */
  readonly units: Int16Array;
  /** Bits of the word aligned with itself. */
  readonly own: number;
}

export function spellingOf(word: string): Spelling {
  const units = new Int16Array(word.length * PER_PLACE).fill(UNKNOWN);
  for (let place = 0; place < word.length; place++) {
    for (const unit of unitsAt(word, place)) {
      units[place * PER_PLACE + unit.length - 1] = unitNumbers.get(unit) ?? UNKNOWN;
    }
  }
  const spelling = { word, units, own: 0 };
  return { ...spelling, own: alignmentBits(spelling, spelling) };
}

/** Bits a letter, from 0 for equal spellings; above about 3 the words have little in common. */
export function spellingDistance(left: Spelling, right: Spelling): number {
  if (left.word === right.word) return 0;
  const beyond = alignmentBits(left, right) - (left.own + right.own) / 2;
  return (2 * Math.max(0, beyond)) / (left.word.length + right.word.length);
}

/** The cost of the cheapest alignment; every step takes a unit, or nothing, from each word. */
function alignmentBits(left: Pick<Spelling, "word" | "units">, right: Pick<Spelling, "word" | "units">): number {
  const rows = left.word.length;
  const columns = right.word.length;
  const width = columns + 1;
  const costs = new Float64Array((rows + 1) * width).fill(Infinity);
  costs[0] = 0;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const soFar = costs[row * width + column] ?? Infinity;
      for (let taken = 0; taken <= PER_PLACE && row + taken <= rows; taken++) {
        const leftUnit = unitAt(left, row, taken);
        if (leftUnit === UNKNOWN && taken !== 1) continue;
        for (let matched = taken === 0 ? 1 : 0; matched <= PER_PLACE && column + matched <= columns; matched++) {
          const rightUnit = unitAt(right, column, matched);
          if (rightUnit === UNKNOWN && matched !== 1) continue;
          const place = (row + taken) * width + column + matched;
          const total = soFar + stepBits(leftUnit, rightUnit);
          if (total < (costs[place] ?? Infinity)) costs[place] = total;
        }
      }
    }
  }
  return costs[costs.length - 1] ?? Infinity;
}

function unitAt({ units }: Pick<Spelling, "units">, place: number, length: number): number {
  return length === 0 ? NO_UNIT : (units[place * PER_PLACE + length - 1] ?? UNKNOWN);
}

function stepBits(left: number, right: number): number {
  return left === UNKNOWN || right === UNKNOWN ? UNKNOWN_BITS : (bits[left * unitCount + right] ?? UNKNOWN_BITS);
}
