import type { KindedLine } from "../digest/line-kind.ts";
import { normalise } from "../text/normalise.ts";

/** Words a line has to share with a sentence to be taken from it; and by as many of its first words it is looked up. */
const FEWEST_WORDS = 5;
/** Of lines that begin alike so many are looked through, so that work grows with the text and not with its square. */
const MOST_COMPARED = 20;

/** Lines that only show a sentence of the article in large letters: all their words stand in another line, in that order. */
export function pullQuotes(lines: readonly KindedLine[]): Set<KindedLine> {
  const suspects = lines.flatMap((line) => {
    const bare = line.kind === "heading" ? normalise(line.text) : "";
    const start = startOf(bare.split(" "), 0);
    return start === undefined ? [] : [{ line, bare, start }];
  });
  if (suspects.length === 0) return new Set();
  const texts = textsByRunOfWords(lines, new Set(suspects.map(({ start }) => start)));
  const isQuote = ({ bare, start }: { readonly bare: string; readonly start: string }) =>
    texts.get(start)?.some((text) => text.includes(` ${bare} `)) ?? false;
  return new Set(suspects.filter(isQuote).map(({ line }) => line));
}

/** The lines of text in which each of these runs of words comes, set between spaces. */
function textsByRunOfWords(lines: readonly KindedLine[], runs: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    if (line.kind !== "text") continue;
    const bare = normalise(line.text);
    const words = bare.split(" ");
    for (const index of words.keys()) {
      const start = startOf(words, index);
      if (start === undefined || !runs.has(start)) continue;
      const texts = found.get(start) ?? [];
      if (texts.length < MOST_COMPARED) found.set(start, [...texts, ` ${bare} `]);
    }
  }
  return found;
}

function startOf(words: readonly string[], from: number): string | undefined {
  return from + FEWEST_WORDS > words.length ? undefined : words.slice(from, from + FEWEST_WORDS).join(" ");
}
