/** The words that give relations away, from data/words.tsv, with their classes and inflections. */
import type { Language } from "../../graph/model/language.ts";
import { ACTOR_TYPES, RELATION_TYPES } from "../../graph/model/ontology.ts";
import { normaliseArabic } from "../nlp/ar/normalise.ts";
import { formOf } from "../nlp/en/form.ts";
import { loadTable } from "../read/text/load-table.ts";
import { inflect } from "./inflect.ts";
import type { WordSense } from "./item.ts";

interface Phrase {
  readonly forms: readonly string[];
  readonly sense: WordSense;
}

/** A set phrase found at a place: how many words it takes, and all its senses. */
export interface FoundPhrase {
  readonly length: number;
  readonly senses: readonly WordSense[];
}

const LEVEL: Readonly<Record<Language, (word: string) => string>> = { en: formOf, ar: normaliseArabic };

/** Classes of verbs; no article stands before a verb, so none is taken off. */
const VERBS = new Set(["finite", "present", "passive", "mutual", "leading", "ledrelative"]);
/** Letters written onto a word: and, so; before a noun also in, for, like, and the article. */
const BEFORE_VERB = /^[وف]/u;
const BEFORE_NOUN = /^[وف]?(?:ال|لل|[بلك](?:ال)?)?/u;
const SHORTEST_STEM = 3;

const phrases: Readonly<Record<Language, Map<string, Phrase[]>>> = { en: new Map(), ar: new Map() };
for (const row of loadTable(new URL("./data/words.tsv", import.meta.url))) {
  const language = row["language"] === "ar" ? "ar" : "en";
  const [relation = "", object] = (row["relation"] ?? "").split(":");
  const sense = {
    name: row["class"] ?? "",
    relation: RELATION_TYPES.find(({ type }) => type === relation)?.type,
    object: ACTOR_TYPES.find(({ type }) => type === object)?.type,
  };
  for (const written of (row["words"] ?? "").split("|"))
    for (const { form, planned } of inflect(written, LEVEL[language])) {
      addPhrase(language, form, sense);
      if (planned) addPhrase(language, form, { name: "plan", relation: undefined, object: undefined });
    }
}

function addPhrase(language: Language, written: string, sense: WordSense): void {
  const forms = written.split(" ");
  const first = forms[0] ?? "";
  const known = phrases[language].get(first);
  if (known === undefined) phrases[language].set(first, [{ forms, sense }]);
  else known.push({ forms, sense });
}

/** The longest set phrase that begins at a word, or the word itself with its senses; undefined where it has none. */
export function phraseAt(language: Language, forms: readonly string[], at: number): FoundPhrase | undefined {
  let longest = 0;
  let senses: WordSense[] = [];
  for (const first of readingsOf(language, forms[at] ?? ""))
    for (const { forms: wanted, sense } of phrases[language].get(first.form) ?? []) {
      if (wanted.length < longest || (first.asNoun && VERBS.has(sense.name))) continue;
      if (!wanted.every((form, index) => index === 0 || form === forms[at + index])) continue;
      if (wanted.length > longest) senses = [];
      longest = wanted.length;
      if (!senses.includes(sense)) senses.push(sense);
    }
  return longest === 0 ? undefined : { length: longest, senses };
}

/** A word as it stands, and what is left of it without the letters that Arabic writes onto it. */
function readingsOf(language: Language, form: string): readonly { readonly form: string; readonly asNoun: boolean }[] {
  const readings = [{ form, asNoun: false }];
  if (language === "en") return readings;
  const verb = form.replace(BEFORE_VERB, "");
  const noun = form.replace(BEFORE_NOUN, "");
  if (verb !== form && verb.length >= SHORTEST_STEM) readings.push({ form: verb, asNoun: false });
  if (noun !== form && noun !== verb && noun.length >= SHORTEST_STEM) readings.push({ form: noun, asNoun: true });
  return readings;
}
