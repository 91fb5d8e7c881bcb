/**
 * What is kept apart: of some sets of things, no two sets may have anything in common. A split of an actor into a thousand names
 * is one such family of a thousand sets, and costs a thousand marks instead of half a million pairs.
 */
export class Apartness<Thing> {
  /** By thing: the families it is in, and in which sets of each. */
  readonly #marks = new Map<Thing, Map<number, Set<number>>>();
  #families = 0;

  /** Keeps the things of each set apart from those of the others. */
  keepApart(sets: readonly (readonly Thing[])[]): void {
    const family = this.#families++;
    for (const [set, things] of sets.entries()) {
      for (const thing of things) this.#mark(thing, family, set);
    }
  }

  areApart(one: Thing, other: Thing): boolean {
    const [few, many] = this.#byCount(one, other);
    if (few === undefined || many === undefined) return false;
    return [...few].some(([family, sets]) => {
      const others = many.get(family);
      return others !== undefined && new Set([...sets, ...others]).size > 1;
    });
  }

  /** From now on `joined` stands for both; whatever was to be kept apart from either is to be from it. */
  join(one: Thing, other: Thing, joined: Thing): void {
    const [few, many] = this.#byCount(one, other);
    this.#marks.delete(one);
    this.#marks.delete(other);
    const both = many ?? few;
    if (both === undefined) return;
    this.#marks.set(joined, both);
    if (few === undefined || few === both) return;
    for (const [family, sets] of few) for (const set of sets) this.#mark(joined, family, set);
  }

  #mark(thing: Thing, family: number, set: number): void {
    const families = this.#marks.get(thing) ?? new Map<number, Set<number>>();
    this.#marks.set(thing, families);
    families.set(family, (families.get(family) ?? new Set()).add(set));
  }

  #byCount(one: Thing, other: Thing): readonly (Map<number, Set<number>> | undefined)[] {
    return [this.#marks.get(one), this.#marks.get(other)].sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
  }
}
