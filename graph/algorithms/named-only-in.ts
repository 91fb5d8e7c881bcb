/** Who is named in one language, or by one source, and by no other. */
import { byCodeUnit } from "../model/by-code-unit.ts";

/** How often an actor is named in one group of documents. */
export interface GroupCount {
  readonly actor: string;
  /** A language, a source. */
  readonly group: string;
  readonly mentions: number;
}

export interface NamedOnly {
  readonly actor: string;
  readonly group: string;
  readonly mentions: number;
  /**
   * How likely chance alone would leave the actor out of all other groups: the group's share of all mentions to the power of the
   * actor's. A name met once is in one group whatever happens; near 1 it says nothing.
   */
  readonly chance: number;
}

/** The least likely by chance first. Counts of one actor in one group add up. */
export function namedOnlyIn(counts: readonly GroupCount[]): readonly NamedOnly[] {
  const ofActor = new Map<string, Map<string, number>>();
  const ofGroup = new Map<string, number>();
  for (const { actor, group, mentions } of counts.filter((count) => count.mentions > 0)) {
    const groups = ofActor.get(actor) ?? new Map<string, number>();
    ofActor.set(actor, groups.set(group, (groups.get(group) ?? 0) + mentions));
    ofGroup.set(group, (ofGroup.get(group) ?? 0) + mentions);
  }
  const all = [...ofGroup.values()].reduce((sum, mentions) => sum + mentions, 0);
  return [...ofActor]
    .flatMap(([actor, groups]): readonly NamedOnly[] => {
      const [[group, mentions] = ["", 0], ...others] = groups;
      if (others.length > 0) return [];
      return [{ actor, group, mentions, chance: ((ofGroup.get(group) ?? 0) / all) ** mentions }];
    })
    .sort((a, b) => a.chance - b.chance || b.mentions - a.mentions || byCodeUnit(a.actor, b.actor));
}
