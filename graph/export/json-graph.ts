/** Our own JSON: `{about, actors, ties}`, each as the API gives them. One actor or tie a line, so that it also diffs well. */
import type { ExportFormat, ExportSource } from "./export-format.ts";

export const jsonGraph: ExportFormat = { id: "json", extension: "json", mediaType: "application/json", write };

async function* write({ about, actors, ties }: ExportSource): AsyncIterable<string> {
  yield `{"about":${JSON.stringify(about)},\n"actors":[`;
  yield* lines(actors);
  yield `\n],\n"ties":[`;
  yield* lines(ties);
  yield "\n]}\n";
}

async function* lines(items: AsyncIterable<unknown>): AsyncIterable<string> {
  let separator = "\n";
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n";
  }
}
