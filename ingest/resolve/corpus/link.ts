import { NOTHING_SHARED, type Comparison } from "../names/comparison.ts";
import { comparePeople } from "../names/compare-people.ts";
import { compareTerms } from "../names/compare-terms.ts";
import type { NameNode } from "./name-node.ts";
import { RESOLUTION_WEIGHTS as WEIGHTS } from "./resolution-weights.ts";

/** Two names that may be one actor's, as indexes into the nodes, the lower one left. */
export interface Link extends Comparison {
  readonly left: number;
  readonly right: number;
}

/** What the names alone say of two nodes. */
export function compareNodes(left: NameNode, right: NameNode): Comparison {
  if (left.type !== right.type) return compareAcrossTypes(left, right);
  return left.type === "PERSON" ? comparePeople(left.parts, right.parts) : compareTerms(left.parts, right.parts);
}

/** A recogniser takes one name for two types; but a bare word may well be a person here and a place there (Jordan). */
function compareAcrossTypes(left: NameNode, right: NameNode): Comparison {
  if (left.form !== right.form) return NOTHING_SHARED;
  const reasons = [{ kind: "other-type" as const, left: "", right: "" }];
  return { likeness: likenessAcrossTypes(left, right), shorter: "neither", shared: left.parts.length, reasons };
}

function likenessAcrossTypes(left: NameNode, right: NameNode): number {
  if (left.parts.length > 1) return WEIGHTS.otherTypeOfLongName;
  const knownAsOne = left.known.length > 0 !== right.known.length > 0;
  return knownAsOne ? WEIGHTS.otherTypeOfKnownName : WEIGHTS.otherTypeOfOneWord;
}
