/** The dossier in Markdown (CommonMark), readable as it stands. */
import type { Evidence } from "../../model/evidence.ts";
import type { ExportFormat, ExportSource, WrittenNote } from "../export-format.ts";
import { statement } from "../statement.ts";
import { collectDossier, type CitedSource, type DescribedActor, type Proof, type ProvenTie } from "./dossier.ts";
import { actorLine, relationLine, tieLine, tieTitle } from "./dossier-lines.ts";
import { markedPieces } from "./marked-pieces.ts";
import { linkOf, partsOf, plainLine, signatureOf, TITLE } from "./wording.ts";

export const dossierMarkdown: ExportFormat = {
  id: "markdown",
  title: "Dossier in Markdown: actors and ties with numbered evidence and bibliography",
  extension: "md",
  mediaType: "text/markdown",
  write,
};

async function* write(source: ExportSource): AsyncIterable<string> {
  const { about, limits, actors, ties, sources } = await collectDossier(source);
  yield `# ${TITLE}\n\n`;
  for (const line of [...statement(about), ...limits]) yield `- ${escaped(line)}\n`;
  yield "\n## Actors\n\n";
  for (const actor of actors) yield actorItem(actor);
  yield "\n## Ties\n";
  for (const tie of ties) yield tieSection(tie);
  yield "\n## Bibliography\n\n";
  for (const [index, cited] of sources.entries()) yield `${index + 1}. ${bibliographyLine(cited)}\n`;
}

function strong(text: string): string {
  return `**${text}**`;
}

function actorItem({ actor, notes }: DescribedActor): string {
  return `- ${actorLine(actor, isolated, strong)}\n${notes.map((note) => `  ${noteItem(note)}`).join("")}`;
}

function tieSection(proven: ProvenTie): string {
  const head = `\n### ${tieTitle(proven, isolated)}\n\n${tieLine(proven)}\n\n`;
  const stated = proven.relations
    .map((relation) => `- ${relationLine(relation, proven, isolated, numbered)}\n`)
    .join("");
  const written = proven.notes.map(noteItem).join("");
  return head + (stated + written === "" ? "" : `${stated}${written}\n`) + proven.proofs.map(proofItem).join("");
}

/** On one line, whatever its paragraphs: a list in the note would become one of the dossier. */
function noteItem(note: WrittenNote): string {
  return `- ${escaped(signatureOf(note))}: ${isolated(note.text)}\n`;
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

function bibliographyLine(cited: CitedSource): string {
  const link = linkOf(cited);
  const name = isolated(cited.title ?? "Untitled");
  return [
    link === undefined ? name : `[${name}](<${link.replace(/[<>]/g, encodeURIComponent)}>)`,
    ...partsOf(cited).map(isolated),
  ].join(", ");
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
