/** Matches a pattern against the items of a sentence by backtracking, shortest way first. */
import { type Item, senseOf, type WordSense } from "./item.ts";
import type { Node, Pick } from "./pattern-syntax.ts";

/** An item with names, and which of them are meant. */
export interface Place {
  readonly item: number;
  readonly pick: Pick;
}

/** What a match has taken so far: places of items. */
export interface Match {
  readonly begin: number;
  /** After the last item taken. */
  readonly end: number;
  readonly subject?: Place;
  readonly object?: Place;
  /** The first word taken that gives a relation away, and which. */
  readonly trigger?: number;
  readonly meanings?: readonly WordSense[];
}

type NameNode = Extract<Node, { kind: "name" }>;
/** A node that takes exactly one item. */
export type Single = Exclude<Node, { kind: "sequence" | "many" | "not" | "start" | "fresh" | "after" }>;

/** Goes on from a match; gives the whole match, or undefined where it fails and another way must be tried. */
type Continue = (match: Match) => Match | undefined;

/** The first way in which the pattern matches from an item on and `accept` agrees to; undefined where there is none. */
export function matchAt(
  items: readonly Item[],
  begin: number,
  pattern: Node,
  accept: (match: Match) => boolean,
): Match | undefined {
  return step(items, pattern, { begin, end: begin }, (match) => (accept(match) ? match : undefined));
}

/** Whether an item can be the first of a match whose first single node is known: a quick way to pass over most places. */
export function mayBegin(item: Item | undefined, first: Single | undefined): boolean {
  return first === undefined || take(item, first, NOTHING_TAKEN) !== undefined;
}

const NOTHING_TAKEN: Match = { begin: 0, end: 0 };

function step(items: readonly Item[], node: Node, match: Match, next: Continue): Match | undefined {
  switch (node.kind) {
    case "sequence":
      return inOrder(items, node.nodes, 0, match, next);
    case "many":
      return repeat(items, node.node, node.most, match, next);
    case "not":
      return step(items, node.node, match, (found) => found) === undefined ? next(match) : undefined;
    case "start":
      return match.end === 0 ? next(match) : undefined;
    case "fresh":
      return items[match.end]?.fresh === true ? next(match) : undefined;
    case "after":
      return node.names.some((name) => senseOf(items[match.end - 1], name)) ? undefined : next(match);
    case "name":
    case "class":
    case "words":
    case "pos":
    case "any": {
      const taken = take(items[match.end], node, match);
      return taken === undefined ? undefined : next(taken);
    }
  }
}

function inOrder(items: readonly Item[], nodes: readonly Node[], index: number, match: Match, next: Continue) {
  const node = nodes[index];
  if (node === undefined) return next(match);
  return step(items, node, match, (found): Match | undefined => inOrder(items, nodes, index + 1, found, next));
}

/** As few as will do. */
function repeat(items: readonly Item[], node: Node, most: number, match: Match, next: Continue): Match | undefined {
  const done = next(match);
  if (done !== undefined || most === 0) return done;
  return step(items, node, match, (found) =>
    found.end === match.end ? undefined : repeat(items, node, most - 1, found, next),
  );
}

/** The match with one more item, where the item is what the node asks for. */
function take(item: Item | undefined, node: Single, match: Match): Match | undefined {
  if (item === undefined) return undefined;
  const at = match.end;
  const taken = { ...match, end: at + 1 };
  if (node.kind === "name")
    return node.type === undefined || node.type === item.type ? takeName(item, node, taken, at) : undefined;
  if (item.mentions.length > 0) return node.kind === "any" ? taken : undefined;
  switch (node.kind) {
    case "class": {
      const senses = item.senses.filter(({ name }) => node.names.includes(name));
      if (senses.length === 0) return undefined;
      const meanings = senses.filter(({ relation }) => relation !== undefined);
      return meanings.length === 0 || match.meanings !== undefined ? taken : { ...taken, trigger: at, meanings };
    }
    case "words":
      return node.forms.has(item.form) ? taken : undefined;
    case "pos":
      return node.tags.has(item.pos) ? taken : undefined;
    case "any":
      return item.pos === "PUNCT" || senseOf(item, "stop") !== undefined ? undefined : taken;
  }
}

function takeName(item: Item, { as, pick }: NameNode, taken: Match, at: number): Match | undefined {
  if (item.mentions.length === 0) return undefined;
  if (as === "M") return taken;
  if (as === "S") return { ...taken, subject: { item: at, pick } };
  if (as === "O") return { ...taken, object: { item: at, pick } };
  return item.mentions.length < 2 ? undefined : { ...taken, subject: { item: at, pick }, object: { item: at, pick } };
}
