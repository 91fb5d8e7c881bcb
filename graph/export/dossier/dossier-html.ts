/** The dossier as one page of HTML: no script, nothing fetched, prints well. */
import type { Language } from "../../model/language.ts";
import type { ExportFormat, ExportSource, WrittenNote } from "../export-format.ts";
import { statement } from "../statement.ts";
import { wordsIn } from "../words/export-words.ts";
import { escapeXml } from "../xml.ts";
import { collectDossier, type CitedSource, type DescribedActor, type Proof, type ProvenTie } from "./dossier.ts";
import { actorLine, type Manner, relationLine, tieLine, tieTitle } from "./dossier-lines.ts";
import { markedPieces } from "./marked-pieces.ts";
import { linkOf, partsOf, plainLine, signatureOf } from "./wording.ts";

export const dossierHtml: ExportFormat = {
  id: "html",
  title: "Dossier in HTML: actors and ties with numbered evidence and bibliography",
  extension: "html",
  mediaType: "text/html",
  write,
};

/** Whatever a text may smuggle in, a page of this policy neither runs nor fetches it. */
const headIn = (language: Language): string => `<!doctype html>
<html lang="${language}" dir="${wordsIn(language).direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wordsIn(language).dossier.title}</title>
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
li { margin-block: 0.3rem; }
blockquote { margin: 0 0 0.6rem; padding-inline-start: 1rem; border-inline-start: 3px solid #9aa0a6; }
mark { background: #fdf0b5; color: inherit; }
small { color: #555; }
aside { margin-block: 0.4rem; padding-inline-start: 1rem; border-inline-start: 3px solid #b7791f; }
aside p { margin: 0.2rem 0; }
h3 { break-after: avoid; }
</style>
</head>
<body>
`;

async function* write(source: ExportSource): AsyncIterable<string> {
  const { about, limits, actors, ties, sources } = await collectDossier(source);
  const manner = { language: about.language, isolate: isolated, refer: evidenceLink, strong };
  const { dossier: words } = wordsIn(about.language);
  yield `${headIn(about.language)}<h1>${words.title}</h1>\n<ul>\n`;
  for (const line of [...statement(about), ...limits]) yield `<li>${escapeXml(line)}</li>\n`;
  yield `</ul>\n<h2>${words.actors}</h2>\n<ul>\n`;
  for (const actor of actors) yield actorItem(actor, manner);
  yield `</ul>\n<h2>${words.ties}</h2>\n`;
  for (const tie of ties) yield tieSection(tie, manner);
  yield `<h2>${words.bibliography}</h2>\n<ol>\n`;
  for (const [index, cited] of sources.entries()) yield bibliographyItem(cited, index + 1, manner);
  yield "</ol>\n</body>\n</html>\n";
}

function strong(text: string): string {
  return `<strong>${text}</strong>`;
}

function actorItem({ actor, notes }: DescribedActor, manner: Manner): string {
  return `<li>${actorLine(actor, manner)}${noteBlocks(notes, manner)}</li>\n`;
}

function tieSection(proven: ProvenTie, manner: Manner): string {
  const head = `<h3>${tieTitle(proven, manner)}</h3>\n<p>${tieLine(proven, manner)}</p>\n`;
  const stated = proven.relations.map((relation) => `<li>${relationLine(relation, proven, manner)}</li>\n`).join("");
  const proofs = proven.proofs.map(proofItem).join("");
  return `${head}${stated === "" ? "" : `<ul>\n${stated}</ul>\n`}${noteBlocks(proven.notes, manner)}${proofs}`;
}

function noteBlocks(notes: readonly WrittenNote[], { language }: Manner): string {
  return notes.map((note) => noteBlock(note, language)).join("");
}

/** Each paragraph runs the way of its own letters. */
function noteBlock(note: WrittenNote, language: Language): string {
  const paragraphs = note.text.split(/\n{2,}/).map((text) => `<p dir="auto">${escapeXml(plainLine(text))}</p>`);
  return `<aside><small>${escapeXml(signatureOf(note, language))}</small>${paragraphs.join("")}</aside>\n`;
}

function proofItem({ number, evidence, source }: Proof): string {
  const pieces = markedPieces(evidence).map(({ text, isName }) =>
    isName ? `<mark>${escapeXml(text)}</mark>` : escapeXml(text),
  );
  const where = `<a href="#source-${source}">[${source}]</a>`;
  return `<blockquote id="evidence-${number}" dir="auto">${pieces.join("")} <small dir="ltr">(${number}) ${where}</small></blockquote>\n`;
}

function evidenceLink(number: number): string {
  return `<a href="#evidence-${number}">(${number})</a>`;
}

function bibliographyItem(cited: CitedSource, number: number, { language }: Manner): string {
  const { dossier: words, comma } = wordsIn(language);
  const link = linkOf(cited);
  const name = isolated(cited.title ?? words.untitled);
  const linked = link === undefined ? name : `<a href="${escapeXml(link)}" rel="noreferrer noopener">${name}</a>`;
  return `<li id="source-${number}">${[linked, ...partsOf(cited, language).map(isolated)].join(comma)}</li>\n`;
}

function isolated(text: string): string {
  return `<bdi>${escapeXml(plainLine(text))}</bdi>`;
}
