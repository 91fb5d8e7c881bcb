import { labelledCredit } from "../metadata/credit-line.ts";
import { dateOfLine } from "../metadata/parse-date.ts";
import type { DomElement } from "./dom.ts";
import type { Facts } from "./format.ts";

/** Where pages say what they are, best first: `meta` by its name, property or itemprop; then structured data (schema.org, JSON-LD). */
const META: Readonly<Record<keyof Facts, readonly string[]>> = {
  title: ["og:title", "twitter:title", "headline"],
  byline: ["author", "article:author", "parsely-author", "dc.creator", "sailthru.author"],
  source: ["og:site_name", "application-name", "dc.publisher", "publisher"],
  url: ["og:url"],
  publishedAt: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "dc.date",
    "dc.date.issued",
    "parsely-pub-date",
    "sailthru.date",
  ],
  poster: [],
};

/** What a page says about itself outside its text. Dates are taken as they are written, in the zone of the page. */
export function htmlFacts(document: DomElement): Facts {
  const meta = metaOf(document);
  const linked = linkedData(document);
  const find = (key: keyof Facts) =>
    META[key].map((name) => meta.get(name)).find((value) => value !== undefined) ?? linked[key] ?? null;
  const time = document.querySelector("time[datetime]")?.getAttribute("datetime");
  const date = find("publishedAt") ?? time ?? null;
  return {
    title: find("title"),
    byline: plainByline(find("byline")),
    source: find("source"),
    url: document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? find("url"),
    publishedAt: date === null ? null : dateOfLine(date),
  };
}

/** A byline as a name: without “By”, and not the address of a profile. */
export function plainByline(byline: string | null | undefined): string | null {
  const bare = byline?.replace(/\s+/gu, " ").trim() ?? "";
  if (bare === "" || /^https?:/u.test(bare)) return null;
  return labelledCredit(bare)?.byline ?? bare;
}

function metaOf(document: DomElement): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = ["property", "name", "itemprop"]
      .map((key) => element.getAttribute(key))
      .find(Boolean)
      ?.toLowerCase();
    const content = element.getAttribute("content")?.trim() ?? "";
    if (name !== undefined && content !== "" && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function linkedData(document: DomElement): Facts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent));
    if (article === undefined) continue;
    return {
      title: textOf(article["headline"]),
      byline: textOf(article["author"]),
      source: textOf(article["publisher"]),
      publishedAt: textOf(article["datePublished"]),
    };
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // A page's own data may be broken; its text can still be read.
  }
}

function articleIn(data: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(data)) return data.map(articleIn).find((found) => found !== undefined);
  if (typeof data !== "object" || data === null) return undefined;
  const record = data as Record<string, unknown>;
  return "datePublished" in record || "headline" in record ? record : articleIn(record["@graph"]);
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ") || null;
  if (typeof value === "object" && value !== null) return textOf((value as Record<string, unknown>)["name"]);
  return null;
}
