import type { DocumentLanguage } from "../../graph/model/language.ts";
import type { Span } from "../../graph/model/mention.ts";
import type { StatedFacts } from "../../graph/model/stated-facts.ts";
import { contentLines } from "./clean/content-lines.ts";
import { keptText, removeAllBut } from "./clean/removed-ranges.ts";
import type { OriginalText } from "./clean/removed-ranges.ts";
import { readHeader } from "./digest/read-header.ts";
import type { ArticleFacts } from "./digest/read-header.ts";
import { splitDigest, wholeText } from "./digest/split-digest.ts";
import type { DigestPart } from "./digest/split-digest.ts";
import type { Facts, Piece } from "./format/format.ts";
import { plainText } from "./text/plain-text.ts";

/** An article before the collection is known: which of its lines repeat everywhere, and whether it is a copy. */
export interface Draft {
  readonly facts: ArticleFacts;
  /** Where somebody stated it; else it is told by the text. */
  readonly language?: DocumentLanguage;
  readonly origin: { readonly file: string } & Span;
  /** The slice of the input. */
  readonly original: string;
  /** The lines that carry content; offsets count in `original`. */
  readonly lines: readonly Span[];
}

/** The articles of a text that a parser gave: split, headers read, lines without content left out. */
export function draftsOf({ name, text: raw, facts, holds }: Extract<Piece, { kind: "text" }>): Draft[] {
  const text = plainText(raw);
  const parts = holds === "digest" ? splitDigest(text) : wholeText(text, facts.title ?? null);
  return parts.map((part) => draftOf(name, text, part, parts.length === 1 ? facts : { url: facts.url ?? null }));
}

/** A person who gives an article to be read knows it better than a rule that reads its lines. */
export function withStated(draft: Draft, { language, ...stated }: StatedFacts = {}): Draft {
  const facts = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return { ...draft, facts: { ...draft.facts, ...facts }, ...(language !== undefined && { language }) };
}

/** The original of a draft with everything taken out but the lines that are kept. */
export function cleaned({ original, lines }: Draft, keep: (line: string) => boolean): OriginalText {
  return removeAllBut(
    original,
    lines.filter(({ begin, end }) => keep(original.slice(begin, end))),
  );
}

/** A draft's text as far as the rules know it. */
export function draftText(draft: Draft): string {
  return keptText(cleaned(draft, () => true));
}

function draftOf(file: string, text: string, part: DigestPart, around: Facts): Draft {
  const { facts, rest } = readHeader(part);
  const title = around.title ?? facts.title;
  const lines = contentLines(rest, title).map(({ begin, end }) => ({
    begin: begin - part.begin,
    end: end - part.begin,
  }));
  return {
    facts: {
      title,
      // What the file says around an article is surer than a line in it; who sent a mail need not have written it.
      byline: around.byline ?? facts.byline ?? around.poster ?? null,
      source: around.source ?? facts.source,
      url: around.url ?? facts.url,
      publishedAt: around.publishedAt ?? facts.publishedAt,
    },
    origin: { file, begin: part.begin, end: part.end },
    original: text.slice(part.begin, part.end),
    lines,
  };
}
