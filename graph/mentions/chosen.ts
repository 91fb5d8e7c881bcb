/** Which rows a filter lets through, as lists of 0 and 1. */
import type { DocumentFilter, Filter } from "../model/filter.ts";
import { outletKey } from "../model/outlet.ts";
import type { ActorList } from "./actor-list.ts";
import type { ActorCounts } from "./count-actors.ts";
import { dayOf, NO_DAY } from "./days.ts";
import type { MentionTable } from "./mention-table.ts";
import type { Numbered } from "./numbered.ts";
import type { Occurrences } from "./occurrences.ts";

/** By row of a document whether it counts. */
export function chosenDocuments(table: MentionTable, filter: DocumentFilter): Uint8Array {
  const { documents } = table;
  const [from, to] = daysOf(filter);
  const source = allowed(table.sources, filter.source, filter.notSource, outletKey);
  const byline = allowed(table.bylines, filter.byline, filter.notByline);
  const language = allowed(table.languages, filter.language, filter.notLanguage);
  const only = rowsOf(table, filter.document);
  const not = rowsOf(table, filter.notDocument);
  const chosen = new Uint8Array(documents.size);
  for (let row = 0; row < chosen.length; row++) {
    const day = documents.day.at(row);
    const passes =
      documents.isAlive(row) &&
      day >= from &&
      day <= to &&
      source[documents.source.at(row)] === 1 &&
      byline[documents.byline.at(row)] === 1 &&
      language[documents.language.at(row)] === 1 &&
      (only?.has(row) ?? true) &&
      !(not?.has(row) ?? false);
    chosen[row] = Number(passes);
  }
  return chosen;
}

/** By unit whether its document is chosen. */
export function markedUnits({ document }: Occurrences, chosen: Uint8Array): Uint8Array {
  const marked = new Uint8Array(document.length);
  for (let unit = 0; unit < marked.length; unit++) marked[unit] = chosen[document[unit] ?? 0] ?? 0;
  return marked;
}

/** The first and the last day; where either is given, none is before both. */
function daysOf({ from, to }: DocumentFilter): readonly [from: number, to: number] {
  const isOpen = from === undefined && to === undefined;
  const first = from === undefined ? NO_DAY + 1 : dayOf(from);
  return [isOpen ? NO_DAY : first, to === undefined ? Infinity : dayOf(to)];
}

/**
 * By a text's number whether it may be.
 *
 * @param keyOf equal for texts that mean the same
 */
function allowed(
  texts: Numbered,
  only: readonly string[] = [],
  not: readonly string[] = [],
  keyOf: (text: string) => string = (text) => text,
): Uint8Array {
  const chosen = new Set(only.map(keyOf));
  const excluded = new Set(not.map(keyOf));
  if (chosen.size + excluded.size === 0) return new Uint8Array(texts.size).fill(1);
  return Uint8Array.from(texts.texts(), (text) => {
    const key = keyOf(text);
    return Number((chosen.size === 0 || chosen.has(key)) && !excluded.has(key));
  });
}

function rowsOf(table: MentionTable, ids: readonly string[] = []): ReadonlySet<number> | undefined {
  if (ids.length === 0) return undefined;
  return new Set(ids.flatMap((id) => table.rowOf(id) ?? []));
}

/** By actor the ids of what it is in: its community, watch lists and collections, as far as they are asked for. */
export type GroupsOf = ReadonlyMap<string, ReadonlySet<string>>;

const NO_GROUPS: ReadonlySet<string> = new Set();

/** By an actor's number whether it passes; those that people hid do as well. */
export function chosenActors(
  actors: ActorList,
  { type = [], notType = [], community = [], notCommunity = [], list = [], notList = [], minMentions = 1 }: Filter,
  counts: ActorCounts,
  groupsOf: GroupsOf,
): Uint8Array {
  const { mentions } = counts;
  const chosen = new Uint8Array(actors.size);
  for (let number = 0; number < chosen.length; number++)
    chosen[number] = Number((mentions[number] ?? 0) >= minMentions);
  const asks = [type, notType, community, notCommunity, list, notList].some((values) => values.length > 0);
  // Of a million actors none need be looked at where nothing is asked of them.
  if (!asks) return chosen;
  for (const [number, kind] of actors.kinds().entries()) {
    if (chosen[number] === 0) continue;
    const groups = groupsOf.get(kind.id) ?? NO_GROUPS;
    const passes =
      isLetIn(kind.type, type, notType) && areLetIn(groups, community, notCommunity) && areLetIn(groups, list, notList);
    if (!passes) chosen[number] = 0;
  }
  return chosen;
}

/** Whether it is one of the first, where any are named, and none of the others. */
function isLetIn(value: string, only: readonly string[], not: readonly string[]): boolean {
  return (only.length === 0 || only.includes(value)) && !not.includes(value);
}

/** The same of what is in groups: whether it is in one of the first. */
function areLetIn(groups: ReadonlySet<string>, only: readonly string[], not: readonly string[]): boolean {
  if (only.length === 0 && not.length === 0) return true;
  return (only.length === 0 || only.some((id) => groups.has(id))) && !not.some((id) => groups.has(id));
}
