import type { z } from "zod";
import type { exportBodySchema } from "../graph/contract/queries.ts";
import type { ExportSource } from "../graph/export/export-format.ts";
import { selectGraph } from "../graph/export/select-graph.ts";
import { selectedByQuery } from "../graph/export/selected-by-query.ts";
import { isEverything } from "../graph/model/filter.ts";
import type { QueryLimits } from "../graph/model/query.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { notesByPlace } from "../graph/store/notebook.ts";
import type { Filtering } from "./measures/filtering.ts";

type Part = Partial<Omit<z.output<typeof exportBodySchema>, "format">>;

interface Asking {
  readonly now: Date;
  readonly signal: AbortSignal;
}

interface Parts {
  readonly store: GraphStore;
  readonly filtering: Filtering;
  /** Limits of the queries whose results are exported, as of any other. */
  readonly allowed: QueryLimits;
  readonly version: string;
}

/** Finds the part of the graph that somebody wants to take along. */
export class ExportSelection {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async select(part: Part, { now, signal }: Asking): Promise<ExportSource> {
    const { store, filtering, version } = this.#parts;
    const reader = isEverything(part) ? store : await filtering.through(part, signal);
    const asked = part.query && (await this.#ask(part.query, signal));
    return selectGraph(
      reader,
      { ...part, ...asked?.filter },
      {
        generator: `Rawabit ${version}`,
        now,
        language: part.reportLanguage,
        positions: new Map(Object.entries(part.positions ?? {})),
        notes: await notesByPlace(store),
        ...(asked && { query: asked.query }),
      },
    );
  }

  #ask(question: NonNullable<Part["query"]>, signal: AbortSignal) {
    const { store, allowed } = this.#parts;
    return selectedByQuery(store.streamQuery(question.cypher, question.parameters, allowed, signal), question);
  }
}
