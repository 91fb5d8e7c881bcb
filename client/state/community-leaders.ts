import type { Actor } from "../../graph/model/actor.ts";

/** The most named actor of each community of two or more, in the order of the communities' numbers. */
export function communityLeaders(
  actors: readonly Actor[],
  community: ReadonlyMap<string, number>,
): readonly Actor[] {
  const leaders: Actor[] = [];
  const sizes: number[] = [];
  for (const actor of actors) {
    const number = community.get(actor.id);
    if (number === undefined) continue;
    const leader = leaders[number];
    if (leader === undefined || actor.mentions > leader.mentions) leaders[number] = actor;
    sizes[number] = (sizes[number] ?? 0) + 1;
  }
  return leaders.filter((_, number) => (sizes[number] ?? 0) > 1);
}
