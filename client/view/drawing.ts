import cytoscape, { type Core, type EdgeSingular, type NodeSingular, type StylesheetJson } from "cytoscape";
import { tieEnds } from "../../graph/model/tie.ts";
import type { Picture } from "../../graph/export/picture/picture.ts";
import { selectedActors, type Selection } from "../state/view-state.ts";
import { Camera } from "./camera.ts";
import type { DrawnElements } from "./elements.ts";
import { roomOf } from "./label-room.ts";
import { LayoutClient } from "./layout-client.ts";
import type { Point } from "./layout-task.ts";
import { pictureOf } from "./picture-of.ts";

/** What the pointer is on. */
export type Target =
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "tie"; readonly source: string; readonly target: string };

export interface DrawingEvents {
  readonly onOpen: (target: Target | null) => void;
  /** An actor is chosen beside those chosen already, or let go of. */
  readonly onToggle: (actor: string) => void;
  readonly onExpand: (actor: string) => void;
  readonly onHover: (target: Target | null) => void;
  /** Actors have come to stand elsewhere on the screen. */
  readonly onMoved: () => void;
  readonly onArranging: (isArranging: boolean) => void;
}

/**
 * The network on its canvas: the one place that talks to Cytoscape. It is told what to show and what is selected, and
 * keeps the positions: an actor that goes and comes back stands where it stood, and only newcomers are given places.
 */
export class Drawing {
  readonly camera: Camera;
  readonly #cy: Core;
  readonly #layout = new LayoutClient();
  readonly #positions = new Map<string, Point>();
  readonly #events: DrawingEvents;
  #selection: Selection = { kind: "none" };
  /** Whether a node has been held since the pointer came down. */
  #isHeld = false;
  /** Whether the drawing has been fitted to the canvas yet. */
  #isFramed = false;

