import { readFileSync } from "node:fs";

/** An article as a marked digest says it should be read. */
export interface MarkedArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  /** The offset of its first line. */
  readonly begin: number;
  /** The lines of its body. */
  readonly body: readonly string[];
}

/**
 * Reads a digest whose lines are marked by what they are: `# {…}` stands before an article and says what is known of it, two spaces
 * before a line of its body, `- ` before all other lines. Gives the digest as its readers meet it, without marks, and its articles.
 */
export function markedDigest(path: string): { readonly text: string; readonly articles: readonly MarkedArticle[] } {
  let text = "";
  const articles: { -readonly [key in keyof MarkedArticle]: MarkedArticle[key] }[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# {")) {
      const facts = JSON.parse(line.slice(2)) as Omit<MarkedArticle, "begin" | "body">;
      articles.push({ ...facts, begin: text.length, body: [] });
      continue;
    }
    const article = articles.at(-1);
    if (line.startsWith("  ") && article !== undefined) article.body = [...article.body, line.slice(2).trim()];
    text += `${line.slice(2)}\n`;
  }
  return { text, articles };
}
