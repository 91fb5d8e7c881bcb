import { byCodeUnit } from "../model/by-code-unit.ts";
import type { ActorKind } from "./mention-rows.ts";

/** Actors in order of id (by code unit), so that of two numbers the lower is the lower id, as ties are stored. */
export class ActorList {
  readonly #kinds: readonly ActorKind[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #hidden: readonly number[];

  /** @param kinds in order of id */
  constructor(kinds: readonly ActorKind[]) {
    this.#kinds = kinds;
    this.#numbers = new Map(kinds.map(({ id }, number) => [id, number]));
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

  /** With these added, or in place of those of the same id. */
  with(kinds: readonly ActorKind[]): ActorList {
    const all = new Map([...this.#kinds, ...kinds].map((kind) => [kind.id, kind]));
    return new ActorList([...all.values()].sort((a, b) => byCodeUnit(a.id, b.id)));
  }
}
