/** Other ways to write the same sentence, so that what depends on one way is not learned. */
import type { MarkedSentence } from "./corpus.ts";
import type { Random } from "./random.ts";

/** The sentence itself or, by chance, as a headline, in capitals, with curly quotes, its dateline in capitals, or US for U.S. */
export function variantOf(sentence: MarkedSentence, random: Random): MarkedSentence {
  const dated = random() < 0.5 ? withCapitalDateline(sentence) : sentence;
  const plain = random() < 0.6 ? withoutStops(dated) : dated;
  const chance = random();
  if (chance < 0.05) return { ...plain, text: sameLength(plain.text, plain.text.toUpperCase()) };
  if (chance < 0.12) return { ...plain, text: asHeadline(plain.text) };
  return chance < 0.5 ? { ...plain, text: withCurlyQuotes(plain.text) } : plain;
}

/** A capital may be longer than its small letter (ß), and offsets must hold. */
function sameLength(text: string, changed: string): string {
  return changed.length === text.length ? changed : text;
}

/** Agencies write the town a report begins with in capitals: GENEVA (AP) — … */
function withCapitalDateline({ text, names }: MarkedSentence): MarkedSentence {
  const town = names.find(({ begin, type }) => begin === 0 && type === "PLACE");
  if (town === undefined || !/^(?:, [^,]+)? [-–—(]/u.test(text.slice(town.end))) return { text, names };
  return { names, text: sameLength(text, text.slice(0, town.end).toUpperCase() + text.slice(town.end)) };
}

function asHeadline(text: string): string {
  return sameLength(
    text,
    text.replace(/(?<![\p{L}’'])\p{Ll}\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  );
}

function withCurlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|\s)'/g, "$1‘")
    .replace(/'/g, "’");
}

const DOTTED = /\b(?:U\.S\.A|U\.S|U\.N|U\.K|E\.U)\.(?=\s)/g;

/** U.S. → US, with the names after it moved. */
function withoutStops({ text, names }: MarkedSentence): MarkedSentence {
  let changed = { text, names };
  for (let found = DOTTED.exec(changed.text); found !== null; found = DOTTED.exec(changed.text)) {
    const short = found[0].replaceAll(".", "");
    const end = found.index + found[0].length;
    const removed = found[0].length - short.length;
    const move = (offset: number): number => (offset >= end ? offset - removed : offset);
    changed = {
      text: changed.text.slice(0, found.index) + short + changed.text.slice(end),
      names: changed.names.map((name) => ({ ...name, begin: move(name.begin), end: move(name.end) })),
    };
    DOTTED.lastIndex = found.index + short.length;
  }
  return changed;
}
