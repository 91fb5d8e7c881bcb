/**
 * Shortened names: “Allawi”, “Javad Zarif”. One goes to the full name it shortens only where a single actor of the run bears
 * such a name, and one shared part alone needs company besides; otherwise it stays a candidate for a person to decide.
 */
import type { Link } from "./link.ts";
import type { Joiner } from "./joiner.ts";
import { mayStandFor } from "../names/may-stand-for.ts";
import type { NameNode } from "./name-node.ts";
import { RESOLUTION_WEIGHTS as WEIGHTS } from "./resolution-weights.ts";

/** Joins the shortened names that can be only one actor, those of most parts first, and returns the links left open. */
export function joinShortened(links: readonly Link[], nodes: readonly NameNode[], joiner: Joiner): readonly Link[] {
  const partsOf = (index: number): number => nodes[index]?.parts.length ?? 0;
  const byShort = new Map<number, Link[]>();
  for (const link of links) {
    const short = link.shorter === "left" ? link.left : link.right;
    byShort.set(short, [...(byShort.get(short) ?? []), link]);
  }
  const open: Link[] = [];
  const order = [...byShort].sort(([a], [b]) => partsOf(b) - partsOf(a) || a - b);
  for (const [short, own] of order) {
    const bearerOf = ({ left, right }: Link): number => (left === short ? right : left);
    const possible = own.filter(
      (link) => isBearer(nodes[short], nodes[bearerOf(link)]) && (joiner.areOne(link) || joiner.mayJoin(link)),
    );
    const bearers = new Set(possible.map((link) => joiner.partition.rootOf(bearerOf(link))));
    const [best] = possible.toSorted((a, b) => b.likeness - a.likeness);
    if (best === undefined || joiner.areOne(best)) continue;
    if (bearers.size === 1 && best.likeness >= WEIGHTS.merge && isSupported(best))
      joiner.joinAll([onlyBearer(best, short, nodes)]);
    else open.push(...(bearers.size === 1 ? possible : possible.map((link) => severalBearers(link, short, nodes))));
  }
  return open;
}

/** A full name that the run uses, and that the short one can stand for. */
function isBearer(short: NameNode | undefined, long: NameNode | undefined): boolean {
  const [part, ...more] = short?.parts ?? [];
  if (part === undefined || long === undefined || long.uses.length === 0) return false;
  return more.length > 0 || mayStandFor(part, long.parts);
}

function isSupported({ shared, reasons }: Link): boolean {
  return shared > 1 || reasons.some(({ kind }) => kind === "company" || kind === "places");
}

function onlyBearer(link: Link, short: number, nodes: readonly NameNode[]): Link {
  const long = link.left === short ? link.right : link.left;
  const reason = { kind: "only-bearer" as const, left: nodes[short]?.name ?? "", right: nodes[long]?.name ?? "" };
  return { ...link, reasons: [...link.reasons, reason] };
}

function severalBearers(link: Link, short: number, nodes: readonly NameNode[]): Link {
  return {
    ...link,
    reasons: [...link.reasons, { kind: "several-bearers", left: nodes[short]?.name ?? "", right: "" }],
  };
}
