/** The actors and ties that documents amount to, counted the slow and obvious way, to hold the store's sums against. */
import type { Alias } from "../../graph/model/actor.ts";
import type { Mention } from "../../graph/model/mention.ts";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";

interface Place {
  readonly document: string;
  readonly date: string | null;
  readonly sentence: string;
  readonly mention: Mention;
}

export interface CountedTie {
  readonly source: string;
  readonly target: string;
  readonly sentences: number;
  readonly documents: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface CountedActor {
  readonly id: string;
  readonly mentions: number;
  readonly sentences: number;
  readonly documents: number;
  readonly aliases: readonly Alias[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Each document counts once, with its earliest date. */
function places(documents: readonly PreparedDocument[]): readonly Place[] {
  const ids = new Set(documents.map(({ document }) => document.id));
  return [...ids].flatMap((id) => {
    const same = documents.filter(({ document }) => document.id === id);
    const date = same.flatMap(({ document }) => document.publishedAt ?? []).sort()[0] ?? null;
    return (same[0]?.sentences ?? []).flatMap((sentence) =>
      sentence.mentions.map((mention) => ({ document: id, date, sentence: sentence.id, mention })),
    );
  });
}

export function countActors(documents: readonly PreparedDocument[]): readonly CountedActor[] {
  const all = places(documents);
  return distinct(all.map(({ mention }) => mention.actor.id)).map((id) => {
    const own = all.filter(({ mention }) => mention.actor.id === id);
    const names = own.map(({ mention }) => mention.text);
    const aliases = distinct(names).map((name) => ({ name, count: names.filter((other) => other === name).length }));
    return { id, mentions: own.length, ...extent(own), aliases: aliases.sort(byUse) };
  });
}

export function countTies(documents: readonly PreparedDocument[]): readonly CountedTie[] {
  const all = places(documents);
  const ids = distinct(all.map(({ mention }) => mention.actor.id));
  const namedIn = (sentence: string, id: string): boolean =>
    all.some((place) => place.sentence === sentence && place.mention.actor.id === id);
  return ids.flatMap((source) =>
    ids.flatMap((target) => {
      const shared = all.filter(({ sentence }) => namedIn(sentence, source) && namedIn(sentence, target));
      return source < target && shared.length > 0 ? [{ source, target, ...extent(shared) }] : [];
    }),
  );
}

function extent(places: readonly Place[]): Pick<CountedTie, "sentences" | "documents" | "firstSeen" | "lastSeen"> {
  const dates = places.flatMap(({ date }) => date ?? []).sort();
  return {
    sentences: distinct(places.map(({ sentence }) => sentence)).length,
    documents: distinct(places.map(({ document }) => document)).length,
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
  };
}

function byUse(a: Alias, b: Alias): number {
  return b.count - a.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
