import { NONE_NAMED, type Filter } from "../model/filter.ts";

/** Which part of a graph to export. Nothing given: everything. */
export interface ExportFilter extends Filter {
  /** Only these actors, for instance those of a view. Ids that are not in the graph are passed over. */
  readonly ids?: readonly string[] | undefined;
  /** Only so many actors, those named most. */
  readonly limit?: number | undefined;
  /** Of the ties and relations among them only these, by their {@link lineKey}. */
  readonly lines?: ReadonlySet<string> | undefined;
}

/** The filter in words, as the exported file states it. */
export function describeFilter(filter: ExportFilter): string {
  const { ids, lines, limit, minMentions = 1, minSentences = 1, minLogLikelihood = 0, level = "sentence" } = filter;
  const parts = [
    ...(ids === undefined ? [] : [`${ids.length} actors that were asked for`]),
    ...(lines === undefined ? [] : [`${lines.size} ties and relations of a result`]),
    ...(limit === undefined ? [] : [`the ${limit} most named actors`]),
    ...listed(filter.type, "actors of type"),
    ...listed(filter.notType, "no actors of type"),
    ...listed(filter.community, "actors of the communities of"),
    ...listed(filter.notCommunity, "no actors of the communities of"),
    ...counted(filter.list, "lists of actors"),
    ...counted(filter.notList, "lists of actors left out"),
    ...(minMentions <= 1 ? [] : [`actors of at least ${minMentions} mentions`]),
    ...(level === "sentence" ? [] : [`ties of actors named in one ${level}`]),
    ...(minSentences <= 1 ? [] : [`ties of at least ${minSentences} ${level}s`]),
    ...(minLogLikelihood <= 0 ? [] : [`ties of a log-likelihood of at least ${minLogLikelihood}`]),
    ...period(filter),
    ...listed(filter.source?.map(sourceName), "documents of"),
    ...listed(filter.notSource?.map(sourceName), "no documents of"),
    ...listed(filter.byline?.map(author), "documents by"),
    ...listed(filter.notByline?.map(author), "no documents by"),
    ...listed(filter.language, "documents in"),
    ...listed(filter.notLanguage, "no documents in"),
    ...counted(filter.document, "chosen documents"),
    ...counted(filter.notDocument, "documents left out"),
  ];
  return parts.length === 0 ? "everything" : parts.join("; ");
}

function listed(values: readonly string[] = [], what: string): readonly string[] {
  return values.length === 0 ? [] : [`${what} ${values.join(", ")}`];
}

function counted(values: readonly string[] = [], what: string): readonly string[] {
  return values.length === 0 ? [] : [`${values.length} ${what}`];
}

function period({ from, to }: ExportFilter): readonly string[] {
  if (from === undefined) return to === undefined ? [] : [`documents until ${to}`];
  return [to === undefined ? `documents since ${from}` : `documents from ${from} to ${to}`];
}

function sourceName(source: string): string {
  return source === NONE_NAMED ? "no named source" : source;
}

function author(byline: string): string {
  return byline === NONE_NAMED ? "no named author" : byline;
}
