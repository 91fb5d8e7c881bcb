import type { AnimateOptions, CollectionArgument, Core, NodeSingular } from "cytoscape";

/** Room around what the canvas is fitted to, in px. */
const PADDING = 32;
const ZOOM_STEP = 1.3;
/** Fitting a few actors does not blow them up beyond this zoom. */
const MAX_FIT_ZOOM = 1.4;
/** Milliseconds of a move of the camera. */
const MOVE = 350;

/** Which section of the drawing the canvas shows. */
export class Camera {
  readonly #cy: Core;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** Shows all of these elements, as large as they fit. */
  frame(elements: CollectionArgument, isAnimated = true): void {
    const cy = this.#cy;
    const box = cy.collection().union(elements).boundingBox({});
    const room = Math.min((cy.width() - 2 * PADDING) / box.w, (cy.height() - 2 * PADDING) / box.h);
    const zoom = Math.min(MAX_FIT_ZOOM, Math.max(cy.minZoom(), room));
    const pan = {
      x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
    };
    if (isAnimated) this.#move({ zoom, pan });
    else cy.viewport({ zoom, pan });
  }

  centre(node: NodeSingular): void {
    this.#move({ center: { eles: node } });
  }

  zoomIn(): void {
    this.#zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#zoomBy(1 / ZOOM_STEP);
  }

  /** Whether the middle of an actor is on the canvas. */
  sees(node: NodeSingular): boolean {
    const { x, y } = node.renderedPosition();
    return x > 0 && y > 0 && x < this.#cy.width() && y < this.#cy.height();
  }

  #zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  #move(to: AnimateOptions): void {
    this.#cy.stop();
    this.#cy.animate({ ...to, duration: isMotionUnwanted() ? 0 : MOVE, easing: "ease-in-out" });
  }
}

/** Asked at every move, since a person may change the setting while the page is open. */
function isMotionUnwanted(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
