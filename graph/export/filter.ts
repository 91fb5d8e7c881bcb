import type { Actor } from "../model/actor.ts";
import type { ActorType } from "../model/ontology.ts";
import type { Tie } from "../model/tie.ts";

/** Which part of a graph to export. Nothing given: everything. */
export interface ExportFilter {
  readonly types?: readonly ActorType[];
  /** Ties of fewer sentences are left out. */
  readonly minSentences?: number;
}

/** The filter in words, as the exported file states it. */
export function describeFilter({ types, minSentences }: ExportFilter): string {
  const parts = [
    ...(types === undefined ? [] : [`actors of type ${types.join(", ")}`]),
    ...(minSentences === undefined ? [] : [`ties of at least ${minSentences} sentences`]),
  ];
  return parts.length === 0 ? "everything" : parts.join("; ");
}

/**
 * The actors and ties that pass. The actors must be read to their end before the ties, as every format does, since a tie
 * passes only when both of its ends did. Of the actors only the ids are kept meanwhile.
 */
export function filterGraph(
  graph: { readonly actors: AsyncIterable<Actor>; readonly ties: AsyncIterable<Tie> },
  { types, minSentences = 1 }: ExportFilter,
): { actors: AsyncIterable<Actor>; ties: AsyncIterable<Tie> } {
  const kept = new Set<string>();
  return {
    actors: (async function* () {
      for await (const actor of graph.actors) {
        if (types !== undefined && !types.includes(actor.type)) continue;
        kept.add(actor.id);
        yield actor;
      }
    })(),
    ties: (async function* () {
      for await (const tie of graph.ties) {
        if (tie.sentences >= minSentences && kept.has(tie.source) && kept.has(tie.target)) yield tie;
      }
    })(),
  };
}
