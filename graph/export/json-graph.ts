/** Our own JSON: `{about, actors, ties, relations, positions?}`, each as the API gives them. */
import type { ExportFormat, ExportSource } from "./export-format.ts";
import { jsonLines } from "./json-lines.ts";

export const jsonGraph: ExportFormat = {
  id: "json",
  title: "JSON, as the API gives it",
  extension: "json",
  mediaType: "application/json",
  write,
};

async function* write({ about, actors, ties, relations, positions }: ExportSource): AsyncIterable<string> {
  yield `{"about":${JSON.stringify(about)},\n"actors":[`;
  yield* jsonLines(actors);
  yield `\n],\n"ties":[`;
  yield* jsonLines(ties);
  yield `\n],\n"relations":[`;
  yield* jsonLines(relations);
  yield "\n]";
  if (positions.size > 0) yield `,\n"positions":${JSON.stringify(Object.fromEntries(positions))}`;
  yield "}\n";
}
