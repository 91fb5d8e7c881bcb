import type { NameMention } from "../../../graph/model/mention.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { knownActors } from "../data/known-actors.ts";
import { readLines } from "../data/load.ts";
import { Gazetteer } from "../gazetteer.ts";
import type { Token, TokenisedSentence } from "../token.ts";
import { normaliseArabic } from "./normalise.ts";
import { tokeniseArabic } from "./tokenise.ts";

const ARABIC = /\p{Script=Arabic}/u;
const CLITIC = /^[وفبلك]/;
const DEFINITE = "ال";

interface Lists {
  readonly names: Gazetteer<ActorType>;
  readonly honorifics: Gazetteer<true>;
  readonly organisationWords: ReadonlySet<string>;
}

let lists: Lists | undefined;

/** Names by known names, titles and organisation words, with one-letter clitics left outside. */
export function recogniseArabic(text: string, sentences: readonly TokenisedSentence[]): readonly NameMention[] {
  const known = (lists ??= loadLists());
  return sentences.flatMap((sentence) => recogniseSentence(text, sentence.tokens, known));
}

function recogniseSentence(text: string, tokens: readonly Token[], known: Lists): NameMention[] {
  const mentions: NameMention[] = [];
  const add = (first: number, end: number, type: ActorType, method: NameMention["method"], peeled: boolean): void => {
    const [head, tail] = [tokens[first], tokens[end - 1]];
    if (head === undefined || tail === undefined) return;
    const begin = head.begin + (peeled ? 1 : 0);
    mentions.push({
      begin,
      end: tail.end,
      type,
      text: text.slice(begin, tail.end),
      confidence: method === "gazetteer" ? 0.9 : 0.6,
      method,
    });
  };
  for (let index = 0; index < tokens.length;) {
    const name = longestName(known.names, tokens, index);
    const title = known.honorifics.longestAt(tokens, index);
    if (name !== undefined) {
      add(index, name.end, name.type, "gazetteer", name.peeled);
      index = name.end;
    } else if (title !== undefined) {
      const end = Math.min(title.end + 2, endOfWords(tokens, title.end));
      if (end > title.end && longestName(known.names, tokens, title.end) === undefined) {
        add(title.end, end, "PERSON", "pattern", false);
        index = end;
      } else index = title.end;
    } else if (known.organisationWords.has(tokens[index]?.form ?? "")) {
      const end = endOfDefinite(tokens, index + 1);
      if (end > index + 1) add(index, end, "ORG", "pattern", false);
      index = Math.max(end, index + 1);
    } else index++;
  }
  return mentions;
}

interface Name {
  readonly end: number;
  readonly type: ActorType;
  readonly peeled: boolean;
}

/** The known name that begins at a token, as it stands or, failing that, without a clitic before it. */
function longestName(names: Gazetteer<ActorType>, tokens: readonly Token[], first: number): Name | undefined {
  const whole = names.longestAt(tokens, first);
  if (whole !== undefined) return { end: whole.end, type: whole.entry, peeled: false };
  const head = tokens[first];
  if (head === undefined || !CLITIC.test(head.form)) return undefined;
  const bare = names.longestAt(tokens, first, (token) => (token === head ? token.form.slice(1) : token.form));
  if (bare !== undefined) return { end: bare.end, type: bare.entry, peeled: true };
  if (!head.form.startsWith("لل")) return undefined;
  const definite = names.longestAt(tokens, first, (token) =>
    token === head ? `ا${token.form}`.replace("الل", "ال") : token.form,
  );
  return definite === undefined ? undefined : { end: definite.end, type: definite.entry, peeled: false };
}

function endOfWords(tokens: readonly Token[], first: number): number {
  let end = first;
  while (end < tokens.length && ARABIC.test(tokens[end]?.text ?? "")) end++;
  return end;
}

function endOfDefinite(tokens: readonly Token[], first: number): number {
  let end = first;
  while (end < tokens.length && end < first + 2 && (tokens[end]?.form ?? "").startsWith(DEFINITE)) end++;
  return end;
}

function loadLists(): Lists {
  const names = new Gazetteer<ActorType>();
  for (const actor of knownActors()) {
    for (const name of actor.names) if (ARABIC.test(name)) names.add(formsOf(name), actor.type);
  }
  const honorifics = new Gazetteer<true>();
  for (const title of readLines(new URL("./data/honorifics.txt", import.meta.url)))
    honorifics.add(formsOf(title), true);
  const words = readLines(new URL("./data/organisation-words.txt", import.meta.url)).map(normaliseArabic);
  return { names, honorifics, organisationWords: new Set(words) };
}

function formsOf(phrase: string): string[] {
  return tokeniseArabic(phrase, { begin: 0, end: phrase.length }).flatMap((s) => s.tokens.map((token) => token.form));
}