  constructor(container: HTMLElement, events: DrawingEvents) {
    this.#events = events;
    this.#cy = cytoscape({ container, minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false, selectionType: "single" });
    this.camera = new Camera(this.#cy);
    this.#listen();
  }

  restyle(stylesheet: StylesheetJson): void {
    this.#cy.style(stylesheet);
  }

  /** Draws these elements and no others; newcomers are arranged around what stands already. */
  async show(elements: DrawnElements): Promise<void> {
    const before = new Set(this.#cy.nodes().map((node) => node.id()));
    const stayed = elements.nodes.filter(({ id }) => before.has(id)).length;
    const newcomers = this.#exchange(elements);
    this.mark(this.#selection);
    if (newcomers.length > 0) {
      this.#events.onArranging(true);
      if (!(await this.#place(elements, newcomers))) return;
      this.#events.onArranging(false);
    }
    // Most of it is another drawing now: the old section of it would show nothing of interest.
    const isOther = 2 * stayed < Math.max(before.size, elements.nodes.length);
    if (isOther || !this.#isFramed) this.camera.frame(this.#cy.elements(), this.#isFramed);
    else if (newcomers.length > 0) this.#frameChosen();
    this.#isFramed = true;
    this.#events.onMoved();
  }

  /** Emphasises what is selected and what stands next to it, and lets the rest stand back. */
  mark(selection: Selection): void {
    this.#selection = selection;
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements().removeClass("chosen near faded");
      const actors = selectedActors(selection);
      const chosen = cy.nodes().filter((node) => actors.includes(node.id()));
      if (chosen.empty()) return;
      const isTie = selection.kind === "tie";
      const tie = isTie ? chosen.edgesWith(chosen) : cy.collection();
      const near = isTie ? chosen.union(tie) : chosen.closedNeighborhood();
      cy.elements().not(near).addClass("faded");
      near.addClass("near");
      chosen.union(tie).addClass("chosen");
    });
  }

  /** Rings the actor that the keyboard is on. */
  ring(actor: string | null): void {
    this.#cy.nodes().removeClass("active");
    if (actor === null) return;
    const node = this.#cy.getElementById(actor).addClass("active");
    if (node.nonempty() && !this.camera.sees(node)) this.camera.centre(node);
  }

  fit(): void {
    this.camera.frame(this.#cy.elements());
  }

  /** Brings the selection into sight if any of it is out of sight. */
  reveal(): void {
    if (this.#cy.nodes(".chosen").some((node) => !this.camera.sees(node as NodeSingular))) this.#frameChosen();
  }

  /** Where every actor that has a place stands, in px from the canvas's top left corner. */
  places(): ReadonlyMap<string, Point> {
    const placed = this.#cy.nodes().not(".unplaced");
    return new Map(placed.map((node: NodeSingular) => [node.id(), { ...node.renderedPosition() }]));
  }

  /** Where actors stand that came from elsewhere with places of their own; to be told before they are shown. */
  stand(positions: ReadonlyMap<string, Point>): void {
    for (const [id, at] of positions) this.#positions.set(id, at);
  }

  /** The whole drawing as it looks, in these colours. */
  picture(colours: Pick<Picture, "background" | "ink">): Picture {
    return pictureOf(this.#cy, colours);
  }

  /** By id, in px at zoom 1. */
  positions(): Readonly<Record<string, Point>> {
    return Object.fromEntries(this.#positions);
  }

  destroy(): void {
    this.#layout.destroy();
    this.#cy.destroy();
  }

  #frameChosen(): void {
    const chosen = this.#cy.nodes(".chosen");
    if (chosen.nonempty()) this.camera.frame(chosen.closedNeighborhood());
  }

  /** Takes out what is gone, brings in what is new; gives the ids of the nodes that have no place yet. */
  #exchange({ nodes, edges, relations }: DrawnElements): readonly string[] {
    const cy = this.#cy;
    const kept = new Set([...nodes, ...edges, ...relations].map(({ id }) => id));
    cy.batch(() => {
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      for (const data of nodes) {
        const present = cy.getElementById(data.id);
        const at = this.#positions.get(data.id);
        if (present.nonempty()) present.data(data);
        else if (at === undefined) cy.add({ group: "nodes", data: { ...data }, classes: "unplaced" });
        else cy.add({ group: "nodes", data: { ...data }, position: { ...at } });
      }
      for (const data of edges) {
        const present = cy.getElementById(data.id);
        if (present.nonempty()) present.data({ width: data.width, opacity: data.opacity, strength: data.strength });
        else cy.add({ group: "edges", data: { ...data }, classes: "tie" });
      }
      for (const data of relations) {
        const present = cy.getElementById(data.id);
        if (present.nonempty())
          present.data({ width: data.width, bend: data.bend, label: data.label, line: data.line });
        else cy.add({ group: "edges", data: { ...data }, classes: "relation" });
      }
    });
    return nodes.map(({ id }) => id).filter((id) => !this.#positions.has(id));
  }

  /** Has the newcomers arranged and puts them in their places; false if the canvas was given other elements meanwhile. */
  async #place({ nodes, edges, relations }: DrawnElements, newcomers: readonly string[]): Promise<boolean> {
    const places = await this.#layout.arrange({
      nodes: nodes.map((data) => ({ id: data.id, ...roomOf(data), at: this.#positions.get(data.id) ?? null })),
      // Where ties are not drawn, what is stated holds the actors together.
      edges:
        edges.length > 0
          ? edges.map(({ source, target, strength }) => ({ source, target, strength }))
          : relations.map(({ source, target }) => ({ source, target, strength: 0.5 })),
      aspect: this.#cy.width() / Math.max(1, this.#cy.height()),
    });
    if (places === null) return false;
    this.#cy.batch(() => {
      for (const id of newcomers) {
        const at = places.get(id);
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

  #listen(): void {
    const cy = this.#cy;
    const { onOpen, onToggle, onExpand, onHover, onMoved } = this.#events;
    cy.on("tap", ({ target, originalEvent }) => {
      if (this.#isHeld) return;
      const opened = target === cy ? null : targetOf(target as NodeSingular | EdgeSingular);
      if (opened?.kind === "actor" && isAdding(originalEvent)) onToggle(opened.id);
      else onOpen(opened);
    });
    // The finger's way to what Shift does for the pointer. When the finger is lifted, that is a tap too.
    cy.on("tapstart", () => {
      this.#isHeld = false;
    });
    cy.on("taphold", "node", ({ target }) => {
      this.#isHeld = true;
      onToggle((target as NodeSingular).id());
    });
    cy.on("dbltap", "node", ({ target }) => {
      onExpand((target as NodeSingular).id());
    });
    cy.on("mouseover", "node, edge", ({ target }) => {
      onHover(targetOf(target as NodeSingular | EdgeSingular));
    });
    cy.on("mouseout", "node, edge", () => {
      onHover(null);
    });
    cy.on("dragfree", "node", ({ target }) => {
      const node = target as NodeSingular;
      this.#positions.set(node.id(), { ...node.position() });
      onMoved();
    });
    cy.on("viewport resize", onMoved);
  }
}

function isAdding({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function targetOf(element: NodeSingular | EdgeSingular): Target {
  if (element.isNode()) return { kind: "actor", id: element.id() };
  const [source, target] = tieEnds(element.source().id(), element.target().id());
  return { kind: "tie", source, target };
}
