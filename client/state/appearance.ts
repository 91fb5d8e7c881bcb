/** What each actor looks like by the measures chosen: pure, so that legend and drawing cannot disagree. */
import type { Actor } from "../../graph/model/actor.ts";
import type { Look } from "./look.ts";

/** What was measured; null while it is not needed, or not yet known. */
export interface Measured {
  /** By actor. */
  readonly sizes: ReadonlyMap<string, number> | null;
  /** The community of each actor, by the id of its leading actor. */
  readonly communities: ReadonlyMap<string, string> | null;
}

/** How an actor is coloured: by its type, by the number of its community (the largest drawn is 0), or along a scale from 0 (earliest) to 1. */
export type Colour =
  | { readonly by: "type" }
  | { readonly by: "community"; readonly community: number | null }
  | { readonly by: "time"; readonly share: number | null };

export interface Appearance {
  /** From 0 to 1, against the largest drawn: what an actor's area follows. */
  readonly weight: number;
  readonly colour: Colour;
}

export function appearancesOf(
  actors: readonly Actor[],
  look: Look,
  measured: Measured,
): ReadonlyMap<string, Appearance> {
  const valueOf = ({ id, mentions }: Actor): number => {
    if (look.size === "none") return 0;
    return measured.sizes?.get(id) ?? (look.size === "mentions" ? mentions : 0);
  };
  const most = actors.reduce((largest, actor) => Math.max(largest, valueOf(actor)), 0);
  const colourOf = colouring(actors, look, measured);
  return new Map(
    actors.map((actor) => [actor.id, { weight: most === 0 ? 0 : valueOf(actor) / most, colour: colourOf(actor) }]),
  );
}

function colouring(actors: readonly Actor[], { colour }: Look, { communities }: Measured): (actor: Actor) => Colour {
  switch (colour) {
    case "type":
      return () => ({ by: "type" });
    case "community": {
      const numbers = communityNumbers(actors, communities);
      return ({ id }) => ({ by: "community", community: numbers.get(communities?.get(id) ?? "") ?? null });
    }
    case "time": {
      const { first, last } = firstDays(actors);
      return ({ firstSeen }) => {
        if (firstSeen === null) return { by: "time", share: null };
        return { by: "time", share: last === first ? 1 : (dayOf(firstSeen) - first) / (last - first) };
      };
    }
  }
}

/** The communities of which two or more are drawn, numbered from the one of which most are. */
export function communityNumbers(
  actors: readonly Pick<Actor, "id">[],
  communities: Measured["communities"],
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { id } of actors) {
    const community = communities?.get(id);
    if (community !== undefined) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  }
  const shared = [...sizes].filter(([, size]) => size > 1).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(shared.map(([community], number) => [community, number]));
}

/** By number of a community: the most named of its actors drawn, after whom it is called. */
export function communityLeaders(actors: readonly Actor[], communities: Measured["communities"]): readonly Actor[] {
  const leaders = new Map<number, Actor>();
  const numbers = communityNumbers(actors, communities);
  for (const actor of actors) {
    const number = numbers.get(communities?.get(actor.id) ?? "");
    if (number !== undefined && actor.mentions > (leaders.get(number)?.mentions ?? -1)) leaders.set(number, actor);
  }
  return [...leaders].sort(([a], [b]) => a - b).map(([, actor]) => actor);
}

/** The earliest and the latest of the days on which actors are first named. Infinite where no date is known. */
export function firstDays(actors: readonly Pick<Actor, "firstSeen">[]): {
  readonly first: number;
  readonly last: number;
} {
  const days = actors.flatMap(({ firstSeen }) => (firstSeen === null ? [] : [dayOf(firstSeen)]));
  return {
    first: days.reduce((least, day) => Math.min(least, day), Infinity),
    last: days.reduce((most, day) => Math.max(most, day), -Infinity),
  };
}

const DAY = 86_400_000;

/** Days since 1970. */
export function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / DAY;
}

export function isoDateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
