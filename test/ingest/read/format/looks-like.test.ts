import { describe, expect, it } from "@jest/globals";
import { feed } from "../../../../ingest/read/format/feed.ts";
import { html } from "../../../../ingest/read/format/html.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("markup is told by its first tag", () => {
  it("after declarations, instructions and comments", () => {
    const prolog = '\uFEFF <?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- saved --> <!-- <p> > -->\r\n';
    expect(html.recognises?.(bytes(`${prolog}<!DOCTYPE html>`))).toBe(true);
    expect(html.recognises?.(bytes(`${prolog}<HTML lang=ar>`))).toBe(true);
    expect(feed.recognises?.(bytes(`${prolog}<rss version="2.0">`))).toBe(true);
    expect(feed.recognises?.(bytes(`${prolog}<html>`))).toBe(false);
    expect(html.recognises?.(bytes("<!-- a comment without an end <html>"))).toBe(false);
    expect(html.recognises?.(bytes("Words before <html>"))).toBe(false);
  });

  it("at once, however many comments come before no tag", () => {
    const head = bytes("<!-- -->".repeat(500) + "no tag");
    const before = performance.now();
    expect(html.recognises?.(head)).toBe(false);
    expect(feed.recognises?.(head)).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
