import { NONE_NAMED, type Filter } from "../model/filter.ts";
import type { Language } from "../model/language.ts";
import type { ExportWords } from "./words/english.ts";
import { wordsIn } from "./words/export-words.ts";

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
export function describeFilter(filter: ExportFilter, language: Language): string {
  const { ids, lines, limit, minMentions = 1, minSentences = 1, minLogLikelihood = 0, level = "sentence" } = filter;
  const { filter: words, comma, semicolon } = wordsIn(language);
  const listed = (values: readonly string[] = [], say: (names: string) => string): readonly string[] =>
    values.length === 0 ? [] : [say(values.join(comma))];
  const counted = (values: readonly string[] = [], say: (many: number) => string): readonly string[] =>
    values.length === 0 ? [] : [say(values.length)];
  const named = (values: readonly string[] = [], none: string) =>
    values.map((value) => (value === NONE_NAMED ? none : value));
  const parts = [
    ...(ids === undefined ? [] : [words.ids(ids.length)]),
    ...(lines === undefined ? [] : [words.lines(lines.size)]),
    ...(limit === undefined ? [] : [words.limit(limit)]),
    ...listed(filter.type?.map(words.typeName), words.types),
    ...listed(filter.notType?.map(words.typeName), words.notTypes),
    ...listed(filter.community, words.communities),
    ...listed(filter.notCommunity, words.notCommunities),
    ...counted(filter.list, words.lists),
    ...counted(filter.notList, words.notLists),
    ...(minMentions <= 1 ? [] : [words.leastMentions(minMentions)]),
    ...(level === "sentence" ? [] : [words.level(level)]),
    ...(minSentences <= 1 ? [] : [words.leastTogether(minSentences, level)]),
    ...(minLogLikelihood <= 0 ? [] : [words.leastLogLikelihood(minLogLikelihood)]),
    ...period(filter, words),
    ...listed(named(filter.source, words.noSource), words.sources),
    ...listed(named(filter.notSource, words.noSource), words.notSources),
    ...listed(named(filter.byline, words.noAuthor), words.authors),
    ...listed(named(filter.notByline, words.noAuthor), words.notAuthors),
    ...listed(filter.language?.map(words.languageName), words.languages),
    ...listed(filter.notLanguage?.map(words.languageName), words.notLanguages),
    ...counted(filter.document, words.documents),
    ...counted(filter.notDocument, words.notDocuments),
  ];
  return parts.length === 0 ? words.everything : parts.join(semicolon);
}

function period({ from, to }: ExportFilter, words: ExportWords["filter"]): readonly string[] {
  if (from === undefined) return to === undefined ? [] : [words.until(to)];
  return [to === undefined ? words.since(from) : words.between(from, to)];
}
