import { createInterface } from "node:readline";
import type { Command } from "commander";
import { z } from "zod";
import { documentLanguageSchema } from "../../graph/contract/schemas.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { recognise, type RecognisedText } from "../../ingest/recognise.ts";
import { identify } from "../../ingest/resolve/identity.ts";
import { writePieces } from "../output.ts";

const NOTES = `
Reads JSON Lines {"id", "text", "language"?} from standard input and writes, for each, in the same order,
{"id", "language", "mentions": [{"begin", "end", "type", "text", "actor", "confidence"}]}.
Types are PERSON, ORG and PLACE. begin and end are UTF-16 offsets in the text, end exclusive. Mentions with the same
actor mean the same person, group or place, in all documents.

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

async function run(actors: boolean): Promise<void> {
  const counts = { done: 0, failed: 0 };
  await writePieces(extractLines(createInterface({ input: process.stdin, crlfDelay: Infinity }), actors, counts));
  if (counts.failed > 0) process.exitCode = counts.done > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}

async function* extractLines(
  lines: AsyncIterable<string>,
  actors: boolean,
  counts: { done: number; failed: number },
): AsyncIterable<string> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    try {
      const { id, text, language } = parseLine(line, number);
      yield `${JSON.stringify({ id, ...present(recognise(text, language), actors) })}\n`;
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

function present(recognised: RecognisedText, actors: boolean) {
  return {
    language: recognised.language,
    mentions: recognised.mentions.map(({ begin, end, type, text, confidence }, index) => ({
      begin,
      end,
      type,
      text,
      ...(actors && { actor: identify(type, recognised.fullNames[index] ?? text).id }),
      confidence,
    })),
  };
}
