/**
 * Which names are one actor, over all documents of a run and in both scripts.
 *
 * Pure, and independent of the order of the uses: names are taken in the order of their ids, links in the order of their
 * likeness. What is known or declared comes first, then whole names that are alike, then names that their company makes
 * alike, and shortened names last. What stays open becomes a candidate, never a silent merge. What people decide is laid
 * over the result by the graph (`judgedActors`), so that it can be taken back without resolving anew.
 */
import type { NameUse } from "../../../graph/model/name.ts";
import { knownActors, type KnownActor } from "../../nlp/data/known-actors.ts";
import { resolvedActors } from "./actors.ts";
import { candidatePairs } from "./blocking.ts";
import { candidatesOf, openLinks } from "./candidates.ts";
import { Company } from "./company.ts";
import { weighed } from "./evidence.ts";
import { declaredLinks, indexById, knownLinks, weakLinks } from "./given-links.ts";
import { Joiner } from "./joiner.ts";
import { compareNodes, type Link } from "./link.ts";
import { knownNames } from "./known-names.ts";
import { nameId } from "./name-id.ts";
import { NameMemory } from "./name-memory.ts";
import type { NameNode } from "./name-node.ts";
import { nameNodes } from "./name-nodes.ts";
import { nameResolution } from "./name-resolution.ts";
import { RESOLUTION_WEIGHTS as WEIGHTS } from "./resolution-weights.ts";
import type { Resolution } from "./resolution.ts";
import { joinShortened } from "./shortened.ts";
import type { WatchedActor } from "./watched-actors.ts";

export interface ResolveOptions {
  /** Actors whose names are known beforehand; the project's own table unless given. */
  readonly known?: readonly KnownActor[];
  /** Actors of watch lists: all names of one are one actor, and two are never one. */
  readonly watched?: readonly WatchedActor[];
  /** What earlier runs found out; what this one does is added. That of the process unless given. */
  readonly memory?: NameMemory;
}

const NOBODY: readonly WatchedActor[] = [];

/** A server resolves again and again, and most names are those of the last time; so are the known ones of any two short texts. */
const ownMemory = new NameMemory();

export function resolveNames(
  uses: Iterable<NameUse>,
  { known = knownActors(), watched = NOBODY, memory = ownMemory }: ResolveOptions = {},
): Resolution {
  memory.makeRoom();
  const table = knownNames(known, watched);
  const nodes = nameNodes(uses, table.names, memory);
  const byId = indexById(nodes, table);
  const joiner = new Joiner(nodes);
  const knownAs = [...knownLinks(nodes, byId, table), ...weakLinks(nodes, byId, table)];
  joiner.joinGiven(knownAs.filter(isSure));
  joiner.joinAll(declaredLinks(nodes, byId));

  const links = [...likeNames(nodes, memory), ...knownAs.filter((link) => !isSure(link))];
  const whole = links.filter(({ shorter }) => shorter === "neither");
  joiner.joinAll(byLikeness(whole.filter((link) => mayJoinByName(link, nodes))));

  const open = links.filter((link) => !joiner.areOne(link));
  const company = new Company(nodes, joiner.partition.copy());
  const withCompany = open.map((link) => weighed(link, nodes, company));
  const wholeWithCompany = withCompany.filter(({ shorter }) => shorter === "neither");
  joiner.joinAll(byLikeness(wholeWithCompany.filter((link) => mayJoinByName(link, nodes))));
  const shortened = joinShortened(
    withCompany.filter(({ shorter }) => shorter !== "neither"),
    nodes,
    joiner,
  );

  const resolved = resolvedActors(nodes, joiner, table);
  const undecided = openLinks([...wholeWithCompany, ...shortened], joiner);
  return {
    actors: resolved.actors,
    candidates: candidatesOf(undecided, nodes, resolved),
    names: nameResolution(nodes, joiner, undecided, resolved, table),
    actorOf: (type, name) => {
      const index = byId.get(nameId(type, name));
      return index === undefined ? undefined : resolved.actorAt(index);
    },
  };
}

/** All pairs of names that are at all alike. */
function likeNames(nodes: readonly NameNode[], memory: NameMemory): readonly Link[] {
  const links: Link[] = [];
  for (const [left, right] of candidatePairs(nodes)) {
    const [a, b] = [nodes[left], nodes[right]];
    if (a === undefined || b === undefined || memory.areUnlike(a, b)) continue;
    const comparison = compareNodes(a, b);
    if (comparison.likeness >= WEIGHTS.least) links.push({ left, right, ...comparison });
    else if (a.type === b.type) memory.noteUnlike(a, b);
  }
  return links;
}

const isSure = ({ likeness }: Link): boolean => likeness >= WEIGHTS.merge;

/** One shared name part alone never joins two people. */
function mayJoinByName(link: Link, nodes: readonly NameNode[]): boolean {
  return isSure(link) && (link.shared > 1 || nodes[link.left]?.type !== "PERSON");
}

function byLikeness(links: readonly Link[]): readonly Link[] {
  return links.toSorted((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right);
}
