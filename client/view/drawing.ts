import cytoscape, { type Core, type EdgeSingular, type NodeSingular, type StylesheetJson } from "cytoscape";
import { selectedActors, type Selection } from "../state/view-state.ts";
import { edgeId, type Elements } from "./elements.ts";
import { LayoutClient } from "./layout-client.ts";
import { roomOf } from "./label-room.ts";
import type { Point } from "./layout-task.ts";

/** What the pointer is on. */
export type Target =
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "tie"; readonly source: string; readonly target: string };

export interface DrawingEvents {
  readonly onOpen: (target: Target | null) => void;
  readonly onExpand: (actor: string) => void;
  readonly onHover: (target: Target | null) => void;
  /** Actors have come to stand elsewhere on the screen. */
  readonly onMoved: () => void;
  readonly onArranging: (isArranging: boolean) => void;
}

/** Room around the drawing when it is fitted to the canvas, in px. */
const PADDING = 32;
const ZOOM_STEP = 1.3;
/** Fitting a few actors does not blow them up beyond this zoom. */
const MAX_FIT_ZOOM = 1.4;

/**
 * The network on its canvas: the one place that talks to Cytoscape. It is told what to show and what is selected, and
 * keeps the positions: an actor that goes and comes back stands where it stood, and only newcomers are given places.
 */
export class Drawing {
  readonly #cy: Core;
  readonly #layout = new LayoutClient();
  readonly #positions = new Map<string, Point>();
  readonly #isStill: boolean;
  readonly #events: DrawingEvents;
  #selection: Selection = { kind: "none" };

  constructor(container: HTMLElement, events: DrawingEvents, isStill: boolean) {
    this.#events = events;
    this.#isStill = isStill;
    this.#cy = cytoscape({ container, minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false, selectionType: "single" });
    this.#listen();
  }

  restyle(stylesheet: StylesheetJson): void {
    this.#cy.style(stylesheet);
  }

