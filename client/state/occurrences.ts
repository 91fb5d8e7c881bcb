import type { EvidenceMention } from "../../graph/model/evidence.ts";
import type { Actor } from "../../graph/model/actor.ts";

/** Where these actors are named, each place once, in order: offsets as those of the mentions. */
export function placesNaming(mentions: readonly EvidenceMention[], actors: readonly string[]): readonly number[] {
  const wanted = new Set(actors);
  const places = mentions.filter(({ actor }) => wanted.has(actor)).map(({ begin }) => begin);
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Which of the places in order is the first from `from` on; the last where all lie before it, -1 where there is none. */
export function placeFrom(places: readonly number[], from: number): number {
  const found = places.findIndex((place) => place >= from);
  return found === -1 ? places.length - 1 : found;
}

/** The actors named, those named most often first, with how often. */
export function actorsNamed(
  mentions: readonly EvidenceMention[],
  actors: readonly Actor[],
): readonly { readonly actor: Actor; readonly times: number }[] {
  return actors
    .map((actor) => ({ actor, times: placesNaming(mentions, [actor.id]).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
}
