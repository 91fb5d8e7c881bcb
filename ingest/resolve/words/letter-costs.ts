/**
 * What it costs, in bits, that a unit of one spelling stands where a unit of another does.
 *
 * Between the scripts the costs are learned (letter-costs.tsv). Within a script they follow from the same table: two Latin
 * units are alike when both write the same Arabic letters (q and k, s and ss, e and nothing), and the other way round.
 */
import { readTable } from "../data/read-table.ts";
import { NOTHING } from "./spelling-units.ts";

/** A correspondence that was never seen. */
const UNSEEN = 14;
/** How often a vowel that one Latin writer adds to the Arabic letters is left out by another. */
const SKIPPED = 0.5;

export interface LetterCosts {
  /** The number of a unit; undefined for a letter that no pair had. */
  readonly unit: ReadonlyMap<string, number>;
  readonly units: number;
  /** `bits[left * units + right]`; unit 0 is nothing. */
  readonly bits: Float32Array;
}

let cache: LetterCosts | undefined;

export function letterCosts(): LetterCosts {
  cache ??= compose(
    readTable("letter-costs.tsv", 3).map(([arabic = "", latin = "", bits = ""]) => ({
      arabic,
      latin,
      probability: 2 ** -Number(bits),
    })),
  );
  return cache;
}

interface Correspondence {
  readonly arabic: string;
  readonly latin: string;
  readonly probability: number;
}

function compose(rows: readonly Correspondence[]): LetterCosts {
  const names = [...new Set([NOTHING, ...rows.flatMap(({ arabic, latin }) => [arabic, latin])])];
  const unit = new Map(names.map((name, index) => [name, index]));
  const joint = new Float64Array(names.length * names.length);
  const add = (left: string, right: string, probability: number) => {
    const place = (unit.get(left) ?? 0) * names.length + (unit.get(right) ?? 0);
    joint[place] = (joint[place] ?? 0) + probability;
  };
  for (const { arabic, latin, probability } of rows) {
    add(arabic, latin, probability);
    add(latin, arabic, probability);
  }
  for (const side of ["arabic", "latin"] as const) {
    for (const pivot of new Set(rows.map((row) => row[side]))) {
      const members = rows.filter((row) => row[side] === pivot);
      composeOver(members, side === "arabic" ? "latin" : "arabic", pivot === NOTHING, add);
    }
  }
  return {
    unit,
    units: names.length,
    bits: Float32Array.from(joint, (p) => (p > 0 ? Math.min(UNSEEN, -Math.log2(p)) : UNSEEN)),
  };
}

/** Units of one script that stand for the same one of the other: p(left) p(right) / p(that one). */
function composeOver(
  members: readonly Correspondence[],
  side: "arabic" | "latin",
  pivotIsNothing: boolean,
  add: (left: string, right: string, probability: number) => void,
): void {
  const total = members.reduce((sum, { probability }) => sum + probability, 0);
  for (const left of members) {
    for (const right of members) add(left[side], right[side], (left.probability * right.probability) / total);
    if (!pivotIsNothing) continue;
    add(left[side], NOTHING, left.probability * SKIPPED);
    add(NOTHING, left[side], left.probability * SKIPPED);
  }
}
