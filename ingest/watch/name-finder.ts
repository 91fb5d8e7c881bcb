/** Finding the names of watch lists in a text, in both scripts, whatever its language. */
import type { Span } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { ListedEntry } from "../../graph/model/watch-list.ts";
import { Gazetteer } from "../nlp/gazetteer.ts";
import { commonWords } from "../nlp/ar/common-words.ts";
import { isWrittenAs } from "./letter-case.ts";
import { readingsOf, wordsIn, type Word } from "./words.ts";

/** A name of an entry. */
export interface ListedName {
  readonly entry: string;
  readonly type: ActorType;
  /** Others go by it too: it counts only in a document that also names the entry in full. */
  readonly weak: boolean;
  /** As the list writes it, word by word. */
  readonly words: readonly string[];
}

/** A name found, and the entries that have it. */
export interface FoundName extends Span {
  /** Where the first word begins, a clitic on it included. */
  readonly wordBegin: number;
  readonly names: readonly ListedName[];
  /** One word alone says less than several. */
  readonly words: number;
}

/** A finder of the names of these entries; undefined where there is none to find. */
export function finderOf(entries: readonly ListedEntry[]): NameFinder | undefined {
  return entries.length === 0 ? undefined : new NameFinder(entries);
}

export class NameFinder {
  readonly #names = new Gazetteer<ListedName[]>();

  constructor(entries: readonly ListedEntry[]) {
    for (const { entry } of entries) {
      for (const name of entry.names) this.#add(name, entry, false);
      for (const name of entry.weakNames) this.#add(name, entry, true);
    }
  }

  #add(name: string, { id, type }: ListedEntry["entry"], weak: boolean): void {
    const words = wordsIn(name);
    const [first] = words;
    if (first === undefined) return;
    const isCommon = words.length === 1 && commonWords.has(first.form);
    const listed = { entry: id, type, weak: weak || isCommon, words: words.map(({ text }) => text) };
    const forms = words.map(({ form }) => form);
    const own = this.#names.add(forms, []);
    if (!own.some((other) => other.entry === id)) own.push(listed);
  }

  /** The longest names from left to right, without overlap. */
  find(text: string): readonly FoundName[] {
    const words = wordsIn(text);
    const found: FoundName[] = [];
    for (let first = 0; first < words.length;) {
      const name = this.#longestAt(words, first);
      if (name !== undefined) found.push(name);
      first += name?.words ?? 1;
    }
    return found;
  }

  #longestAt(words: readonly Word[], first: number): FoundName | undefined {
    const head = words[first];
    if (head === undefined) return undefined;
    const run = runFrom(words, first);
    let best: FoundName | undefined;
    for (const { form, skipped } of readingsOf(head)) {
      const found = this.#names.longestAt(run, 0, (token) => (token === run[0] ? form : token.form));
      if (found === undefined || found.end <= (best?.words ?? 0)) continue;
      const written = run.slice(0, found.end).map(({ text }) => text);
      const names = found.entry.filter((name) => isWrittenAs(written, name.words));
      const end = run[found.end - 1]?.end ?? head.end;
      if (names.length > 0) best = { begin: head.begin + skipped, wordBegin: head.begin, end, names, words: found.end };
    }
    return best;
  }
}

/** More words than any name has. */
const LONGEST_NAME = 20;

function runFrom(words: readonly Word[], first: number): readonly Word[] {
  let end = first + 1;
  while (end < words.length && end - first < LONGEST_NAME && words[end]?.follows === true) end++;
  return words.slice(first, end);
}
