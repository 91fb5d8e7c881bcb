/**
 * The parts of a person's name. Arabic names join words that English readers take for several (“Abd al-Rahman”, “Salah
 * al-Din”, “Abu Bakr”), and every writer spaces and hyphenates them differently, so they are joined here first.
 */
import { remembered } from "../../nlp/remembered.ts";
import { readTable } from "../data/read-table.ts";
import { spellingOf } from "../words/spelling.ts";
import { wordsWithoutArticles } from "./articles.ts";
import type { NamePart, PartKind } from "./name-part.ts";
import { withoutTitles } from "./titles.ts";

const SONS = new Set(["bin", "ibn", "ben", "bn", "bint", "ould", "ag", "بن", "ابن", "بنت", "ولد", "اغ"]);
/** At the beginning it is a name: “Ben Gurion”, “Ben Affleck”. */
const BEN = new Set(["ben", "bn"]);
const FATHERS = new Set(["abu", "abou", "abi", "umm", "ابو", "ابي", "ابا", "ام"]);
const SERVANTS = new Set(["abd", "abdul", "abdel", "abdol", "abdal", "عبد"]);
/** What a name is joined to from behind: “Nasr Allah”, “Salah al-Din”. */
const TAILS = new Map([
  ...["allah", "ullah", "ollah"].map((word) => [word, "allah"] as const),
  ...["din", "deen", "dine", "eddin", "eddine", "uddin"].map((word) => [word, "din"] as const),
  ...["الله", "لله"].map((word) => [word, "الله"] as const),
  ...["الدين", "دين"].map((word) => [word, "دين"] as const),
]);
/** What follows the name of the father: “Ilham Heydar oglu Aliyev”; at the end of a name it is part of the family name. */
const DESCENDANTS = new Set(["oglu", "ogly", "oghlu", "uulu", "uly", "qizi", "kizi", "kyzy", "اوغلو", "اوغلي"]);
/** Russian names of the father, between two others: “Sergei Kuzhugetovich Shoigu”. */
const FATHERS_NAME = /(?:[oe]vi(?:ch|tch)|[oei]vna|[oy]vych|وفيتش|يفيتش|وفنا|يفنا)$/u;
/** Which of father and son it is. */
const GENERATIONS = new Map([
  ...["jr", "junior", "جونيور"].map((word) => [word, "jr"] as const),
  ...["sr", "senior"].map((word) => [word, "sr"] as const),
]);
const SUFFIXES = new Set(["ii", "iii"]);
const ATTACHED_SERVANT = /^(?:abd[aeiou]l|عبدال)(?=\p{L}{3})/u;

const familyFirst = namesOfTable("family-first.tsv");
const families = new Set(familyFirst.values());
/** A spelling of a given name, or of a family name that stands where given names do → the name it is. */
const givenNames = new Map([...familyFirst, ...namesOfTable("given-names.tsv")]);

function namesOfTable(file: string): ReadonlyMap<string, string> {
  return new Map(
    readTable(file, 3).flatMap(([name = "", arabic = "", latin = ""]) =>
      `${arabic} ${latin}`
        .split(" ")
        .flatMap((spelling) => wordsWithoutArticles(spelling).map((word) => [joinedServant(word), name] as const)),
    ),
  );
}

/** “Wang” of “Wang Yi”: by it a person is named from then on. */
export function isFamilyFirst(part: NamePart | undefined): boolean {
  return families.has(part?.meaning ?? "");
}

/** Remembered: most names of a document are those of another one too. */
export const personParts = remembered((name): readonly NamePart[] => {
  const words = withoutTitles(wordsWithoutArticles(name)).filter((word, index) => index === 0 || !SUFFIXES.has(word));
  const parts: NamePart[] = [];
  let pending: PartKind = "plain";
  let servant = "";
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    const previous = parts.at(-1);
    const tail = TAILS.get(word);
    const generation = GENERATIONS.get(word);
    if (isLast && generation !== undefined && parts.length > 0) parts.push(partOf(generation, "generation"));
    else if (DESCENDANTS.has(word) && previous !== undefined) {
      parts[parts.length - 1] = isLast
        ? partOf(previous.spelling.word + word, previous.kind)
        : { ...previous, kind: "patronymic" };
    } else if (!isLast && parts.length > 0 && FATHERS_NAME.test(word)) parts.push(partOf(word, "patronymic"));
    else if (!isLast && SONS.has(word) && (parts.length > 0 || !BEN.has(word))) pending = "patronymic";
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
