import type { Core } from "cytoscape";
import { labelOf } from "./label-room.ts";
import type { Guide } from "./layout-task.ts";

/** Writes what a layout has to say besides places, as nodes that show nothing but their words. */
export function writeGuides(cy: Core, guides: readonly Guide[], wordsOf: (guide: Guide) => string): void {
  cy.batch(() => {
    cy.nodes(".guide").remove();
    cy.add(
      guides.flatMap((guide, index) => {
        const words = wordsOf(guide);
        if (words === "") return [];
        const data = { id: `guide ${index}`, words: labelOf(words).text.replaceAll("\n", " ") };
        const still = { selectable: false, grabbable: false };
        return [{ group: "nodes" as const, data, position: { ...guide.at }, classes: "guide", ...still }];
      }),
    );
  });
}
