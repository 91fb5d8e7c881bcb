/** How gaps are filled in any language; english-fillers.ts and arabic-fillers.ts say with what. */
import { readRows } from "../../ingest/nlp/data/load.ts";
import { pick, type Random } from "./random.ts";
import { type Filler, type Fillers, fillWords, knownNames } from "./synthetic.ts";

export interface FillerParts {
  /** Matches the names that are written in the language's script. */
  readonly script: RegExp;
  /** The file of patterns of organisations' names: the letter of a gap, then a pattern. */
  readonly organisations: URL;
  family(random: Random): string;
  person(random: Random): string;
  place(random: Random): string;
  /** What fills a gap for a nationality; undefined for any other gap. */
  nationality(letter: string, random: Random): Filler | undefined;
  shorten: Fillers["shorten"];
  /** How often a gap takes a known leader, an invented place, a known organisation. */
  readonly shares: { readonly leaders: number; readonly inventedPlaces: number; readonly knownOrganisations: number };
}

const PLACES = "CTR";
/** Countries are not invented. */
const COUNTRY = "C";

export function fillersFrom(parts: FillerParts): Fillers {
  const patterns = readRows(parts.organisations);
  const known = knownByGap(parts.script);
  const { shares } = parts;

  const fillPlace = (letter: string, names: readonly string[], random: Random): Filler => {
    const invented = letter !== COUNTRY && random() < shares.inventedPlaces;
    return { type: "PLACE", text: invented ? parts.place(random) : pick(names, random) };
  };
  const fill = (letter: string, random: Random): Filler | undefined => {
    const names = known[letter];
    const nationality = parts.nationality(letter, random);
    if (nationality !== undefined) return nationality;
    if (letter === "F") return { type: "ORG", text: parts.family(random) };
    if (letter === "P")
      return { type: "PERSON", text: random() < shares.leaders ? pick(names ?? [], random) : parts.person(random) };
    if (names !== undefined && PLACES.includes(letter)) return fillPlace(letter, names, random);
    const patternsHere = patterns.filter(([gap]) => gap === letter).map(([, pattern = ""]) => pattern);
    if (patternsHere.length === 0) return names === undefined ? undefined : { type: "ORG", text: pick(names, random) };
    if (names !== undefined && random() < shares.knownOrganisations) return { type: "ORG", text: pick(names, random) };
    return {
      type: "ORG",
      text: fillWords(pick(patternsHere, random), { fill, shorten: parts.shorten }, new Map(), random),
    };
  };
  return { fill, shorten: parts.shorten };
}

function knownByGap(script: RegExp): Readonly<Record<string, readonly string[]>> {
  return {
    A: knownNames(script, "armed", "party"),
    G: knownNames(script, "government"),
    I: knownNames(script, "international"),
    M: knownNames(script, "media"),
    W: knownNames(script, "company"),
    C: knownNames(script, "country"),
    T: knownNames(script, "capital", "city"),
    R: knownNames(script, "region", "water", "site"),
    P: knownNames(script, "leader"),
  };
}
