/** The numbers from 0 in groups that grow together (union–find, the members kept at hand). A group's root is its least number. */
export class Partition {
  #roots: Int32Array;
  #members: Map<number, readonly number[]>;

  constructor(size: number) {
    this.#roots = Int32Array.from({ length: size }, (_, index) => index);
    this.#members = new Map();
  }

  /** As it is now; later joins do not change it. */
  copy(): Partition {
    const copy = new Partition(0);
    copy.#roots = this.#roots.slice();
    copy.#members = new Map(this.#members);
    return copy;
  }

  rootOf(index: number): number {
    return this.#roots[index] ?? index;
  }

  membersOf(index: number): readonly number[] {
    const root = this.rootOf(index);
    return this.#members.get(root) ?? [root];
  }

  join(left: number, right: number): void {
    const [kept, gone] = [this.rootOf(left), this.rootOf(right)].sort((a, b) => a - b);
    if (kept === undefined || gone === undefined || kept === gone) return;
    const moved = this.membersOf(gone);
    for (const member of moved) this.#roots[member] = kept;
    this.#members.set(
      kept,
      [...this.membersOf(kept), ...moved].sort((a, b) => a - b),
    );
    this.#members.delete(gone);
  }

  /** Every group, by its root, members ascending. */
  *groups(): Generator<readonly number[]> {
    for (const index of this.#roots.keys()) if (this.rootOf(index) === index) yield this.membersOf(index);
  }
}
