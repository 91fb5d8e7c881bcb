import type { Company } from "./company.ts";
import type { Link } from "./link.ts";
import type { NameNode } from "./name-node.ts";
import { RESOLUTION_WEIGHTS as WEIGHTS } from "./resolution-weights.ts";

/** A link after what the documents say about its two names: the chance that they are one actor's, with reasons. */
export function weighed(link: Link, nodes: readonly NameNode[], company: Company): Link {
  const [left, right] = [nodes[link.left], nodes[link.right]];
  const shared = company.shared(link.left, link.right);
  if (left === undefined || right === undefined || shared === undefined) return link;
  const { likeness, names, places } = shared;
  const reasons = [...link.reasons];
  if (names.length > 0) reasons.push({ kind: "company", left: names.join(", "), right: "" });
  if (places.length > 0) reasons.push({ kind: "places", left: places.join(", "), right: "" });
  const together = left.type === right.type && standTogether(left, right);
  if (together) reasons.push({ kind: "side-by-side", left: "", right: "" });
  const evidence = WEIGHTS.noCompany + WEIGHTS.sameCompany * likeness;
  return { ...link, likeness: shifted(link.likeness, evidence + (together ? WEIGHTS.sideBySide : 0)), reasons };
}

function standTogether(left: NameNode, right: NameNode): boolean {
  const sentences = new Set(left.uses.flatMap((use) => use.sentences));
  return right.uses.some((use) => use.sentences.some((sentence) => sentences.has(sentence)));
}

/** A chance after evidence in log-odds. */
function shifted(chance: number, evidence: number): number {
  const odds = (chance / Math.max(1e-6, 1 - chance)) * Math.exp(evidence);
  return odds / (1 + odds);
}
