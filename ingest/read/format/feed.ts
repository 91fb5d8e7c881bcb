import { RawabitError } from "../../../graph/model/errors.ts";
import { decodeText } from "../text/decode-text.ts";
import type { Format } from "./format.ts";
import { firstTagIs } from "./looks-like.ts";
import type { DataRecord } from "./records.ts";
import { articleOfRecord } from "./records.ts";

/** RSS, Atom, RDF and JSON feeds: one article an item. */
export const feed: Format = {
  label: "a feed (RSS or Atom)",
  endings: ["rss", "atom", "rdf"],
  mediaTypes: ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"],
  recognises: (head) => firstTagIs(head, /^<(?:rss|feed|rdf:RDF)\b/u),
  async *parse(file) {
    const text = decodeText(file.name, await file.bytes(), file.charset);
    const { title, items } = await itemsOf(file.name, text);
    if (items.length === 0)
      throw new RawabitError("input.empty", `${file.name} is a feed without items; there is nothing to read in it.`);
    for (const [index, item] of items.entries()) {
      const piece = await articleOfRecord(`${file.name} › item ${index + 1}`, recordOf(item, title), COLUMNS);
      if (piece !== undefined) yield piece;
    }
  },
};

/** The names recordOf() gives the parts of an item. */
const COLUMNS = new Map(
  (["title", "text", "byline", "source", "url", "publishedAt"] as const).map((field) => [field, field]),
);

async function itemsOf(name: string, text: string): Promise<{ title: unknown; items: readonly DataRecord[] }> {
  const { parseFeed } = await import("feedsmith");
  try {
    const { feed: parsed } = parseFeed(text) as { feed: DataRecord };
    const items = (parsed["items"] ?? parsed["entries"] ?? []) as readonly DataRecord[];
    return { title: parsed["title"], items };
  } catch (cause) {
    throw new RawabitError(
      "input.damaged",
      `${name} is damaged or cut off: it is no whole RSS or Atom feed; download it again.`,
      { cause },
    );
  }
}

/** An item of any kind of feed. The whole content is taken before the summary, the author before the feed's own name. */
function recordOf(item: DataRecord, feedTitle: unknown): DataRecord {
  const inner = (key: string) => (item[key] ?? {}) as DataRecord;
  const links = (item["links"] ?? []) as readonly DataRecord[];
  const link = links.find((one) => one["rel"] === undefined || one["rel"] === "alternate") ?? links[0];
  return {
    title: item["title"],
    text:
      inner("content")["encoded"] ??
      item["content"] ??
      item["content_html"] ??
      item["content_text"] ??
      item["summary"] ??
      item["description"],
    byline: item["authors"] ?? inner("dc")["creators"] ?? inner("dc")["creator"],
    source: inner("source")["title"] ?? feedTitle,
    url: item["link"] ?? item["url"] ?? link?.["href"],
    publishedAt:
      item["pubDate"] ??
      item["published"] ??
      item["date_published"] ??
      inner("dc")["dates"] ??
      inner("dc")["date"] ??
      item["updated"],
  };
}
