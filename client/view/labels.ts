import type { Core, NodeSingular } from "cytoscape";
import type { NodeData } from "./elements.ts";
import { labelsWithRoom, type Labelled, type Side } from "./label-choice.ts";
import { labelOf } from "./label-room.ts";
import { LABEL_GAP, LABEL_PLACES } from "./stylesheet.ts";

/** A label is never written smaller than this, in px on the screen; where it is too far out for its own size it grows. */
const SMALLEST = 10;
/** Growth goes by such steps, so that zooming does not write every label anew at every turn of the wheel. */
const STEP = 1.1;

/** Of so many that are chosen each has its label, whatever it covers. Those of more would make one heap of words. */
const MOST_ALL_LABELLED = 12;

/** Writes as many labels as there is room for in sight, those of the most important actors first, at a size one can read. */
export class Labels {
  readonly #cy: Core;
  #shown = new Set<string>();

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** Takes long with many in sight, so that it is for times of rest. */
  choose(): void {
    const cy = this.#cy;
    const zoom = cy.zoom();
    const sight = cy.extent();
    const inSight: Labelled[] = [];
    const sizes = new Map<string, number>();
    const areFewChosen = cy.nodes(".chosen").length <= MOST_ALL_LABELLED;
    cy.nodes().forEach((node: NodeSingular) => {
      if (node.hasClass("guide") || node.hasClass("unplaced")) return;
      const { x, y } = node.position();
      if (x < sight.x1 || x > sight.x2 || y < sight.y1 || y > sight.y2) return;
      const data = node.data() as NodeData;
      const fontSize = Math.max(data.fontSize, steppedUp(SMALLEST / zoom));
      const { width, height } = labelOf(data.label);
      sizes.set(data.id, fontSize);
      inSight.push({
        id: data.id,
        x: x * zoom,
        y: y * zoom,
        size: data.size * zoom,
        width: width * fontSize * zoom + 4,
        height: height * fontSize * zoom,
        gap: LABEL_GAP * zoom,
        importance:
          node.hasClass("active") || (node.hasClass("chosen") && areFewChosen)
            ? Infinity
            : data.importance + (node.hasClass("chosen") ? 2 : node.hasClass("near") ? 1 : 0),
      });
    });
    const seen = { x1: sight.x1 * zoom, x2: sight.x2 * zoom, y1: sight.y1 * zoom, y2: sight.y2 * zoom };
    this.#write(labelsWithRoom(inSight, seen), sizes);
  }

  #write(chosen: ReadonlyMap<string, Side>, sizes: ReadonlyMap<string, number>): void {
    const cy = this.#cy;
    cy.batch(() => {
      for (const id of this.#shown) if (!chosen.has(id)) cy.getElementById(id).data("shown", "");
      for (const [id, side] of chosen) {
        const node = cy.getElementById(id);
        const shown = labelOf(node.data("label") as string).text;
        node.data({ shown, shownSize: sizes.get(id), ...LABEL_PLACES[side] });
      }
    });
    this.#shown = new Set(chosen.keys());
  }
}

function steppedUp(size: number): number {
  return STEP ** Math.ceil(Math.log(size) / Math.log(STEP));
}
