import { createInterface } from "node:readline";
import type { Command } from "commander";
import { z } from "zod";
import { documentLanguageSchema } from "../../graph/contract/schemas.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { DocumentLanguage } from "../../graph/model/language.ts";
import type { NameMention } from "../../graph/model/mention.ts";
import { recognise, type RecognisedText } from "../../ingest/recognise.ts";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import { writePieces } from "../output.ts";

const NOTES = `
Reads JSON Lines {"id", "text", "language"?} from standard input and writes, for each, in the same order,
{"id", "language", "mentions": [{"begin", "end", "type", "text", "actor", "confidence"}]}.
Types are PERSON, ORG and PLACE. begin and end are UTF-16 offsets in the text, end exclusive. Mentions with the same
actor mean the same person, group or place, in all documents; so nothing is written before the input ends, unless
--no-actors is given.

Exit code: 0 every line was read · 2 some lines were not (each is named) · 1 none was
`;

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: documentLanguageSchema.optional(),
});

export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .description("find names in texts given as JSON Lines on standard input, without a store")
    .option("--no-actors", "leave out which actor a name means")
    .addHelpText("after", NOTES);
  command.action(() => run(command.opts<{ actors: boolean }>().actors));
}

async function run(withActors: boolean): Promise<void> {
  const counts = { done: 0, failed: 0 };
  const texts = recognisedLines(createInterface({ input: process.stdin, crlfDelay: Infinity }), counts);
  await writePieces(withActors ? withActorsOfAll(texts) : withoutActors(texts));
  if (counts.failed > 0) process.exitCode = counts.done > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}

interface RecognisedLine extends RecognisedText {
  readonly id: string | number;
}

async function* withoutActors(texts: AsyncIterable<RecognisedLine>): AsyncIterable<string> {
  for await (const { id, language, mentions } of texts) yield present(id, language, mentions.map(withoutMethod));
}

/** Who a name means can depend on the last line, so the output follows the end of input; names are kept meanwhile, texts are not. */
async function* withActorsOfAll(texts: AsyncIterable<RecognisedLine>): AsyncIterable<string> {
  const ledger = new NameLedger();
  const kept: Pick<RecognisedLine, "id" | "language" | "mentions" | "fullNames">[] = [];
  for await (const text of texts) {
    ledger.add(String(kept.length), text);
    const { id, language, mentions, fullNames } = text;
    kept.push({ id, language, mentions, fullNames });
  }
  const { actorOf } = resolveNames(ledger.uses());
  for (const { id, language, mentions, fullNames } of kept) {
    const withActor = mentions.map((mention, index) => {
      const { confidence, ...rest } = withoutMethod(mention);
      return { ...rest, actor: actorOf(mention.type, fullNames[index] ?? mention.text)?.id, confidence };
    });
    yield present(id, language, withActor);
  }
}

async function* recognisedLines(
  lines: AsyncIterable<string>,
  counts: { done: number; failed: number },
): AsyncIterable<RecognisedLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    try {
      const { id, text, language } = parseLine(line, number);
      yield { id, ...recognise(text, language) };
      counts.done++;
    } catch (error) {
      if (!(error instanceof RawabitError)) throw error;
      counts.failed++;
      process.stderr.write(`${error.message}\n`);
    }
  }
}

function parseLine(line: string, number: number): z.infer<typeof lineSchema> {
  const wrong = (reason: string) =>
    new RawabitError(
      "input.unreadable",
      `Line ${number} is ${reason}. Write one object a line, like {"id": "1", "text": "…"}.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrong("not JSON");
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) throw wrong("without a usable id, text or language");
  return parsed.data;
}

function withoutMethod({ begin, end, type, text, confidence }: NameMention) {
  return { begin, end, type, text, confidence };
}

function present(id: string | number, language: DocumentLanguage, mentions: readonly object[]): string {
  return `${JSON.stringify({ id, language, mentions })}\n`;
}
