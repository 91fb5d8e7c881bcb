import { readRows } from "../data/load.ts";
import type { KnownActorKind } from "../data/known-actors.ts";
import type { LabelledName } from "../labeller/labeller.ts";
import type { Token } from "../token.ts";
import { withArticle } from "./clitics.ts";
import { arabicLexicon } from "./lexicon.ts";
import { normaliseArabic } from "./normalise.ts";

const TO_THE = "لل";
/** “Or”, and “mother of” in a kunya. */
const OR = "أم";

const TYPES: Readonly<Partial<Record<KnownActorKind, LabelledName["type"]>>> = {
  country: "PLACE",
  capital: "PLACE",
  city: "PLACE",
  region: "PLACE",
  water: "PLACE",
  site: "PLACE",
  leader: "PERSON",
};

let outerWords: ReadonlyMap<string, LabelledName["type"]> | undefined;

/**
 * A name with its bounds set right by what Arabic does not allow inside one. Headlines and reports say whom somebody spoke to with “لل”
 * written onto it, and the labeller takes it for more of the name.
 *
 * @param isPerson whether the document names a person by exactly these words
 */
export function namesWithin(
  tokens: readonly Token[],
  name: LabelledName,
  isPerson: (words: string) => boolean,
): readonly LabelledName[] {
  return withoutOr(tokens, withoutOuterWord(tokens, name), isPerson).flatMap((part) => withoutAddressee(tokens, part));
}

/** «ولاية داكوتا» is Dakota, and «صحيفة هسبريس» Hespress. */
function withoutOuterWord(tokens: readonly Token[], name: LabelledName): LabelledName {
  outerWords ??= new Map(
    readRows(new URL("./data/outer-words.tsv", import.meta.url)).map(([word = "", type]) => [
      normaliseArabic(word),
      type as LabelledName["type"],
    ]),
  );
  const type = outerWords.get(tokens[name.first]?.form ?? "");
  return name.type !== "ORG" || type === undefined || name.end - name.first === 1
    ? name
    : { ...name, first: name.first + 1, type };
}

/** «أم سالم» is “or Salim”, and «نادر أم سالم» Nadir or Salim, where the document knows a Salim, or a Nadir. */
function withoutOr(
  tokens: readonly Token[],
  name: LabelledName,
  isPerson: (words: string) => boolean,
): readonly LabelledName[] {
  if (name.type !== "PERSON") return [name];
  const at = tokens.findIndex(({ text }, i) => text === OR && i >= name.first && i < name.end - 1);
  if (at < 0) return [name];
  const parts = [
    { ...name, end: at },
    { ...name, first: at + 1 },
  ].filter(({ first, end }) => first < end);
  return parts.some((part) => isPerson(wordsOf(tokens, part))) ? parts : [name];
}

/** «نادر للميادين» is Nadir, to al-Mayadeen, which is a name where it is known. */
function withoutAddressee(tokens: readonly Token[], name: LabelledName): readonly LabelledName[] {
  if (name.type !== "PERSON") return [name];
  const at = tokens.findIndex(({ form }, i) => i >= name.first && i < name.end && isAddressed(form));
  if (at < 0) return [name];
  const addressee = asKnown(tokens, { ...name, first: at });
  if (at === name.first) return [addressee ?? name];
  return [{ ...name, end: at }, ...(addressee === undefined ? [] : [addressee])];
}

function isAddressed(form: string): boolean {
  return form.startsWith(TO_THE) && form !== "لله" && withArticle(form) !== undefined;
}

function asKnown(tokens: readonly Token[], name: LabelledName): LabelledName | undefined {
  const formOf = (token: Token): string => withArticle(token.form) ?? token.form;
  const known = arabicLexicon().known.longestWithin(tokens, name.first, name.end, formOf);
  return known?.end === name.end ? { ...name, type: TYPES[known.entry] ?? "ORG" } : undefined;
}

/** The words of a name as they are looked up. */
export function wordsOf(tokens: readonly Token[], { first, end }: Pick<LabelledName, "first" | "end">): string {
  return tokens
    .slice(first, end)
    .map(({ form }) => form)
    .join(" ");
}
