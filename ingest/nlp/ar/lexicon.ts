import { readRows } from "../data/load.ts";
import { lazyLexicon } from "../lexicon.ts";
import { normaliseArabic } from "./normalise.ts";
import { tokeniseArabic } from "./tokenise.ts";

/** The word lists of Arabic, by normalised form. */
export const arabicLexicon = lazyLexicon({
  folder: new URL("./data/", import.meta.url),
  script: /\p{Script=Arabic}/u,
  tokenise: tokeniseArabic,
  formOf: normaliseArabic,
  nationalities,
  marksFirstWords: true,
});

/** Adjectives of nationality in both genders and the plural, with and without the article. */
function nationalities(): readonly string[] {
  return readRows(new URL("../data/demonyms.tsv", import.meta.url))
    .flatMap(([, , ar = ""]) => ar.split("|"))
    .flatMap((adjective) => ["", "ة", "ين", "ون", "ات"].map((ending) => adjective + ending))
    .flatMap((adjective) => [adjective, `ال${adjective}`]);
}
