import { comparePeople } from "../names/compare-people.ts";
import { partLikeness } from "../names/part-likeness.ts";
import type { Link } from "./link.ts";
import type { NameNode } from "./name-node.ts";
import { Partition } from "../../../graph/algorithms/partition.ts";

/** Two sets of more names are compared by the first of each only, so that no join costs more than a bounded time. */
const MOST_COMPARED = 20;
/** Part likeness from which two people surely share a given or family name. */
const SAME_PART = 0.8;

/**
 * Joins names into actors, one link at a time, and refuses where that would put two people into one: by known actors, or by
 * names that contradict one another.
 */
export class Joiner {
  readonly partition: Partition;
  readonly joined: Link[] = [];
  readonly #nodes: readonly NameNode[];

  constructor(nodes: readonly NameNode[]) {
    this.#nodes = nodes;
    this.partition = new Partition(nodes.length);
  }

  /** Joins what is known, whatever the names look like. */
  joinGiven(links: readonly Link[]): void {
    for (const link of links) this.#join(link);
  }

  /** Joins in the order given; what may not be joined is passed over. */
  joinAll(links: readonly Link[]): void {
    for (const link of links) if (this.mayJoin(link)) this.#join(link);
  }

  #join(link: Link): void {
    if (this.areOne(link)) return;
    this.partition.join(link.left, link.right);
    this.joined.push(link);
  }

  areOne({ left, right }: Pick<Link, "left" | "right">): boolean {
    return this.partition.rootOf(left) === this.partition.rootOf(right);
  }

  mayJoin({ left, right, shared }: Pick<Link, "left" | "right" | "shared">): boolean {
    const a = this.partition.membersOf(left);
    const b = this.partition.membersOf(right);
    if (this.#knownApart(a, b)) return false;
    // Two names that share parts were compared when the link was made.
    return (shared > 0 && a.length === 1 && b.length === 1) || !this.#contradict(a, b);
  }

  #knownApart(a: readonly number[], b: readonly number[]): boolean {
    const [left, right] = [this.#knownOf(a), this.#knownOf(b)];
    return left.length > 0 && right.length > 0 && !left.some((id) => right.includes(id));
  }

  /** The known actors that these names can be, all names taken together. */
  #knownOf(members: readonly number[]): readonly string[] {
    return members.reduce<readonly string[]>((left, member) => {
      const known = this.#nodes[member]?.known ?? [];
      if (known.length === 0) return left;
      return left.length === 0 ? known : left.filter((id) => known.includes(id));
    }, []);
  }

  #contradict(a: readonly number[], b: readonly number[]): boolean {
    return a
      .slice(0, MOST_COMPARED)
      .some((left) => b.slice(0, MOST_COMPARED).some((right) => this.#areTwoPeople(left, right)));
  }

  /** One family name with two given names, or the other way round: “Iyad Allawi” and “Ali Allawi”. */
  #areTwoPeople(left: number, right: number): boolean {
    const [a, b] = [this.#nodes[left], this.#nodes[right]];
    if (a?.type !== "PERSON" || b?.type !== "PERSON" || a.parts.length < 2 || b.parts.length < 2) return false;
    const [firstA, lastA, firstB, lastB] = [a.parts[0], a.parts.at(-1), b.parts[0], b.parts.at(-1)];
    if (firstA === undefined || firstB === undefined || lastA === undefined || lastB === undefined) return false;
    if (Math.max(partLikeness(firstA, firstB), partLikeness(lastA, lastB)) < SAME_PART) return false;
    return comparePeople(a.parts, b.parts).likeness === 0;
  }
}