  /** Draws these elements and no others; newcomers are arranged around what stands already. */
  async show(elements: Elements): Promise<void> {
    const wasEmpty = this.#cy.nodes().empty();
    const newcomers = this.#exchange(elements);
    this.mark(this.#selection);
    if (newcomers.length > 0 && !(await this.#place(elements, newcomers))) return;
    if (wasEmpty) this.fit(false);
    else if (newcomers.length > 0) this.#reveal();
    this.#events.onMoved();
  }

  /** Emphasises what is selected and what stands next to it. */
  mark(selection: Selection): void {
    this.#selection = selection;
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements().removeClass("chosen near faded");
      const chosen = cy.collection().union(
        selectedActors(selection)
          .map((id) => cy.getElementById(id))
          .reduce((a, b) => a.union(b), cy.collection()),
      );
      if (chosen.empty()) return;
      const tie =
        selection.kind === "tie" ? cy.getElementById(edgeId(selection.source, selection.target)) : cy.collection();
      const near = selection.kind === "tie" ? chosen.union(tie) : chosen.closedNeighborhood();
      cy.elements().not(near).addClass("faded");
      near.addClass("near");
      chosen.union(tie).addClass("chosen");
    });
  }

  /** Rings the actor that the keyboard is on. */
  ring(actor: string | null): void {
    this.#cy.nodes().removeClass("active");
    if (actor === null) return;
    const node = this.#cy.getElementById(actor);
    node.addClass("active");
    if (!isInside(node.renderedPosition(), this.#cy)) this.#move({ center: { eles: node } });
  }

  fit(isAnimated = true): void {
    this.#frame(this.#cy.elements(), isAnimated);
  }

  zoomIn(): void {
    this.#zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#zoomBy(1 / ZOOM_STEP);
  }

  /** Brings the selection into sight if it is out of it. */
  reveal(): void {
    const chosen = this.#cy.nodes(".chosen");
    if (chosen.toArray().some((node) => !isInside(node.renderedPosition(), this.#cy))) this.#reveal();
  }

  /** Where every actor stands, in px from the canvas's top left corner. */
  places(): ReadonlyMap<string, Point> {
    return new Map(this.#cy.nodes().map((node: NodeSingular) => [node.id(), { ...node.renderedPosition() }]));
  }

  destroy(): void {
    this.#layout.destroy();
    this.#cy.destroy();
  }

  /** Takes out what is gone, brings in what is new; gives the ids of the nodes that have no place yet. */
  #exchange({ nodes, edges }: Elements): readonly string[] {
    const cy = this.#cy;
    const kept = new Set([...nodes, ...edges].map(({ id }) => id));
    cy.batch(() => {
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      for (const data of nodes) {
        const present = cy.getElementById(data.id);
        const at = this.#positions.get(data.id);
        if (present.nonempty()) present.data(data);
        else
          cy.add({
            group: "nodes",
            data: { ...data },
            position: { ...(at ?? { x: 0, y: 0 }) },
            classes: at === undefined ? "unplaced" : "",
          });
      }
      for (const data of edges) {
        const present = cy.getElementById(data.id);
        if (present.nonempty()) present.data({ width: data.width, opacity: data.opacity, strength: data.strength });
        else cy.add({ group: "edges", data: { ...data } });
      }
    });
    return nodes.map(({ id }) => id).filter((id) => !this.#positions.has(id));
  }

  /** Has the newcomers arranged, and puts them in their places unless the canvas has changed meanwhile. */
  async #place({ nodes, edges }: Elements, newcomers: readonly string[]): Promise<boolean> {
    this.#events.onArranging(true);
    const answer = await this.#layout.arrange({
      nodes: nodes.map((data) => ({ id: data.id, ...roomOf(data), at: this.#positions.get(data.id) ?? null })),
      edges: edges.map(({ source, target, strength }) => ({ source, target, strength })),
      aspect: this.#cy.width() / Math.max(1, this.#cy.height()),
    });
    if (answer === null) return false;
    this.#events.onArranging(false);
    this.#cy.batch(() => {
      for (const id of newcomers) {
        const at = answer.get(id);
        if (at === undefined) continue;
        this.#positions.set(id, at);
        this.#cy
          .getElementById(id)
          .position({ ...at })
          .removeClass("unplaced");
      }
    });
    return true;
  }

  #reveal(): void {
    const chosen = this.#cy.nodes(".chosen");
    if (chosen.nonempty()) this.#frame(chosen.closedNeighborhood(), true);
  }

  #frame(elements: cytoscape.CollectionReturnValue, isAnimated: boolean): void {
    const box = elements.boundingBox({});
    const room = Math.min((this.#cy.width() - 2 * PADDING) / box.w, (this.#cy.height() - 2 * PADDING) / box.h);
    const zoom = Math.min(MAX_FIT_ZOOM, Math.max(this.#cy.minZoom(), room));
    const pan = {
      x: this.#cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: this.#cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
    };
    if (isAnimated) this.#move({ zoom, pan });
    else this.#cy.viewport({ zoom, pan });
  }

  #zoomBy(factor: number): void {
    const centre = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: centre });
  }

  #move(to: cytoscape.AnimateOptions): void {
    this.#cy.stop();
    this.#cy.animate({ ...to, duration: this.#isStill ? 0 : 350, easing: "ease-in-out" });
  }

  #listen(): void {
    const cy = this.#cy;
    const { onOpen, onExpand, onHover, onMoved } = this.#events;
    cy.on("tap", (event) => {
      onOpen(event.target === cy ? null : targetOf(event.target as NodeSingular | EdgeSingular));
    });
    cy.on("dbltap", "node", (event) => {
      onExpand((event.target as NodeSingular).id());
    });
    cy.on("mouseover", "node, edge", (event) => {
      onHover(targetOf(event.target as NodeSingular | EdgeSingular));
    });
    cy.on("mouseout", "node, edge", () => {
      onHover(null);
    });
    cy.on("dragfree", "node", (event) => {
      const node = event.target as NodeSingular;
      this.#positions.set(node.id(), { ...node.position() });
      onMoved();
    });
    cy.on("viewport resize", onMoved);
  }
}

function targetOf(element: NodeSingular | EdgeSingular): Target {
  if (element.isNode()) return { kind: "actor", id: element.id() };
  return { kind: "tie", source: element.source().id(), target: element.target().id() };
}

function isInside({ x, y }: Point, cy: Core): boolean {
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}
