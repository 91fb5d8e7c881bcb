import { RawabitError } from "../../graph/model/errors.ts";
import type { DocumentPage, NamingDocument } from "../../graph/model/evidence.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { actorsNow } from "./subgraphs.ts";

export function documentHandlers(
  store: GraphStore,
  filtering: Filtering,
): Pick<EndpointHandlers, "document" | "documentsNaming"> {
  return {
    document: async ({ params }) => {
      const document = await store.document(params.id);
      if (document !== undefined) return document;
      throw new RawabitError("document.not-found", `There is no document ${params.id} in the graph.`);
    },
    documentsNaming: async ({ body: { offset, limit, ...body }, signal }) => {
      const actors = await actorsNow(store, body.actors);
      const through = await filtering.through(body, signal);
      const rows: DocumentPage["rows"][number][] = [];
      if (actors.length > 0)
        for await (const naming of through.documentsNaming(actors)) rows.push(rowOf(naming, actors));
      return { total: rows.length, rows: rows.sort(newestFirst).slice(offset, offset + limit) };
    },
  };
}

function rowOf({ document, sentences }: NamingDocument, asked: readonly string[]): DocumentPage["rows"][number] {
  const { id, title, byline, source, url, publishedAt, language } = document;
  const wanted = new Set(asked);
  const named = sentences.map(({ mentions }) => mentions.filter(({ actor }) => wanted.has(actor)));
  return {
    document: { id, title, byline, source, url, publishedAt, language },
    actors: new Set(named.flatMap((mentions) => mentions.map(({ actor }) => actor))).size,
    sentences: named.filter((mentions) => mentions.length > 0).length,
  };
}

/** Documents without a date come last. */
function newestFirst(
  { document: a }: DocumentPage["rows"][number],
  { document: b }: DocumentPage["rows"][number],
): number {
  const [left, right] = [a.publishedAt ?? "", b.publishedAt ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
