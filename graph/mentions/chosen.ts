/** Which rows a filter lets through, as lists of 0 and 1. */
import type { DocumentFilter, Filter } from "../model/filter.ts";
import type { ActorList } from "./actor-list.ts";
import type { ActorKind } from "./mention-rows.ts";
import type { ActorCounts } from "./count-actors.ts";
import { dayOf, NO_DAY } from "./days.ts";
import type { MentionTable } from "./mention-table.ts";
import type { Numbered } from "./numbered.ts";

/** By row of a document whether it counts. */
export function chosenDocuments(table: MentionTable, filter: DocumentFilter): Uint8Array {
  const { documents } = table;
  const [from, to] = daysOf(filter);
  const source = allowed(table.sources, filter.source, filter.notSource);
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

/** The first and the last day; where either is given, none is before both. */
function daysOf({ from, to }: DocumentFilter): readonly [from: number, to: number] {
  const isOpen = from === undefined && to === undefined;
  const first = from === undefined ? NO_DAY + 1 : dayOf(from);
  return [isOpen ? NO_DAY : first, to === undefined ? Infinity : dayOf(to)];
}

/** By a text's number whether it may be. */
function allowed(texts: Numbered, only: readonly string[] = [], not: readonly string[] = []): Uint8Array {
  const chosen = new Set(only);
  const excluded = new Set(not);
  return Uint8Array.from(texts.texts(), (text) =>
    Number((chosen.size === 0 || chosen.has(text)) && !excluded.has(text)),
  );
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
  const passes = (kind: ActorKind, number: number): boolean => {
    if ((counts.mentions[number] ?? 0) < minMentions) return false;
    if ((type.length > 0 && !type.includes(kind.type)) || notType.includes(kind.type)) return false;
    const groups = groupsOf.get(kind.id) ?? NO_GROUPS;
    return isLetIn(groups, community, notCommunity) && isLetIn(groups, list, notList);
  };
  const chosen = new Uint8Array(actors.size);
  for (const [number, kind] of actors.kinds().entries()) chosen[number] = Number(passes(kind, number));
  return chosen;
}

/** Whether it is in one of the first, where any are named, and in none of the others. */
function isLetIn(groups: ReadonlySet<string>, only: readonly string[], not: readonly string[]): boolean {
  const isIn = (id: string): boolean => groups.has(id);
  return (only.length === 0 || only.some(isIn)) && !not.some(isIn);
}
