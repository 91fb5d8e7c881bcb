/**
 * The parts of a person's name. Arabic names join words that English readers take for several (“Abd al-Rahman”, “Salah
 * al-Din”, “Abu Bakr”), and every writer spaces and hyphenates them differently, so they are joined here first.
 */
import { remembered } from "../../nlp/remembered.ts";
import { readTable } from "../data/read-table.ts";
import { wordsOf } from "../words/normal-form.ts";
import { spellingOf } from "../words/spelling.ts";
import { withoutArticles } from "./articles.ts";
import type { NamePart, PartKind } from "./name-part.ts";
import { withoutTitles } from "./titles.ts";

const SONS = new Set(["bin", "ibn", "ben", "bn", "bint", "بن", "ابن", "بنت"]);
const FATHERS = new Set(["abu", "abou", "abi", "umm", "ابو", "ابي", "ابا", "ام"]);
const SERVANTS = new Set(["abd", "abdul", "abdel", "abdol", "abdal", "عبد"]);
/** What a name is joined to from behind: “Nasr Allah”, “Salah al-Din”. */
const TAILS = new Map([
  ...["allah", "ullah", "ollah"].map((word) => [word, "allah"] as const),
  ...["din", "deen", "dine", "eddin", "eddine", "uddin"].map((word) => [word, "din"] as const),
  ...["الله", "لله"].map((word) => [word, "الله"] as const),
  ...["الدين", "دين"].map((word) => [word, "دين"] as const),
]);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii"]);
const ATTACHED_SERVANT = /^(?:abd[aeiou]l|عبدال)(?=\p{L}{3})/u;

/** A spelling of a given name → the name it is (see given-names.tsv). */
const givenNames = new Map(
  readTable("given-names.tsv", 3).flatMap(([name = "", arabic = "", latin = ""]) =>
    `${arabic} ${latin}`
      .split(" ")
      .flatMap((spelling) => withoutArticles(wordsOf(spelling)).map((word) => [word, name] as const)),
  ),
);

/** Remembered: most names of a document are those of another one too. */
export const personParts = remembered((name): readonly NamePart[] => {
  const words = withoutTitles(withoutArticles(wordsOf(name))).filter(
    (word, index) => index === 0 || !SUFFIXES.has(word),
  );
  const parts: NamePart[] = [];
  let pending: PartKind = "plain";
  let servant = "";
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    const previous = parts.at(-1);
    const tail = TAILS.get(word);
    if (!isLast && SONS.has(word) && parts.length > 0) pending = "patronymic";
    else if (!isLast && FATHERS.has(word)) pending = "kunya";
    else if (!isLast && SERVANTS.has(word)) servant = servantOf(word);
    else if (tail !== undefined && previous !== undefined && servant === "") {
      parts[parts.length - 1] = partOf(previous.spelling.word + tail, previous.kind);
    } else {
      parts.push(partOf(servant + (servant === "" ? joinedServant(word) : word), pending));
      pending = "plain";
      servant = "";
    }
  }
  return parts;
});

function servantOf(word: string): string {
  return word === "عبد" ? "عبد" : "abd";
}

/** “Abdulrahman” as “Abd al-Rahman” comes out. */
function joinedServant(word: string): string {
  const attached = ATTACHED_SERVANT.exec(word);
  return attached === null ? word : (attached[0].startsWith("ع") ? "عبد" : "abd") + word.slice(attached[0].length);
}

function partOf(word: string, kind: PartKind): NamePart {
  const meaning = givenNames.get(word);
  const initial = word.length === 1 && kind === "plain";
  return { kind: initial ? "initial" : kind, spelling: spellingOf(word), ...(meaning !== undefined && { meaning }) };
}
