/**
 * Which part of the news is asked about. Whatever is counted under a filter (ties, weights, ranks) is counted anew from the
 * mentions that pass it; nothing is merely hidden. The names of the fields are those of the API and of the command line.
 */
import type { DocumentLanguage } from "./language.ts";
import type { ActorType } from "./ontology.ts";

/** Within what two actors must be named together for it to count. */
export const LEVELS = ["sentence", "paragraph", "document"] as const;
export type Level = (typeof LEVELS)[number];

/** By what ties are ranked and weighed, as the fields of {@link Tie} are called. */
export const STRENGTHS = ["sentences", "weight", "logLikelihood", "npmi"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What stands for “names none” among sources and bylines. */
export const NONE_NAMED = "";

/** Which documents count. */
export interface DocumentFilter {
  /** ISO dates, both inclusive. Where either is given, documents without a date do not count. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** By any credit of the outlet (`outletKey`); {@link NONE_NAMED} stands for documents that name none. */
  readonly source?: readonly string[] | undefined;
  readonly notSource?: readonly string[] | undefined;
  /** Who wrote them, exactly as their bylines say; {@link NONE_NAMED} as above. */
  readonly byline?: readonly string[] | undefined;
  readonly notByline?: readonly string[] | undefined;
  readonly language?: readonly DocumentLanguage[] | undefined;
  readonly notLanguage?: readonly DocumentLanguage[] | undefined;
  /** Ids. */
  readonly document?: readonly string[] | undefined;
  readonly notDocument?: readonly string[] | undefined;
}

/** Which actors are shown. The others still make up the sentences that weights are measured against. */
export interface ActorFilter {
  readonly type?: readonly ActorType[] | undefined;
  readonly notType?: readonly ActorType[] | undefined;
  /** Communities of the whole graph, each by the id of its leading actor. */
  readonly community?: readonly string[] | undefined;
  readonly notCommunity?: readonly string[] | undefined;
  /** On these watch lists or in these collections, by the ids of either. */
  readonly list?: readonly string[] | undefined;
  readonly notList?: readonly string[] | undefined;
  /** In the documents that count. */
  readonly minMentions?: number | undefined;
}

/** Which ties are shown. */
export interface TieFilter {
  readonly level?: Level | undefined;
  readonly minSentences?: number | undefined;
  /** Least log-likelihood G²: 3.84 is by chance once in 20, 10.83 once in 1,000. */
  readonly minLogLikelihood?: number | undefined;
}

/** Empty, it lets everything through; so does every part that is left out, and every empty list. */
export interface Filter extends DocumentFilter, ActorFilter, TieFilter {}

/** The filter alone, of a question that also says other things; what lets everything through is left out. */
export function filterOf(question: Filter): Filter {
  const parts = PARTS.flatMap((part): readonly [string, unknown][] => {
    const value = question[part];
    const isOpen = value === undefined || value === OPEN[part] || (Array.isArray(value) && value.length === 0);
    return isOpen ? [] : [[part, value]];
  });
  return Object.fromEntries(parts);
}

/** Whether the filter lets everything through, so that what the graph has stored is the answer. */
export function isEverything(filter: Filter): boolean {
  return Object.keys(filterOf(filter)).length === 0;
}

/** Values that let everything through. */
const OPEN: Filter = { level: "sentence", minMentions: 1, minSentences: 1, minLogLikelihood: 0 };

const PARTS = [
  "from",
  "to",
  "source",
  "notSource",
  "byline",
  "notByline",
  "language",
  "notLanguage",
  "document",
  "notDocument",
  "type",
  "notType",
  "community",
  "notCommunity",
  "list",
  "notList",
  "minMentions",
  "level",
  "minSentences",
  "minLogLikelihood",
] as const satisfies readonly (keyof Filter)[];
