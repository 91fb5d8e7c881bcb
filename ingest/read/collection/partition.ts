/** A partition of the numbers from 0 into groups that grow together (union-find with path halving). */
export class Partition {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  /** The least number of the group that `index` is in. */
  rootOf(index: number): number {
    let at = index;
    for (let parent = this.#parent[at] ?? at; parent !== at; parent = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[parent] ?? parent;
      at = this.#parent[at] ?? at;
    }
    return at;
  }

  join(left: number, right: number): void {
    const [low, high] = [this.rootOf(left), this.rootOf(right)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) this.#parent[high] = low;
  }

  /** Every group, members ascending. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const index of this.#parent.keys()) {
      const root = this.rootOf(index);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [index]);
      else group.push(index);
    }
    return [...groups.values()];
  }
}
