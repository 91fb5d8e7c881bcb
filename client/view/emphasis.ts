import type { CollectionReturnValue, Core, NodeCollection } from "cytoscape";
import { selectedActors, type Selection } from "../state/view-state.ts";
import { edgeBetween } from "./elements.ts";

/** Ids of actors, each tied to the one before. */
export type Way = readonly string[];

/** Brings what is selected, and what stands next to it, to the fore, and lets the rest stand back. */
export function emphasise(cy: Core, selection: Selection, ways: readonly Way[]): void {
  cy.batch(() => {
    cy.elements().removeClass("chosen near faded");
    const actors = new Set(selectedActors(selection));
    const chosen = cy.nodes().filter((node) => actors.has(node.id()));
    if (chosen.empty()) return;
    const tie = selection.kind === "tie" ? tieOn(cy, selection.source, selection.target) : cy.collection();
    const near = nextTo(cy, selection, chosen, tie, ways);
    cy.elements().not(near).not(".guide").addClass("faded");
    near.addClass("near");
    chosen.union(tie).addClass("chosen");
  });
}

function nextTo(
  cy: Core,
  { kind }: Selection,
  chosen: NodeCollection,
  tie: CollectionReturnValue,
  ways: readonly Way[],
): CollectionReturnValue {
  if (kind === "tie") return chosen.union(tie);
  if (kind !== "paths") return chosen.closedNeighborhood();
  const stops = new Set(ways.flat());
  const hops = ways.flatMap((way) => way.slice(1).map((id, index) => tieOn(cy, way[index] ?? "", id)));
  const onWays = cy.nodes().filter((node) => stops.has(node.id()));
  return hops.reduce((all, hop) => all.union(hop), chosen.union(onWays));
}

function tieOn(cy: Core, a: string, b: string): CollectionReturnValue {
  return cy.getElementById(edgeBetween(a, b));
}
