import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { draftsOf, draftText } from "../../../../ingest/read/draft.ts";
import { detectLanguage } from "../../../../ingest/language/detect-language.ts";
import { markedDigest } from "./marked-digest.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "fixtures", "read-digests");

/** The articles of a text, in the shape of marked ones. */
function articlesOf(text: string) {
  return draftsOf({ kind: "text", name: "digest.txt", text, facts: {}, holds: "digest" }).map((draft) => {
    const { title, byline, source, publishedAt } = draft.facts;
    const body = draftText(draft);
    const language = detectLanguage(body);
    return { title, byline, source, publishedAt, language, begin: draft.origin.begin, body: linesOf(body) };
  });
}

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

describe("digests as blogs, newsletters, channels, agencies and archives make them are read right", () => {
  it.each(readdirSync(FOLDER))("%s", (name) => {
    const { text, articles } = markedDigest(join(FOLDER, name));
    const expected = articles.map((article) => ({
      ...article,
      body: article.body.map((line) => line.replace(/^#+ /u, "")),
    }));
    // Lines above the first article (the digest's own title) belong to its range.
    const [first, ...rest] = articlesOf(text);
    expect([{ ...first, begin: expected[0]?.begin }, ...rest]).toEqual(expected);
  });
});
