import { lineKind } from "../digest/line-kind.ts";
import { linesOf } from "../text/lines.ts";
import { normalise } from "../text/normalise.ts";

/** In so many different articles a line belongs to the page, not to the article. */
const FEWEST_ARTICLES = 3;
/** UTF-16 units. Agencies repeat whole paragraphs of background, which are content; what a page adds is short. */
const LONGEST = 160;
/** How many lines from either end of an article count as its edge. */
const EDGE = 2;
/** In the middle of an article a repeated line of fewer words may be a subheading (“Gaza”). */
const FEWEST_WORDS = 3;

/** Finds the lines that a blog or an outlet puts into each of its articles, which no list of known phrases can foresee. */
export class RepeatedLines {
  readonly #articles = new Map<string, number>();

  /** Counts the lines of one article; of copies of an article only one may be added. */
  add(text: string): void {
    const lines = linesOf(text);
    const own = new Set(
      lines.flatMap((line, index) => suspectKey(line.text, index < EDGE || index >= lines.length - EDGE)),
    );
    for (const key of own) this.#articles.set(key, (this.#articles.get(key) ?? 0) + 1);
  }

  /** Whether a line is one of those. */
  has(line: string): boolean {
    return line.length <= LONGEST && (this.#articles.get(normalise(line)) ?? 0) >= FEWEST_ARTICLES;
  }
}

function suspectKey(line: string, atEdge: boolean): string[] {
  if (line.length > LONGEST) return [];
  const key = normalise(line);
  const suspect = atEdge || (lineKind(line) === "heading" && key.split(" ").length >= FEWEST_WORDS);
  return suspect ? [key] : [];
}
