/** English parts of speech by wink-nlp; apart from tokens, since recognition does without them and they cost a quarter of it. */
import type { Span } from "../../../graph/model/mention.ts";
import { isJoint, piecesOf } from "./tokenise.ts";
import { lazyWink } from "./wink.ts";

const taggedByWink = lazyWink(["sbd", "pos"]);

/** The universal tags of the tokens of a sentence (`tokeniseEnglish`), by the offset at which each begins in the text. */
export function partsOfSpeech(text: string, { begin, end }: Span): ReadonlyMap<number, string> {
  const wink = taggedByWink();
  const sentence = text.slice(begin, end);
  const doc = wink.readDoc(sentence);
  // wink-nlp takes these as keys; they are never called as methods.
  /* eslint-disable @typescript-eslint/unbound-method */
  const values = doc.tokens().out(wink.its.value);
  const parts = doc.tokens().out(wink.its.pos);
  /* eslint-enable @typescript-eslint/unbound-method */
  const tags = new Map<number, string>();
  let cursor = 0;
  for (const [index, value] of values.entries()) {
    const at = sentence.indexOf(value, cursor);
    if (value === "" || at < 0) continue;
    cursor = at + value.length;
    const own = piecesOf(value);
    for (const { word, offset } of own) {
      tags.set(begin + at + offset, own.length > 1 && isJoint(word.text) ? "PUNCT" : (parts[index] ?? ""));
    }
  }
  return tags;
}
