/**
 * The backbone of a dense network: ties that carry more of a node's weight than they would if it were dealt out at random. Unlike
 * a threshold on the weight it keeps what matters to small actors too.
 *
 * M. Á. Serrano, M. Boguñá & A. Vespignani (2009), Extracting the multiscale backbone of complex weighted networks, PNAS 106(16).
 */
import { degrees, type Degree } from "./degree.ts";
import type { GraphView, WeightedEdge } from "./graph-view.ts";

/** Why a tie is kept or hidden: it matters to both ends, to one of them, or to neither. */
export type BackboneReason = "matters-to-both" | "matters-to-source" | "matters-to-target" | "matters-to-neither";

export interface BackboneTie extends WeightedEdge {
  /**
   * The probability that chance alone would give the tie so large a share of the node's weight: (1 - w / s)^(k - 1). It is 1 at a
   * node with one tie, which has nothing to compare with; the other end decides, as in the paper.
   */
  readonly chanceAtSource: number;
  readonly chanceAtTarget: number;
  readonly kept: boolean;
  readonly reason: BackboneReason;
}

/** @param level ties whose probability is below it at either end are kept; the paper uses 0.01 to 0.5. */
export function backbone(view: GraphView, level = 0.05): readonly BackboneTie[] {
  const degreeOf = degrees(view);
  return view.edges.map((edge) => {
    const chanceAtSource = chanceAt(degreeOf.get(edge.source), edge.weight);
    const chanceAtTarget = chanceAt(degreeOf.get(edge.target), edge.weight);
    const reason = reasonOf(chanceAtSource < level, chanceAtTarget < level);
    return { ...edge, chanceAtSource, chanceAtTarget, kept: reason !== "matters-to-neither", reason };
  });
}

function chanceAt(degree: Degree | undefined, weight: number): number {
  if (degree === undefined || degree.ties < 2) return 1;
  return (1 - weight / degree.weight) ** (degree.ties - 1);
}

function reasonOf(toSource: boolean, toTarget: boolean): BackboneReason {
  if (toSource) return toTarget ? "matters-to-both" : "matters-to-source";
  return toTarget ? "matters-to-target" : "matters-to-neither";
}
