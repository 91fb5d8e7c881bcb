/**
 * What resolving once found out and need not find out again: the parts of names, and which names have nothing in common. Both follow
 * from the names alone, whatever documents say of them, so nothing here can be out of date: remembering changes how long
 * resolving takes, and never what comes out.
 */
import type { ActorType } from "../../../graph/model/ontology.ts";
import { nameNode, type NameNode } from "./name-node.ts";
import { NumberPairs } from "./number-pairs.ts";

/** Of so many names, about a kilobyte each, at the beginning of a run; a graph of more is resolved as if for the first time. */
const MOST_KEPT = 400_000;

export class NameMemory {
  readonly #mostKept: number;
  readonly #nodes = new Map<string, NameNode>();
  #unlike = new NumberPairs();

  constructor(mostKept = MOST_KEPT) {
    this.#mostKept = mostKept;
  }

  /** To be called before each run. Never during one, since it would give a number to a second name. */
  makeRoom(): void {
    if (this.#nodes.size <= this.#mostKept) return;
    this.#nodes.clear();
    this.#unlike = new NumberPairs();
  }

  /** The name without uses, and as if it were no known actor's. */
  node(type: ActorType, name: string): NameNode {
    const key = `${type} ${name}`;
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = nameNode(type, name, this.#nodes.size);
      this.#nodes.set(key, node);
    }
    return node;
  }

  /** Whether {@link noteUnlike} was told of the two. */
  areUnlike(left: NameNode, right: NameNode): boolean {
    return this.#unlike.has(left.number, right.number);
  }

  /** The names must be of one type: of two types, what is known of them matters too. */
  noteUnlike(left: NameNode, right: NameNode): void {
    this.#unlike.add(left.number, right.number);
  }
}
