import type { Command } from "commander";
import type { ReadFailure } from "../../ingest/read/reading.ts";
import { readInputs } from "../../ingest/read/read-inputs.ts";
import { writePieces } from "../output.ts";

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;

export function addArticlesCommand(program: Command): void {
  program
    .command("articles")
    .description("show how files are read, one article a line as JSON, without a store")
    .argument("<path...>", "text files, folders of them, or - for standard input")
    .action(run);
}

async function run(paths: readonly string[]): Promise<void> {
  const failures: ReadFailure[] = [];
  let articles = 0;
  await writePieces(
    (async function* () {
      for await (const reading of readInputs(paths)) {
        if (reading.kind === "failure") failures.push(reading.failure);
        else {
          articles++;
          yield `${JSON.stringify(reading.article)}\n`;
        }
      }
    })(),
  );
  for (const failure of failures) process.stderr.write(`Not read: ${failure.error.message}\n`);
  if (failures.length > 0) process.exitCode = articles > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}
