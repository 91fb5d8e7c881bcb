/**
 * Who else is named in the same documents. Two names with the same company are more likely one actor's; company counts the
 * more the rarer it is (Adamic and Adar, “Friends and neighbors on the web”, 2003). A document that names both says nothing
 * of the kind: there they have the same company whoever they are.
 */
import type { NameNode } from "./name-node.ts";
import { documentOf } from "./sentence-key.ts";
import type { Partition } from "../../../graph/algorithms/partition.ts";

/** Documents looked at for one actor: those of the least keys, so that the choice does not depend on order. */
const MOST_DOCUMENTS = 60;
const MOST_NAMED = 3;

export interface SharedCompany {
  /** Cosine of the two companies, weighted by rarity: from 0 to 1. */
  readonly likeness: number;
  /** The people and organisations in common by name, those that count most first. */
  readonly names: readonly string[];
  /** The places in common. */
  readonly places: readonly string[];
}

export class Company {
  readonly #nodes: readonly NameNode[];
  readonly #partition: Partition;
  readonly #documentsOf: readonly (readonly string[])[];
  readonly #namesIn = new Map<string, number[]>();
  readonly #companions = new Map<number, ReadonlyMap<number, number>>();
  /** By actor: asked for again with each link that leads to it, and each document that it is named in. */
  readonly #documents = new Map<number, readonly string[]>();
  readonly #rarities = new Map<number, number>();

  constructor(nodes: readonly NameNode[], partition: Partition) {
    this.#nodes = nodes;
    this.#partition = partition;
    this.#documentsOf = nodes.map(({ uses }) =>
      [...new Set(uses.flatMap((use) => use.sentences.map(documentOf)))].sort(),
    );
    for (const [index, documents] of this.#documentsOf.entries()) {
      for (const document of documents) {
        const names = this.#namesIn.get(document);
        if (names === undefined) this.#namesIn.set(document, [index]);
        else names.push(index);
      }
    }
  }

  /**
   * @param left @param right indexes of names; they stand for all names joined with them
   * @returns undefined where one of them is known but not named in the run
   */
  shared(left: number, right: number): SharedCompany | undefined {
    const [one, other] = [this.#partition.rootOf(left), this.#partition.rootOf(right)];
    if (this.#documentsOfActor(one).length === 0 || this.#documentsOfActor(other).length === 0) return undefined;
    const a = this.#companionsOf(one, other);
    const b = this.#companionsOf(other, one);
    const common = [...a].filter(([actor]) => b.has(actor)).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    const weight = common.reduce((sum, [, rarity]) => sum + rarity, 0);
    const norm = Math.sqrt(total(a) * total(b));
    const named = common.flatMap(([actor]) => this.#nodes[this.#mostUsed(actor)] ?? []);
    const first = (isPlace: boolean): readonly string[] =>
      named
        .filter(({ type }) => (type === "PLACE") === isPlace)
        .slice(0, MOST_NAMED)
        .map(({ name }) => name);
    return { likeness: norm === 0 ? 0 : weight / norm, names: first(false), places: first(true) };
  }

  /** The other actors of an actor's documents, but for those that name the second actor too, with their rarity in bits. */
  #companionsOf(root: number, second: number): ReadonlyMap<number, number> {
    const documents = this.#documentsOfActor(root);
    const shared = new Set(this.#documentsOfActor(second));
    const own = documents.filter((document) => !shared.has(document));
    if (own.length < documents.length) return this.#companionsIn(own, root);
    const known = this.#companions.get(root) ?? this.#companionsIn(own, root);
    this.#companions.set(root, known);
    return known;
  }

  #companionsIn(documents: readonly string[], root: number): ReadonlyMap<number, number> {
    const companions = new Map<number, number>();
    for (const document of documents) {
      for (const name of this.#namesIn.get(document) ?? []) {
        const actor = this.#partition.rootOf(name);
        if (actor !== root && !companions.has(actor)) companions.set(actor, this.#rarity(actor));
      }
    }
    return companions;
  }

  /** The index of an actor's name that most documents use. */
  #mostUsed(actor: number): number {
    const uses = (index: number): number => this.#documentsOf[index]?.length ?? 0;
    const [first = actor] = this.#partition.membersOf(actor).toSorted((a, b) => uses(b) - uses(a) || a - b);
    return first;
  }

  #documentsOfActor(root: number): readonly string[] {
    const known = this.#documents.get(root);
    if (known !== undefined) return known;
    const all = this.#partition.membersOf(root).flatMap((member) => this.#documentsOf[member] ?? []);
    const documents = [...new Set(all)].sort().slice(0, MOST_DOCUMENTS);
    this.#documents.set(root, documents);
    return documents;
  }

  #rarity(actor: number): number {
    const known = this.#rarities.get(actor);
    if (known !== undefined) return known;
    const documents = this.#partition
      .membersOf(actor)
      .reduce((n, member) => n + (this.#documentsOf[member]?.length ?? 0), 0);
    const rarity = Math.log2(1 + this.#namesIn.size / documents);
    this.#rarities.set(actor, rarity);
    return rarity;
  }
}

function total(companions: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const rarity of companions.values()) sum += rarity;
  return sum;
}
