/**
 * Actors whose names are known beforehand, from the project's table and from watch lists, and their names.
 */
import type { ActorType } from "../../../graph/model/ontology.ts";
import type { KnownAs, ResolvedName, WatchedName } from "../../../graph/model/name.ts";
import type { KnownActor } from "../../nlp/data/known-actors.ts";
import { knownActorId, nameForm, nameId } from "./name-id.ts";
import type { KnownName } from "./name-nodes.ts";
import type { WatchedActor } from "./watched-actors.ts";

export interface Known {
  readonly id: string;
  readonly type: ActorType;
  /** What it is called where one name must do. */
  readonly name: string;
  /** Null where only watch lists know it. */
  readonly table: KnownAs | null;
  readonly watched: WatchedName | null;
  /** The id of the name that stands for it: the first that nobody else has. */
  readonly nameId: string;
  /** The normal forms of the names that the table has. */
  readonly tableForms: ReadonlySet<string>;
  readonly weakNames: readonly string[];
}

export interface KnownNames {
  readonly names: readonly KnownName[];
  readonly actors: ReadonlyMap<string, Known>;
}

/** An actor before its names are taken apart. */
type Named = Omit<Known, "nameId"> & { readonly names: readonly string[] };

/** Taking thousands of names apart takes longer than resolving a short text. */
let newest: { readonly of: readonly [unknown, unknown]; readonly names: KnownNames } | undefined;

export function knownNames(table: readonly KnownActor[], watched: readonly WatchedActor[]): KnownNames {
  if (newest?.of[0] !== table || newest.of[1] !== watched) {
    newest = { of: [table, watched], names: prepare(withWatched(table.map(fromTable), watched)) };
  }
  return newest.names;
}

/** Whether a watch list, and not the project's own table, says that the actor goes by the name with this normal form. */
export function isOfWatchList(known: Known | undefined, form: string): boolean {
  return known?.watched ? !known.tableForms.has(form) : false;
}

/** What a graph stores of a known actor. */
export function knownAsName({ id, type, name, table, watched }: Known): ResolvedName {
  return { id, type, name, knownAs: table, ...(watched !== null && { watched }) };
}

function fromTable({ type, en, ar, names }: KnownActor): Named {
  const table = { en, ...(ar !== null && { ar }) };
  const tableForms = new Set(names.map(nameForm));
  return { id: knownActorId(type, en), type, name: en, table, watched: null, tableForms, weakNames: [], names };
}

/**
 * A watched actor with a name of the table's is that actor, with the names of both. Where two watched actors have names of one
 * actor of the table, the lists know better: that one keeps only the names that neither has.
 */
function withWatched(table: readonly Named[], watched: readonly WatchedActor[]): readonly Named[] {
  const byForm = new Map<string, Named | null>();
  for (const actor of table) {
    for (const form of actor.tableForms) {
      const key = `${actor.type} ${form}`;
      byForm.set(key, byForm.has(key) ? null : actor);
    }
  }
  const claims = new Map<Named, WatchedActor[]>();
  for (const actor of watched) {
    const own = actor.names.flatMap((name) => byForm.get(`${actor.type} ${nameForm(name)}`) ?? []);
    for (const known of new Set(own)) claims.set(known, [...(claims.get(known) ?? []), actor]);
  }
  const tableOf = new Map<WatchedActor, Named[]>();
  for (const [known, [actor, ...others]] of claims) {
    if (actor !== undefined && others.length === 0) tableOf.set(actor, [...(tableOf.get(actor) ?? []), known]);
  }
  return [
    ...table.flatMap((known) => {
      const by = claims.get(known) ?? [];
      return by.length === 0 ? [known] : by.length === 1 ? [] : without(known, by);
    }),
    ...watched.map((actor) => joined(actor, tableOf.get(actor) ?? [])),
  ];
}

function without(known: Named, watched: readonly WatchedActor[]): readonly Named[] {
  const taken = new Set(watched.flatMap(({ names }) => names.map(nameForm)));
  const names = known.names.filter((name) => !taken.has(nameForm(name)));
  return taken.has(nameForm(known.name)) ? [] : [{ ...known, names }];
}

function joined({ id, type, names, weakNames, watched }: WatchedActor, table: readonly Named[]): Named {
  const [first] = table;
  return {
    id: first?.id ?? id,
    type,
    name: first?.name ?? watched.knownAs.en ?? watched.knownAs.ar ?? names[0] ?? "",
    table: first?.table ?? null,
    watched,
    tableForms: new Set(table.flatMap(({ tableForms }) => [...tableForms])),
    weakNames,
    names: [...new Set([...table.flatMap((known) => known.names), ...names])],
  };
}

function prepare(all: readonly Named[]): KnownNames {
  const names = new Map<string, KnownName>();
  const named = all.map((actor) => ({ actor, own: actor.names.map((name) => nameId(actor.type, name)) }));
  for (const { actor, own } of named) {
    for (const [at, id] of own.entries()) {
      const name = names.get(id) ?? { id, type: actor.type, name: actor.names[at] ?? "", known: [] };
      names.set(id, { ...name, known: [...new Set([...name.known, actor.id])].sort() });
    }
  }
  const isOnlyIts = (id: string): boolean => names.get(id)?.known.length === 1;
  const actors = named.map(({ actor: { names, ...actor }, own }) => {
    return [actor.id, { ...actor, nameId: own.find(isOnlyIts) ?? "" }] as const;
  });
  return { names: [...names.values()], actors: new Map(actors) };
}
