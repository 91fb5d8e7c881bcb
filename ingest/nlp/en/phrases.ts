import { readLines } from "../data/load.ts";
import { Gazetteer } from "../gazetteer.ts";
import { tokeniseEnglish } from "./tokenise.ts";

/** The phrases of a list in the data folder, read when they are first asked for. */
export function lazyPhrases(list: string): () => Gazetteer<true> {
  let phrases: Gazetteer<true> | undefined;
  return () => (phrases ??= gazetteerOf(readLines(new URL(`./data/${list}.txt`, import.meta.url))));
}

export function gazetteerOf(phrases: readonly string[]): Gazetteer<true> {
  const gazetteer = new Gazetteer<true>();
  for (const phrase of phrases) {
    const tokens = tokeniseEnglish(phrase, { begin: 0, end: phrase.length }).flatMap((sentence) => sentence.tokens);
    gazetteer.add(
      tokens.map((token) => token.form),
      true,
    );
  }
  return gazetteer;
}
