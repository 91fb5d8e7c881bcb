import { readRows } from "../data/load.ts";
import { lazyLexicon } from "../lexicon.ts";
import { formOf } from "./form.ts";
import { tokeniseEnglish } from "./tokenise.ts";

/** The word lists of English. */
export const englishLexicon = lazyLexicon({
  folder: new URL("./data/", import.meta.url),
  script: /\p{Script=Latin}/u,
  tokenise: tokeniseEnglish,
  formOf,
  nationalities,
  marksFirstWords: false,
});

function nationalities(): readonly string[] {
  const rows = readRows(new URL("../data/demonyms.tsv", import.meta.url));
  return rows.flatMap(([, en = ""]) => en.split("|")).filter((word) => !word.includes(" "));
}
