/** What `extract` does with a batch of lines, from bytes to bytes: pure, and so fit for any thread. */
import type { NameMention } from "../../graph/model/mention.ts";
import type { NameUse } from "../../graph/model/name.ts";
import { findNames, linkNames } from "../../ingest/recognise.ts";
import { linesOf } from "../../ingest/read/text/byte-lines.ts";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import type { NameFinder } from "../../ingest/watch/name-finder.ts";
import type { InputBatch } from "./input-batches.ts";
import { type InputText, readLine } from "./read-line.ts";

/** How a mention's actor stands in JSON while nobody knows who it is: no text can hold this, since its quotes would be escaped. */
export const OPEN_ACTOR = '"actor":0,';

/** Everything that a batch comes to, little enough to send from thread to thread. */
export interface ExtractedBatch {
  /** How many lines were read. */
  readonly done: number;
  /** Why others were not, a sentence each. */
  readonly problems: readonly string[];
  /** The output: JSON Lines in UTF-8; with actors, {@link OPEN_ACTOR} in place of each. */
  readonly json: Uint8Array;
  /** Where actors are asked for. */
  readonly names?: BatchNames;
}

export interface BatchNames {
  readonly uses: readonly NameUse[];
  /** For each mention of the output, in order, the number of its use. */
  readonly useOfMention: Uint32Array;
}

export interface ExtractOptions {
  readonly actors: boolean;
  /** Finds the names of watch lists, where there are any. */
  readonly finder: NameFinder | undefined;
}

const encoder = new TextEncoder();

/** Never throws: what goes wrong with a line is its problem alone. */
export function extractLines({ first, bytes }: InputBatch, options: ExtractOptions): ExtractedBatch {
  const { actors } = options;
  const problems: string[] = [];
  const json: string[] = [];
  const ledger = new NameLedger();
  const useOfMention: number[] = [];
  let number = first;
  for (const bytesOfLine of linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    const line = readLine(bytesOfLine, number++);
    if (line === undefined) continue;
    const named = "problem" in line ? line : namesOf(line, options);
    if ("problem" in named) {
      problems.push(named.problem);
      continue;
    }
    if (named.linked) for (const use of ledger.add(String(number), named.linked)) useOfMention.push(use);
    json.push(present(named.id, named.language, named.mentions, actors));
  }
  return {
    done: json.length,
    problems,
    json: encoder.encode(json.join("")),
    ...(actors && { names: { uses: ledger.uses(), useOfMention: Uint32Array.from(useOfMention) } }),
  };
}

/** Which names mean the same is asked only where actors are, which saves the rest that work and its tables. */
function namesOf({ id, text, language }: InputText, { actors, finder }: ExtractOptions) {
  try {
    const found = findNames(text, language, finder);
    return { id, ...found, linked: actors ? linkNames(text, found) : undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `The text with the id ${JSON.stringify(id)} could not be worked on (${reason}).` };
  }
}

function present(id: string | number, language: string, mentions: readonly NameMention[], actors: boolean): string {
  const shown = mentions.map(({ begin, end, type, text, confidence }) =>
    actors ? { begin, end, type, text, actor: 0, confidence } : { begin, end, type, text, confidence },
  );
  return `${JSON.stringify({ id, language, mentions: shown })}\n`;
}
