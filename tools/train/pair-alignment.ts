/**
 * Learns how often an Arabic letter is written as a Latin unit, from pairs of names alone: expectation maximisation over all
 * alignments of a pair, after Ristad and Yianilos, “Learning string-edit distance” (IEEE PAMI 1998), with units of up to
 * three Latin letters.
 */
import { NOTHING, unitsAt } from "../../ingest/resolve/words/spelling-units.ts";

/** An Arabic word and a Latin one of the same name, both in normal form. */
export type NamePair = readonly [arabic: string, latin: string];

/** `arabic letter or nothing` → `Latin unit or nothing` → joint probability; all of them sum to 1. */
export type JointTable = Map<string, Map<string, number>>;

/** Expected counts below this are accidents of single pairs. */
const FEWEST = 0.5;
/** Longer units explain everything if they start as likely as letters. */
const HANDICAP_OF_LONG_UNITS = 0.2;

export function learnJointTable(pairs: readonly NamePair[], rounds: number): JointTable {
  let table = startingTable(pairs);
  for (let round = 0; round < rounds; round++) {
    const counts: JointTable = new Map();
    for (const pair of pairs) countAlignments(pair, table, counts);
    table = normalised(withoutAccidents(counts));
  }
  return table;
}

function startingTable(pairs: readonly NamePair[]): JointTable {
  const counts: JointTable = new Map();
  for (const [arabic, latin] of pairs) {
    for (let place = 0; place < latin.length; place++) {
      for (const unit of unitsAt(latin, place)) {
        const weight = unit.length > 1 ? HANDICAP_OF_LONG_UNITS : 1;
        for (const letter of arabic) rowOf(counts, letter).set(unit, weight);
        if (unit.length === 1) rowOf(counts, NOTHING).set(unit, weight);
      }
    }
    for (const letter of arabic) rowOf(counts, letter).set(NOTHING, 1);
  }
  return normalised(counts);
}

/** Adds the expected number of times each correspondence is used in this pair (forward and backward sums). */
function countAlignments(pair: NamePair, table: JointTable, counts: JointTable): void {
  const [arabic, latin] = pair;
  const steps = stepsOf(pair, table);
  const width = latin.length + 1;
  const forward = new Float64Array((arabic.length + 1) * width);
  const backward = new Float64Array(forward.length);
  forward[0] = 1;
  for (const { from, to, probability } of steps) forward[to] = at(forward, to) + at(forward, from) * probability;
  const total = at(forward, forward.length - 1);
  if (total === 0) return;
  backward[backward.length - 1] = 1;
  for (const { from, to, probability } of steps.toReversed()) {
    backward[from] = at(backward, from) + at(backward, to) * probability;
  }
  for (const { from, to, probability, letter, unit } of steps) {
    add(counts, letter, unit, (at(forward, from) * probability * at(backward, to)) / total);
  }
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly letter: string;
  readonly unit: string;
  readonly probability: number;
}

/** Every step of every alignment, in an order in which a place is reached before it is left. */
function stepsOf([arabic, latin]: NamePair, table: JointTable): readonly Step[] {
  const width = latin.length + 1;
  const steps: Step[] = [];
  const push = (row: number, column: number, letter: string, unit: string) => {
    const probability = table.get(letter)?.get(unit) ?? 0;
    const from = row * width + column;
    if (probability > 0)
      steps.push({ from, to: from + letter.length * width + unit.length, letter, unit, probability });
  };
  for (let row = 0; row <= arabic.length; row++) {
    for (let column = 0; column <= latin.length; column++) {
      const letter = arabic.charAt(row);
      const units = column < latin.length ? unitsAt(latin, column) : [];
      if (letter !== "") for (const unit of [NOTHING, ...units]) push(row, column, letter, unit);
      if (units[0] !== undefined) push(row, column, NOTHING, units[0]);
    }
  }
  return steps;
}

function normalised(counts: JointTable): JointTable {
  const total = [...counts.values()].flatMap((row) => [...row.values()]).reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([letter, row]) => [letter, mapValues(row, (count) => count / total)]));
}

function withoutAccidents(counts: JointTable): JointTable {
  return new Map(
    [...counts].map(([letter, row]) => [letter, new Map([...row].filter(([, count]) => count >= FEWEST))]),
  );
}

function mapValues(row: ReadonlyMap<string, number>, change: (value: number) => number): Map<string, number> {
  return new Map([...row].map(([key, value]) => [key, change(value)]));
}

function rowOf(table: JointTable, letter: string): Map<string, number> {
  let row = table.get(letter);
  if (row === undefined) table.set(letter, (row = new Map<string, number>()));
  return row;
}

function add(table: JointTable, letter: string, unit: string, count: number): void {
  const row = rowOf(table, letter);
  row.set(unit, (row.get(unit) ?? 0) + count);
}

const at = (sums: Float64Array, place: number): number => sums[place] ?? 0;
