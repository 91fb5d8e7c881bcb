import type { Command } from "commander";
import type { ReadArticle, ReadFailure } from "../../ingest/read/reading.ts";
import { readInputs, type ReadOptions } from "../../ingest/read/read-inputs.ts";
import { addColumnMap, type ColumnMap } from "../column-map.ts";
import { INPUTS } from "../inputs.ts";
import { writePieces } from "../output.ts";
import { addStatedFacts, statedFactsOf } from "../stated-facts.ts";

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;

export function addArticlesCommand(program: Command): void {
  const command = program
    .command("articles")
    .description("show how files are read, one article a line as JSON, without a store")
    .argument("<path...>", INPUTS);
  addStatedFacts(addColumnMap(command)).action((paths: string[]) => {
    const { map = {} } = command.opts<{ map?: ColumnMap }>();
    return run(paths, { map, stated: statedFactsOf(command) });
  });
}

async function run(paths: readonly string[], options: ReadOptions): Promise<void> {
  const failures: ReadFailure[] = [];
  let articles = 0;
  await writePieces(
    (async function* () {
      for await (const reading of readInputs(paths, options)) {
        if (reading.kind === "failure") failures.push(reading.failure);
        else {
          articles++;
          yield `${JSON.stringify(printed(reading.article))}\n`;
        }
      }
    })(),
  );
  for (const failure of failures) process.stderr.write(`Not read: ${failure.error.message}\n`);
  if (failures.length > 0) process.exitCode = articles > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}

/** Of the original text only where it was cut: the text itself is in the input. */
function printed({ original, own, ...article }: ReadArticle): unknown {
  return { ...article, removed: original.removed };
}
