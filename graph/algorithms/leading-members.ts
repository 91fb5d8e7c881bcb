/** The members of each community, those that hold it together first. */
import { byCodeUnit } from "../model/by-code-unit.ts";
import { type GraphView } from "./graph-view.ts";

/**
 * @param of by node the number of its community
 * @returns by the community's number its members: the one with the most weight in ties within it first, of equals the lower name
 */
export function leadingMembers(
  { nodes, edges }: GraphView,
  of: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const within = new Map(nodes.map((node) => [node, 0]));
  for (const { source, target, weight } of edges) {
    if (of.get(source) !== of.get(target)) continue;
    within.set(source, (within.get(source) ?? 0) + weight);
    within.set(target, (within.get(target) ?? 0) + weight);
  }
  const members: string[][] = [];
  for (const [node, community] of of) (members[community] ??= []).push(node);
  for (const own of members) {
    own.sort((a, b) => (within.get(b) ?? 0) - (within.get(a) ?? 0) || byCodeUnit(a, b));
  }
  return members;
}
