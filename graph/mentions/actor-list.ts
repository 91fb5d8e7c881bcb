import { byCodeUnit } from "../model/by-code-unit.ts";
import type { ActorKind } from "./mention-rows.ts";

/** Actors in order of id (by code unit), so that of two numbers the lower is the lower id, as ties are stored. */
export class ActorList {
  readonly #kinds: readonly ActorKind[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #hidden: readonly number[];

  /** @param kinds in order of id @param numbers their places by id, where they are known */
  constructor(
    kinds: readonly ActorKind[],
    numbers: ReadonlyMap<string, number> = new Map(kinds.map(({ id }, number) => [id, number])),
  ) {
    this.#kinds = kinds;
    this.#numbers = numbers;
    this.#hidden = kinds.flatMap(({ hidden }, number) => (hidden ? number : []));
  }

  get size(): number {
    return this.#kinds.length;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(number: number): string {
    return this.#kinds[number]?.id ?? "";
  }

  kinds(): readonly ActorKind[] {
    return this.#kinds;
  }

  /** The numbers of those that people hid. */
  hidden(): readonly number[] {
    return this.#hidden;
  }

  /** With these added, or in place of those of the same id. Most changes name few that are new, or none. */
  with(kinds: readonly ActorKind[]): ActorList {
    const all = [...this.#kinds];
    const fresh = new Map<string, ActorKind>();
    for (const kind of kinds) {
      const number = this.#numbers.get(kind.id);
      if (number === undefined) fresh.set(kind.id, kind);
      else all[number] = kind;
    }
    if (fresh.size === 0) return new ActorList(all, this.#numbers);
    return new ActorList(merged(all, [...fresh.values()].sort((a, b) => byCodeUnit(a.id, b.id))));
  }
}

/** Two lists in order of id as one. */
function merged(many: readonly ActorKind[], few: readonly ActorKind[]): readonly ActorKind[] {
  const all: ActorKind[] = [];
  let next = 0;
  for (const kind of many) {
    for (let other = few[next]; other !== undefined && other.id < kind.id; other = few[++next]) all.push(other);
    all.push(kind);
  }
  return [...all, ...few.slice(next)];
}
