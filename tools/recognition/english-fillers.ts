import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readLines, readRows } from "../../ingest/nlp/data/load.ts";
import { fillersFrom } from "./fillers.ts";
import { pick, type Random } from "./random.ts";
import type { Filler, Fillers } from "./synthetic.ts";

const LATIN = /^\P{Script=Arabic}+$/u;
const ARTICLES = ["al-", "al-", "al-", "Al-", "al ", "Al ", "el-", ""];
const MIDDLES = ["", "", "", "", "", "bin ", "ibn ", "Abu ", "Abdul ", "J. ", "M. "];
const ORDINALS = ["1st", "2nd", "5th", "10th", "25th"];
const PLACE_BEGINNINGS = ["al-", "Al-", "Tell ", "Wadi ", "Khan ", "Deir ", "New ", "San "];

/** What fills the gaps of English templates. @param data the folder of the corpora; the list of name pairs lies beside it. */
export function englishFillers(data: string): Fillers {
  const words = (file: string): string[] =>
    readLines(new URL(`../../ingest/nlp/en/data/${file}.txt`, import.meta.url)).flatMap((line) => line.split(" "));
  const given = words("given-names");
  const families = words("family-names");
  const rare = readRows(pathToFileURL(join(data, "../names/ar-latin-pairs.tsv")))
    .map(([, latin = ""]) => latin)
    .filter((name) => /^[a-z][a-z']{2,11}$/.test(name))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const demonyms = readRows(new URL("../../ingest/nlp/data/demonyms.tsv", import.meta.url)).map(
    ([, en = ""]) => en.split("|")[0] ?? "",
  );
  const family = (random: Random): string => pick(random() < 0.5 ? families : rare, random);
  return fillersFrom({
    script: LATIN,
    organisations: new URL("./data/organisations-en.txt", import.meta.url),
    family,
    person: (random) => {
      const first = pick(random() < 0.8 ? given : rare, random);
      return `${first} ${pick(MIDDLES, random)}${random() < 0.5 ? pick(ARTICLES, random) : ""}${family(random)}`;
    },
    place: (random) => {
      const name = family(random);
      return random() < 0.25 ? `${pick(PLACE_BEGINNINGS, random)}${name}` : name;
    },
    nationality: (letter, random) => (letter === "D" ? { type: "MISC", text: pick(demonyms, random) } : undefined),
    shorten,
    shares: { leaders: 0.1, inventedPlaces: 0.4, knownOrganisations: 0.45 },
  });
}

/** The last name of a person, an acronym of a group. */
function shorten({ type, text }: Filler, random: Random): Filler {
  if (type === "PERSON") return { type, text: lastName(text, random) };
  const initials = text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0));
  if (initials.length >= 3) return { type, text: initials.join("") };
  return { type, text: random() < 0.3 ? `${pick(ORDINALS, random)} Brigade` : text };
}

function lastName(name: string, random: Random): string {
  const last = /(?:\b(?:[aA]l|el)[- ])?\S+$/.exec(name)?.[0] ?? name;
  if (random() < 0.3) return last.replace(/^(?:[aA]l|el)[- ]/, "");
  return random() < 0.3 ? last.replace(/^al-/, "Al-") : last;
}
