/** The actors, ties and relations that documents amount to, counted the slow and obvious way, to hold the store's sums against. */
import type { Alias } from "../../graph/model/actor.ts";
import type { Mention } from "../../graph/model/mention.ts";
import type { Level } from "../../graph/model/filter.ts";
import { RELATION_TYPES } from "../../graph/model/ontology.ts";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import type { Relation } from "../../graph/model/relation.ts";

interface Place {
  readonly document: string;
  readonly date: string | null;
  readonly paragraph: string;
  readonly sentence: string;
  readonly mention: Mention;
}

export interface CountedTie {
  readonly source: string;
  readonly target: string;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly documents: number;
  readonly weight: number;
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
      sentence.mentions.map((mention) => ({
        document: id,
        date,
        paragraph: `${id} ${sentence.paragraph}`,
        sentence: sentence.id,
        mention,
      })),
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
      if (source >= target || shared.length === 0) return [];
      const paragraphs = distinct(shared.map(({ paragraph }) => paragraph)).length;
      const shares = distinct(shared.map(({ sentence }) => sentence)).map((sentence) => {
        const named = ids.filter((id) => namedIn(sentence, id));
        return Math.round(1e6 / (named.length - 1));
      });
      const weight = shares.reduce((sum, share) => sum + share, 0) / 1e6;
      return [{ source, target, ...extent(shared), paragraphs, weight }];
    }),
  );
}

/** Who is named with whom how often at a level, and how much less where many are. */
export function countTogether(
  documents: readonly PreparedDocument[],
  level: Level,
): ReadonlyMap<string, { readonly both: number; readonly weight: number; readonly all: number }> {
  const all = places(documents);
  const units = distinct(all.map((place) => place[level]));
  const named = units.map((unit) =>
    distinct(all.filter((place) => place[level] === unit).map(({ mention }) => mention.actor.id)),
  );
  const ids = distinct(named.flat());
  const pairs = ids.flatMap((a) => ids.filter((b) => a !== b).map((b) => [a, b] as const));
  return new Map(
    pairs.flatMap(([a, b]) => {
      const shared = named.filter((own) => own.includes(a) && own.includes(b));
      const weight = shared.reduce((sum, own) => sum + Math.round(1e6 / (own.length - 1)), 0) / 1e6;
      return shared.length === 0 ? [] : [[`${a} ${b}`, { both: shared.length, weight, all: units.length }]];
    }),
  );
}

/** Each relation by what every sentence says of it, put together anew. */
export function countRelations(documents: readonly PreparedDocument[]): readonly Relation[] {
  const dates = new Map(places(documents).map(({ sentence, date }) => [sentence, date]));
  const sentences = new Map(documents.flatMap((document) => document.sentences.map((one) => [one.id, one])));
  const said = [...sentences.values()].flatMap((sentence) =>
    (sentence.statements ?? []).flatMap((statement) => {
      const at = (begin: number): string => sentence.mentions.find((one) => one.begin === begin)?.actor.id ?? "";
      const ends = [at(statement.subject), at(statement.object)];
      const directed = RELATION_TYPES.find(({ type }) => type === statement.type)?.directed;
      const [source = "", target = ""] = directed === true ? ends : ends.sort();
      if (source === target) return [];
      const date = statement.date ?? dates.get(sentence.id) ?? null;
      return [{ ...statement, date, sentence: sentence.id, key: [source, target, statement.type] as const }];
    }),
  );
  return distinct(said.map(({ key }) => key.join(" "))).map((wanted) => {
    const own = said.filter(({ key }) => key.join(" ") === wanted);
    const surest = distinct(own.map(({ sentence }) => sentence)).flatMap((sentence) => {
      const inSentence = own.filter((one) => one.sentence === sentence);
      return inSentence
        .sort((a, b) => b.confidence - a.confidence || a.subject - b.subject || a.object - b.object)
        .slice(0, 1);
    });
    const count = (matches: (one: (typeof own)[number]) => boolean): number => surest.filter(matches).length;
    const days = surest.flatMap(({ date }) => date ?? []).sort();
    const [source, target, type] = surest[0]?.key ?? ["", "", "LEADS" as const];
    return {
      type,
      source,
      target,
      count: surest.length,
      stated: count(({ polarity }) => polarity === "stated"),
      denied: count(({ polarity }) => polarity === "denied"),
      alleged: count(({ polarity }) => polarity === "alleged"),
      planned: count(({ polarity }) => polarity === "planned"),
      former: count(({ former }) => former),
      confidence: Math.max(...surest.map(({ confidence }) => confidence)),
      firstSeen: days[0] ?? null,
      lastSeen: days.at(-1) ?? null,
      wordings: distinct(surest.flatMap(({ words }) => (words === "" ? [] : words)))
        .map((words) => ({ words, count: count((one) => one.words === words) }))
        .sort((a, b) => b.count - a.count),
    };
  });
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
