import type { AnimateOptions, CollectionArgument, Core, NodeSingular } from "cytoscape";

/** Room around what the canvas is fitted to, in px: at the top for the tools that lie over it. */
const [TOP, PADDING] = [60, 28];
const ZOOM_STEP = 1.3;
/** Fitting a few actors does not blow them up beyond this zoom. */
const MAX_FIT_ZOOM = 1.4;
/** Milliseconds of a move of the camera. */
const MOVE = 350;

/** By its middle, in px at zoom 1. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which section of the drawing the canvas shows. */
export class Camera {
  readonly #cy: Core;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** Shows all of these elements, as large as they fit. */
  frame(elements: CollectionArgument): void {
    const { x1, x2, y1, y2 } = this.#cy.collection().union(elements).boundingBox({});
    this.#show({ x1, x2, y1, y2 }, true);
  }

  /** Shows what will stand in these rectangles, given by their middles. */
  frameAt(boxes: readonly Rectangle[], isAnimated = true): void {
    if (boxes.length === 0) return;
    const least = (values: (box: Rectangle) => number): number =>
      boxes.reduce((m, b) => Math.min(m, values(b)), Infinity);
    const x1 = least(({ x, width }) => x - width / 2);
    const x2 = -least(({ x, width }) => -x - width / 2);
    const y1 = least(({ y, height }) => y - height / 2);
    const y2 = -least(({ y, height }) => -y - height / 2);
    this.#show({ x1, x2, y1, y2 }, isAnimated);
  }

  #show({ x1, x2, y1, y2 }: Readonly<Record<"x1" | "x2" | "y1" | "y2", number>>, isAnimated: boolean): void {
    const cy = this.#cy;
    const room = Math.min((cy.width() - 2 * PADDING) / (x2 - x1), (cy.height() - TOP - PADDING) / (y2 - y1));
    const zoom = Math.min(MAX_FIT_ZOOM, Math.max(cy.minZoom(), room));
    const middle = TOP + (cy.height() - TOP - PADDING) / 2;
    const pan = { x: cy.width() / 2 - (zoom * (x1 + x2)) / 2, y: middle - (zoom * (y1 + y2)) / 2 };
    if (isAnimated) this.#move({ zoom, pan });
    else cy.viewport({ zoom, pan });
  }

  centre(node: NodeSingular): void {
    this.#move({ center: { eles: node } });
  }

  /** Brings what is at this point of the canvas, in px from its top left corner, into the middle. */
  look({ x, y }: { readonly x: number; readonly y: number }): void {
    this.#cy.panBy({ x: this.#cy.width() / 2 - x, y: this.#cy.height() / 2 - y });
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
export function isMotionUnwanted(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
