/**
 * Learns how near two spellings must lie to be one word: prints the `middle` and `slope` of the logistic curves in
 * ingest/resolve/names/weights.ts.
 *
 *   node --import tsx tools/train/word-likeness.ts PAIRS.tsv
 *
 * Across the scripts the examples are pairs of names; within a script they are the spellings that one well-known actor goes
 * by. Counter-examples are the hard ones: for each word, the nearest words of other names.
 */
import { knownActors } from "../../ingest/nlp/data/known-actors.ts";
import { scriptOf } from "../../ingest/resolve/words/spelling-units.ts";
import { wordsOf } from "../../ingest/resolve/words/normal-form.ts";
import { spellingDistance, spellingOf, type Spelling } from "../../ingest/resolve/words/spelling.ts";
import { readNamePairs } from "./name-pairs.ts";
import { fitLogistic, type Example } from "./fit-logistic.ts";

const COUNTER_EXAMPLES = 3;
const EVERY = 6;
/** Farther apart, two words of one actor are different words and no spellings of one. */
const DIFFERENT_WORDS = 1.6;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: word-likeness.ts PAIRS.tsv");
const pairs = readNamePairs(file).train.filter((_, index) => index % EVERY === 0);
report("across scripts", acrossScripts());
report("within a script", withinScript());

function acrossScripts(): readonly Example[] {
  const latin = pairs.map(([, word]) => spellingOf(word));
  return pairs.flatMap(([arabic, word]) => examplesOf(spellingOf(arabic), [spellingOf(word)], latin));
}

function withinScript(): readonly Example[] {
  const pool = pairs.map(([, word]) => spellingOf(word));
  return knownActors().flatMap(({ names }) => {
    const words = [...new Set(names.flatMap(wordsOf))].filter((word) => word.length > 2 && scriptOf(word) === "latin");
    const spellings = words.map(spellingOf);
    return spellings.flatMap((spelling, index) => {
      const variants = spellings
        .slice(index + 1)
        .filter((other) => spellingDistance(spelling, other) < DIFFERENT_WORDS);
      return variants.length === 0 ? [] : examplesOf(spelling, variants, pool);
    });
  });
}

function examplesOf(spelling: Spelling, variants: readonly Spelling[], pool: readonly Spelling[]): readonly Example[] {
  const same = new Set([spelling.word, ...variants.map(({ word }) => word)]);
  const others = pool
    .filter(({ word }) => !same.has(word))
    .map((other) => spellingDistance(spelling, other))
    .sort((a, b) => a - b)
    .slice(0, COUNTER_EXAMPLES);
  return [
    ...variants.map((variant) => ({ value: spellingDistance(spelling, variant), positive: true })),
    ...others.map((value) => ({ value, positive: false })),
  ];
}

function report(name: string, examples: readonly Example[]): void {
  const { middle, slope, right } = fitLogistic(examples);
  console.log(
    `${name}: middle ${middle.toFixed(2)}, slope ${slope.toFixed(1)}; ` +
      `${(100 * right).toFixed(1)} % of ${examples.length} examples on the right side`,
  );
}
