import { setTimeout } from "node:timers/promises";
import type { Actor } from "../../graph/model/actor.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { NamePart } from "../../ingest/resolve/names/name-part.ts";
import { personParts } from "../../ingest/resolve/names/person-parts.ts";
import { skeletonOfWord } from "../../ingest/resolve/words/skeleton.ts";
import type { Filtering } from "../measures/filtering.ts";
import { mayBegin, soundLikeness } from "./sounds-like.ts";

interface Asked {
  readonly limit: number;
  readonly types?: readonly ActorType[];
  readonly signal: AbortSignal;
}

/** By the skeleton of a part of a name the actors that bear it, by id. */
type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/** Milliseconds that a search waits for a large graph's names to be read; who searches again later finds more. */
const PATIENCE = 1000;

/**
 * Actors whose names sound as what is typed does: in the other script, where the news never wrote them in it, or in another
 * spelling. The store's own search knows names as they are written; this one asks for them by their consonants, see
 * `ingest/resolve/words/skeleton.ts`, the last of which may be unfinished, and keeps those that do sound alike.
 */
export class NamesAlike {
  readonly #store: GraphStore;
  readonly #filtering: Filtering;
  /** As they were when the graph had this change. */
  #known: { readonly change: number; readonly bearers: Promise<Bearers> } | undefined;

  constructor(store: GraphStore, filtering: Filtering) {
    this.#store = store;
    this.#filtering = filtering;
  }

  /** The most alike first, of equals the most named. */
  async find(text: string, { limit, types, signal }: Asked): Promise<readonly Actor[]> {
    const parts = personParts(text);
    const ids = bearersOfAll(await this.#bearers(signal), parts);
    const actors = await this.#store.actorsOf(ids);
    return [...new Map(Array.from(actors.values(), (actor) => [actor.id, actor])).values()]
      .filter(({ type, hidden }) => !hidden && (types?.includes(type) ?? true))
      .map((actor) => ({ actor, likeness: soundLikeness(namesOf(actor), parts) }))
      .filter(({ likeness }) => likeness > 0)
      .sort(
        (a, b) => b.likeness - a.likeness || b.actor.mentions - a.actor.mentions || (a.actor.id < b.actor.id ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ actor }) => actor);
  }

  /** Of the graph as it is now: read at the first question after a change, once for all who wait for it. */
  async #bearers(signal: AbortSignal): Promise<Bearers> {
    const { table } = await (await this.#filtering.through({}, signal)).graph();
    if (this.#known?.change !== table.change) this.#known = { change: table.change, bearers: this.#read() };
    const { bearers } = this.#known;
    bearers.catch(() => (this.#known = undefined));
    return Promise.race([bearers, setTimeout(PATIENCE, new Map<string, ReadonlySet<string>>(), { ref: false })]);
  }

  async #read(): Promise<Bearers> {
    const bearers = new Map<string, Set<string>>();
    for await (const actor of this.#store.actors()) {
      for (const skeleton of new Set(namesOf(actor).flatMap((name) => skeletonsOf(personParts(name))))) {
        const own = bearers.get(skeleton) ?? new Set();
        bearers.set(skeleton, own.add(actor.id));
      }
    }
    return bearers;
  }
}

function namesOf({ name, nameAr, aliases }: Actor): readonly string[] {
  return [name, ...(nameAr === null ? [] : [nameAr]), ...aliases.map((alias) => alias.name)];
}

function skeletonsOf(parts: readonly NamePart[]): readonly string[] {
  return parts.map(({ spelling }) => skeletonOfWord(spelling.word)).filter((skeleton) => skeleton !== "");
}

/** Those who bear every part of what is typed. */
function bearersOfAll(bearers: Bearers, parts: readonly NamePart[]): readonly string[] {
  const asked = skeletonsOf(parts);
  const [last, ...others] = asked.toReversed();
  if (last === undefined) return [];
  const begun = mayBegin(last) ? [...bearers.keys()].filter((known) => known.startsWith(last)) : [last];
  const found = new Set(begun.flatMap((skeleton) => [...(bearers.get(skeleton) ?? [])]));
  return [...found].filter((id) => others.every((skeleton) => bearers.get(skeleton)?.has(id)));
}
