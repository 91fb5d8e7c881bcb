/** BibTeX, as biblatex and reference managers read it: every document that the export stands on. */
import type { CitedDocument, ExportFormat, ExportSource } from "./export-format.ts";
import { statement } from "./statement.ts";

export const bibtex: ExportFormat = {
  id: "bibtex",
  title: "BibTeX of the documents that name the actors",
  extension: "bib",
  mediaType: "application/x-bibtex",
  write,
};

async function* write({ about, documents }: ExportSource): AsyncIterable<string> {
  // Outside of entries everything is a comment, except an @.
  for (const line of statement(about)) yield `% ${line.replaceAll("@", " at ")}\n`;
  for await (const { document } of documents) yield entry(document);
}

function entry({ id, title, byline, source, publishedAt, url, language }: CitedDocument["document"]): string {
  const fields: Readonly<Record<string, string | null>> = {
    title: escaped(title ?? "Untitled"),
    // In braces of its own, since a byline may name an agency or several people in words of any language.
    author: byline === null ? null : `{${escaped(byline)}}`,
    organization: source === null ? null : escaped(source),
    date: publishedAt,
    year: publishedAt?.slice(0, 4) ?? null,
    url: url === null ? null : addressField(url),
    langid: LANGUAGES[language] ?? null,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@online{${id},\n${lines.join(",\n")}\n}\n`;
}

/** Here nothing is escaped; what could end the field is written as addresses write it. */
function addressField(url: string): string {
  return url.toWellFormed().replace(/[\s{}\\]/gu, encodeURIComponent);
}

const LANGUAGES: Readonly<Partial<Record<CitedDocument["document"]["language"], string>>> = {
  en: "english",
  ar: "arabic",
};

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/[\\~^{}#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .trim();
}
