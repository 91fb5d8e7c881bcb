/** The dossier in Markdown (CommonMark), readable as it stands. */
import type { Evidence } from "../../model/evidence.ts";
import type { ExportFormat, ExportSource, WrittenNote } from "../export-format.ts";
import { statement } from "../statement.ts";
import { wordsIn } from "../words/export-words.ts";
import { collectDossier, type CitedSource, type DescribedActor, type Proof, type ProvenTie } from "./dossier.ts";
import { actorLine, type Manner, relationLine, tieLine, tieTitle } from "./dossier-lines.ts";
import { markedPieces } from "./marked-pieces.ts";
import { linkOf, partsOf, plainLine, signatureOf } from "./wording.ts";

export const dossierMarkdown: ExportFormat = {
  id: "markdown",
  title: "Dossier in Markdown: actors and ties with numbered evidence and bibliography",
  extension: "md",
  mediaType: "text/markdown",
  write,
};

async function* write(source: ExportSource): AsyncIterable<string> {
  const { about, limits, actors, ties, sources } = await collectDossier(source);
  const manner = { language: about.language, isolate: isolated, refer: numbered, strong };
  const { dossier: words } = wordsIn(about.language);
  yield `# ${words.title}\n\n`;
  for (const line of [...statement(about), ...limits]) yield `- ${escaped(line)}\n`;
  yield `\n## ${words.actors}\n\n`;
  for (const actor of actors) yield actorItem(actor, manner);
  yield `\n## ${words.ties}\n`;
  for (const tie of ties) yield tieSection(tie, manner);
  yield `\n## ${words.bibliography}\n\n`;
  for (const [index, cited] of sources.entries()) yield `${index + 1}. ${bibliographyLine(cited, manner)}\n`;
}

function strong(text: string): string {
  return `**${text}**`;
}

function actorItem({ actor, notes }: DescribedActor, manner: Manner): string {
  return `- ${actorLine(actor, manner)}\n${notes.map((note) => `  ${noteItem(note, manner)}`).join("")}`;
}

function tieSection(proven: ProvenTie, manner: Manner): string {
  const head = `\n### ${tieTitle(proven, manner)}\n\n${tieLine(proven, manner)}\n\n`;
  const stated = proven.relations.map((relation) => `- ${relationLine(relation, proven, manner)}\n`).join("");
  const written = proven.notes.map((note) => noteItem(note, manner)).join("");
  return head + (stated + written === "" ? "" : `${stated}${written}\n`) + proven.proofs.map(proofItem).join("");
}

/** On one line, whatever its paragraphs: a list in the note would become one of the dossier. */
function noteItem(note: WrittenNote, { language }: Manner): string {
  return `- ${escaped(signatureOf(note, language))}: ${isolated(note.text)}\n`;
}

function numbered(number: number): string {
  return `(${number})`;
}

function proofItem({ number, evidence, source }: Proof): string {
  return `- ${numbered(number)} ${sentence(evidence)} \\[${source}\\]\n`;
}

function sentence(evidence: Evidence): string {
  const pieces = markedPieces(evidence).map(({ text, isName }) => (isName ? `**${escaped(text)}**` : spaced(text)));
  return `\u2068${pieces.join("")}\u2069`;
}

function bibliographyLine(cited: CitedSource, { language }: Manner): string {
  const { dossier: words, comma } = wordsIn(language);
  const link = linkOf(cited);
  const name = isolated(cited.title ?? words.untitled);
  return [
    link === undefined ? name : `[${name}](<${link.replace(/[<>]/g, encodeURIComponent)}>)`,
    ...partsOf(cited, language).map(isolated),
  ].join(comma);
}

/** Between marks of isolation (UAX #9) a name keeps its own direction and leaves the line's alone. */
function isolated(text: string): string {
  return `\u2068${escaped(text)}\u2069`;
}

/** Text that no reader of Markdown takes for anything else. It never stands at the beginning of a line. */
function escaped(text: string): string {
  return plainLine(text).replace(/[\\`*_[\]<>#|~&!$]/g, String.raw`\$&`);
}

/** A piece of a sentence keeps the space at its ends. */
function spaced(text: string): string {
  return `${/^\s/u.test(text) ? " " : ""}${escaped(text)}${/\S\s+$/u.test(text) ? " " : ""}`;
}
