/**
 * Learns ingest/resolve/data/letter-costs.tsv: how many bits it costs that an Arabic letter is written as a Latin unit.
 *
 *   node --import tsx tools/train/letter-costs.ts PAIRS.tsv
 *
 * Four fifths of the pairs are learned from; tools/evaluate/name-matching.ts measures on the rest.
 */
import { writeFileSync } from "node:fs";
import { byCodeUnit } from "../../graph/model/by-code-unit.ts";
import { readNamePairs } from "./name-pairs.ts";
import { learnJointTable, type JointTable } from "./pair-alignment.ts";

const ROUNDS = 12;
const TARGET = new URL("../../ingest/resolve/data/letter-costs.tsv", import.meta.url);

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: letter-costs.ts PAIRS.tsv");
const { train } = readNamePairs(file);
writeFileSync(TARGET, render(learnJointTable(train, ROUNDS), train.length));

function render(table: JointTable, pairs: number): string {
  const rows = [...table]
    .flatMap(([letter, row]) =>
      [...row].map(([unit, probability]) => ({ letter, unit, bits: -Math.log2(probability) })),
    )
    .sort((a, b) =>
      a.letter === b.letter ? a.bits - b.bits || byCodeUnit(a.unit, b.unit) : byCodeUnit(a.letter, b.letter),
    );
  return [
    `# Learned by tools/train/letter-costs.ts from ${pairs} pairs of names (transliteration data, Apache-2.0): the cost in bits,`,
    "# -log2 of the joint probability, that an Arabic letter and a Latin unit stand for one another. An empty cell is nothing.",
    "arabic\tlatin\tbits",
    ...rows.map(({ letter, unit, bits }) => `${letter}\t${unit}\t${bits.toFixed(2)}`),
    "",
  ].join("\n");
}
