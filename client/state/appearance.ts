/** What each actor looks like by the measures chosen: pure, so that legend and drawing cannot disagree. */
import type { Actor } from "../../graph/model/actor.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import type { Tie } from "../../graph/model/tie.ts";
import type { Look } from "./look.ts";

/** Values by actor; null while they are being computed. */
export type Measured = ReadonlyMap<string, number> | null;

export interface MeasuredValues {
  readonly community: Measured;
  readonly bridge: Measured;
  readonly rank: Measured;
}

export const UNMEASURED: MeasuredValues = { community: null, bridge: null, rank: null };

/** How an actor is coloured: by its type, by the number of its community (the largest is 0), or along a scale from 0 (earliest) to 1. */
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
  drawn: Subgraph,
  look: Look,
  measured: MeasuredValues,
): ReadonlyMap<string, Appearance> {
  const values = sizeValues(drawn, look, measured);
  const most = drawn.actors.reduce((largest, { id }) => Math.max(largest, values(id)), 0);
  const colours = colouring(drawn.actors, look, measured);
  return new Map(
    drawn.actors.map((actor) => [
      actor.id,
      { weight: most === 0 ? 0 : values(actor.id) / most, colour: colours(actor) },
    ]),
  );
}

function sizeValues({ actors, ties }: Subgraph, { size }: Look, measured: MeasuredValues): (id: string) => number {
  switch (size) {
    case "none":
      return () => 0;
    case "mentions":
    case "documents": {
      const counts = new Map(actors.map((actor) => [actor.id, actor[size]]));
      return (id) => counts.get(id) ?? 0;
    }
    case "ties": {
      const degrees = degreesOf(ties);
      return (id) => degrees.get(id) ?? 0;
    }
    case "bridge":
    case "rank":
      return (id) => measured[size]?.get(id) ?? 0;
  }
}

/** How many ties each actor has; those without any are left out. */
export function degreesOf(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of ties)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

function colouring(actors: readonly Actor[], { colour }: Look, { community }: MeasuredValues): (actor: Actor) => Colour {
  switch (colour) {
    case "type":
      return () => ({ by: "type" });
    case "community": {
      const sizes = new Map<number, number>();
      for (const number of community?.values() ?? []) sizes.set(number, (sizes.get(number) ?? 0) + 1);
      // One alone is no community.
      return ({ id }) => {
        const number = community?.get(id);
        return { by: "community", community: number !== undefined && (sizes.get(number) ?? 0) > 1 ? number : null };
      };
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

/** The earliest and the latest of the days on which actors are first named. Infinite where no date is known. */
export function firstDays(actors: readonly Pick<Actor, "firstSeen">[]): { readonly first: number; readonly last: number } {
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
