import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readLines, readRows } from "../../ingest/nlp/data/load.ts";
import { fillersFrom } from "./fillers.ts";
import { pick, type Random } from "./random.ts";
import type { Filler, Fillers } from "./synthetic.ts";

const ARABIC = /\p{Script=Arabic}/u;
const MIDDLES = ["", "", "", "", "", "", "بن ", "أبو ", "عبد "];

/** What fills the gaps of Arabic templates. @param data the folder of the corpora; the list of name pairs lies beside it. */
export function arabicFillers(data: string): Fillers {
  const words = (file: string): string[] =>
    readLines(new URL(`../../ingest/nlp/ar/data/${file}.txt`, import.meta.url)).flatMap((line) => line.split(" "));
  const given = words("given-names");
  const families = words("family-names");
  const rare = readRows(pathToFileURL(join(data, "../names/ar-latin-pairs.tsv")))
    .map(([arabic = ""]) => arabic)
    .filter((name) => /^[\u0621-\u064A]{3,12}$/.test(name));
  const demonyms = readRows(new URL("../../ingest/nlp/data/demonyms.tsv", import.meta.url)).flatMap(([, , ar = ""]) =>
    ar.split("|"),
  );
  const family = (random: Random): string => pick(random() < 0.35 ? families : rare, random);
  return fillersFrom({
    script: ARABIC,
    organisations: new URL("./data/organisations-ar.txt", import.meta.url),
    family,
    person: (random) => {
      const first = pick(random() < 0.7 ? given : rare, random);
      return `${first} ${pick(MIDDLES, random)}${family(random)}`;
    },
    place: family,
    // ANERcorp marks no nationality that is an adjective, so neither does this. E asks for the feminine.
    nationality: (letter, random) => {
      if (letter !== "D" && letter !== "E") return undefined;
      return { type: "NONE", text: `${pick(demonyms, random)}${letter === "E" ? "ة" : ""}` };
    },
    shorten,
    shares: { leaders: 0.15, inventedPlaces: 0.3, knownOrganisations: 0.5 },
  });
}

/** The last name of a person; groups keep theirs. */
function shorten({ type, text }: Filler): Filler {
  if (type !== "PERSON") return { type, text };
  return { type, text: /(?:(?:بن|أبو|عبد|آل) )?\S+$/.exec(text)?.[0] ?? text };
}
