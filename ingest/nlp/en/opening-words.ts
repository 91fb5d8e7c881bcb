import { readLines } from "../data/load.ts";
import type { LabelledName } from "../labeller/labeller.ts";
import type { Token } from "../token.ts";

const WORD = /\p{L}/u;

let openingWords: ReadonlySet<string> | undefined;

/**
 * A name without the word that opens its sentence: “Thirdly” is nobody, and “Why Norway” is Norway in a headline, where every
 * word has a capital. Undefined where nothing is left.
 */
export function withoutOpening(tokens: readonly Token[], name: LabelledName): LabelledName | undefined {
  openingWords ??= new Set(readLines(new URL("./data/opening-words.txt", import.meta.url)));
  const opens = openingWords.has(tokens[name.first]?.form ?? "") && !tokens.slice(0, name.first).some(isWord);
  if (!opens) return name;
  return name.end - name.first === 1 ? undefined : { ...name, first: name.first + 1 };
}

function isWord({ text }: Token): boolean {
  return WORD.test(text);
}
