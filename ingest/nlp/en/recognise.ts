import type { NameMention } from "../../../graph/model/mention.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { readLines } from "../data/load.ts";
import { knownActors } from "../data/known-actors.ts";
import { Gazetteer } from "../gazetteer.ts";
import type { Token, TokenisedSentence } from "../token.ts";
import { formOf, tokeniseEnglish } from "./tokenise.ts";

const CAPITALISED = /^\p{Lu}/u;
const LATIN = /\p{Script=Latin}/u;
/** Small words inside a name: Qais al-Khazali, Mohammed bin Salman, Ministry of Defence. */
const INSIDE = new Set(["al", "el", "bin", "ibn", "bint", "de", "von", "van", "of", "der", "da", "-", "'"]);

interface Lists {
  readonly names: Gazetteer<ActorType>;
  readonly honorifics: Gazetteer<true>;
  readonly organisationWords: ReadonlySet<string>;
}

let lists: Lists | undefined;

/** Names by known names, titles and organisation words. */
export function recogniseEnglish(text: string, sentences: readonly TokenisedSentence[]): readonly NameMention[] {
  const known = (lists ??= loadLists());
  return sentences.flatMap((sentence) => recogniseSentence(text, sentence.tokens, known));
}

function recogniseSentence(text: string, tokens: readonly Token[], known: Lists): NameMention[] {
  const mentions: NameMention[] = [];
  const add = (
    first: number,
    end: number,
    type: ActorType,
    method: NameMention["method"],
    confidence: number,
  ): void => {
    const [head, tail] = [tokens[first], tokens[end - 1]];
    if (head === undefined || tail === undefined) return;
    mentions.push({
      begin: head.begin,
      end: tail.end,
      type,
      text: text.slice(head.begin, tail.end),
      confidence,
      method,
    });
  };
  let titled = false;
  for (let index = 0; index < tokens.length;) {
    const title = known.honorifics.longestAt(tokens, index);
    const name = known.names.longestAt(tokens, index);
    const end = endOfRun(tokens, index);
    if (name !== undefined && CAPITALISED.test(tokens[index]?.text ?? "") && name.end >= (title?.end ?? 0)) {
      add(index, name.end, name.entry, "gazetteer", 0.9);
      index = name.end;
      titled = false;
    } else if (title !== undefined) {
      index = title.end;
      titled = true;
    } else if (end > index) {
      const isOrganisation = tokens.slice(index, end).some((token) => known.organisationWords.has(token.form));
      if (titled) add(index, end, "PERSON", "pattern", 0.8);
      else if (end - index > 1 && isOrganisation) add(index, end, "ORG", "pattern", 0.6);
      else if (end - index > 1) add(index, end, "PERSON", "pattern", 0.5);
      index = end;
      titled = false;
    } else {
      index++;
      titled = false;
    }
  }
  return mentions;
}

/** Where a run of capitalised words that begins here ends; `first` itself where none begins. */
function endOfRun(tokens: readonly Token[], first: number): number {
  let end = first;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const isName = CAPITALISED.test(token.text) && token.pos !== "PRON" && token.pos !== "DET" && token.pos !== "ADV";
    if (isName) end = index + 1;
    else if (index === first || !INSIDE.has(token.form)) break;
  }
  return end;
}

function loadLists(): Lists {
  const names = new Gazetteer<ActorType>();
  for (const actor of knownActors()) {
    for (const name of actor.names) if (LATIN.test(name)) names.add(formsOf(name), actor.type);
  }
  const honorifics = new Gazetteer<true>();
  for (const title of readLines(new URL("./data/honorifics.txt", import.meta.url)))
    honorifics.add(formsOf(title), true);
  const words = readLines(new URL("./data/organisation-words.txt", import.meta.url)).map(formOf);
  return { names, honorifics, organisationWords: new Set(words) };
}

function formsOf(phrase: string): string[] {
  return tokeniseEnglish(phrase, { begin: 0, end: phrase.length }).flatMap((s) => s.tokens.map((token) => token.form));
}
