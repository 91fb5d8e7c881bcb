import { RawabitError } from "../../../graph/model/errors.ts";
import { decodeText } from "../text/decode-text.ts";
import { findDate } from "../metadata/parse-date.ts";
import { parsePage } from "./dom.ts";
import type { DomElement } from "./dom.ts";
import type { Facts, FileInput, Format, Piece } from "./format.ts";
import { htmlFacts, plainByline } from "./html-facts.ts";
import { htmlText } from "./html-text.ts";
import { firstTagIs } from "./looks-like.ts";

/** A post on a page of several has at least this many UTF-16 units; below it is a teaser. */
const SHORTEST_POST = 250;

/** Web pages, as fetched or as saved: the article found by Mozilla's Readability, or each post of a page of posts. */
export const html: Format = {
  label: "an HTML page",
  endings: ["html", "htm", "xhtml"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  recognises: (head) => firstTagIs(head, /^<(?:!doctype\s+html|html|head|body)\b/iu),
  async *parse(file) {
    yield* pagePieces(file, decodeText(file.name, await file.bytes(), file.charset ?? declaredCharset(file)));
  },
};

/** The articles of a page. Throws `input.empty` where it has no text. */
export async function* pagePieces(file: Pick<FileInput, "name" | "url">, markup: string): AsyncGenerator<Piece> {
  const document = await parsePage(markup);
  const facts = { ...htmlFacts(document), ...(file.url === null ? {} : { url: file.url }) };
  const posts = postsOf(document);
  if (posts.length > 1) {
    for (const [index, post] of posts.entries()) {
      const name = `${file.name} › post ${index + 1}`;
      yield { kind: "text", name, text: htmlText(post), facts: postFacts(post, facts), holds: "article" };
    }
    return;
  }
  const { Readability } = await import("@mozilla/readability");
  const article = new Readability(document).parse();
  const text = article?.content ? await plainHtml(article.content) : "";
  const whole = text === "" ? await plainHtml(markup) : text;
  if (whole === "")
    throw new RawabitError(
      "input.empty",
      `${file.name} has no text in it; save the page after it has loaded and try again.`,
    );
  yield {
    kind: "text",
    name: file.name,
    text: whole,
    facts: {
      title: facts.title ?? article?.title ?? null,
      byline: facts.byline ?? plainByline(article?.byline),
      source: facts.source ?? article?.siteName ?? null,
      url: facts.url ?? null,
      publishedAt: facts.publishedAt ?? findDate(article?.publishedTime ?? "")?.iso ?? null,
    },
    holds: "article",
  };
}

/** The text of a piece of HTML, for formats that carry some. */
export async function plainHtml(markup: string): Promise<string> {
  return htmlText(await parsePage(markup));
}

function postsOf(document: DomElement): DomElement[] {
  const posts = [...document.querySelectorAll("article, .hentry, .post")].filter(
    (post) =>
      post.parentElement?.closest("article, .hentry, .post") == null && post.querySelector("h1, h2, h3") !== null,
  );
  return posts.filter((post) => htmlText(post).length >= SHORTEST_POST);
}

/** What a post says about itself; the outlet is that of its page. */
function postFacts(post: DomElement, page: Facts): Facts {
  const heading = post.querySelector("h1, h2, h3");
  const date = post.querySelector("time[datetime]")?.getAttribute("datetime");
  return {
    title: heading?.textContent.replace(/\s+/gu, " ").trim() ?? null,
    byline: plainByline(post.querySelector("[rel=author], .author")?.textContent),
    source: page.source ?? null,
    url: heading?.querySelector("a[href^=http]")?.getAttribute("href") ?? null,
    publishedAt: date == null ? null : (findDate(date)?.iso ?? null),
  };
}

/** The encoding a page names in its first bytes. */
function declaredCharset(file: FileInput): string | null {
  const head = Buffer.from(file.head).toString("latin1");
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1] ??
    null
  );
}
