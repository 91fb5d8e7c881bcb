import cytoscape, { type CollectionReturnValue, type Core, type NodeSingular, type StylesheetJson } from "cytoscape";
import type { Picture as Image } from "../../graph/export/picture/picture.ts";
import { selectedActors, type Selection } from "../state/view-state.ts";
import { Camera, isMotionUnwanted } from "./camera.ts";
import { emphasise, type Way } from "./emphasis.ts";
import { writeGuides } from "./guides.ts";
import { Labels } from "./labels.ts";
import { LayoutClient } from "./layout-client.ts";
import type { Point } from "./layout-task.ts";
import { MovingPicture } from "./moving-picture.ts";
import { layoutNodes, rectanglesOf, type Picture } from "./picture.ts";
import type { Arranging, Places } from "./places.ts";
import { Rest } from "./rest.ts";
import { pictureOf } from "./picture-of.ts";
import { listenToPointer, type PointerEvents } from "./pointer.ts";

export interface DrawingEvents extends PointerEvents {
  /** Actors have come to stand elsewhere on the screen, and to rest there. */
  readonly onMoved: () => void;
  /** How much of the arranging is done, from 0 to 1; null while nobody is being arranged. */
  readonly onArranging: (share: number | null) => void;
}

/** Milliseconds of a move from place to place, and how many actors at most move so. */
const MOVE = 450;
const MOST_ANIMATED = 600;

/**
 * The network on its canvas: the one place that talks to Cytoscape. It is told what to show and what is selected; places
 * are kept in {@link Places}, so that only newcomers are given one.
 */
export class Drawing {
  readonly camera: Camera;
  readonly #cy: Core;
  readonly #layout = new LayoutClient(
    () => new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module", name: "layout" }),
    (share) => {
      this.#events.onArranging(share);
    },
  );
  readonly #labels: Labels;
  readonly #moving: MovingPicture;
  readonly #rest: Rest;
  readonly #places: Places;
  readonly #events: DrawingEvents;
  #selection: Selection = { kind: "none" };
  #ways: readonly Way[] = [];
  #arranging: Arranging | null = null;
  #shows = 0;
  /** What is shown, once it has come to its places. */
  #picture: Picture | null = null;
  /** Whether the canvas shows all there is, and nobody has moved it since. */
  #isFitted = false;

  constructor(container: HTMLElement, places: Places, events: DrawingEvents, isWebGl: boolean) {
    this.#places = places;
    this.#events = events;
    this.#cy = cytoscape({
      container,
      // By itself Cytoscape would begin with one of its layouts that the page is built without.
      layout: { name: "preset" },
      minZoom: 0.03,
      maxZoom: 4,
      boxSelectionEnabled: false,
      selectionType: "single",
      // Cytoscape's own types do not know its WebGL renderer yet.
      ...(isWebGl ? ({ renderer: { name: "canvas", webgl: true } } as object) : {}),
    });
    this.camera = new Camera(this.#cy);
    this.#labels = new Labels(this.#cy);
    this.#moving = new MovingPicture(this.#cy);
    this.#rest = new Rest(this.#atRest, () => this.#moving.rest);
    listenToPointer(this.#cy, events);
    this.#cy.on("viewport resize", this.#rest.moved);
    this.#cy.on("dragfree", "node", this.#rest.moved);
    // Who has all in sight keeps it so when the room for it changes.
    this.#cy.on("dragpan scrollzoom pinchzoom", () => {
      this.#isFitted = false;
    });
    this.#cy.on("resize", () => {
      if (this.#isFitted && this.#picture !== null)
        this.camera.frameAt(rectanglesOf(this.#picture, this.#places), false);
    });
  }

  restyle(stylesheet: StylesheetJson): void {
    this.#cy.style(stylesheet);
    this.#moving.forget();
    this.#rest.moved();
  }

  /** Draws these elements and no others; newcomers are arranged around what stands already. */
  async show(picture: Picture): Promise<void> {
    const { elements, arranging, pins } = picture;
    const before = new Set(this.#actors().map((node) => node.id()));
    const stayed = elements.nodes.filter(({ id }) => before.has(id)).length;
    this.#places.pinned(pins);
    this.#places.stand(picture.given, arranging);
    const isOtherLayout = this.#arranging !== null && !sameArranging(this.#arranging, arranging);
    const isFirst = this.#picture === null;
    // At first there is nothing to go on showing: actors come in when they have their places, instead of being drawn twice.
    if (!isFirst) this.#bringIn(picture);
    const newcomers = elements.nodes.filter(({ id }) => this.#places.at(arranging, id) === undefined);
    const show = ++this.#shows;
    this.#events.onArranging(newcomers.length > 0 ? 0 : null);
    // While newcomers are arranged, something else may have come to be shown.
    if (newcomers.length > 0 && (!(await this.#arrange(picture)) || show !== this.#shows)) return;
    this.#events.onArranging(null);
    if (isFirst) this.#bringIn(picture);
    this.#arranging = arranging;
    this.#put(picture, !isFirst && elements.nodes.length <= MOST_ANIMATED);
    // Most of it is another drawing now: the old section of it would show nothing of interest.
    const isOther = isOtherLayout || 2 * stayed < Math.max(before.size, elements.nodes.length);
    this.#picture = picture;
    if (isFirst || isOther) {
      this.camera.frameAt(rectanglesOf(picture, this.#places), !isFirst);
      this.#isFitted = true;
    } else if (newcomers.length > 0) this.#frameChosen(picture);
    this.#rest.moved();
  }

  /** Emphasises what is selected; where ways are asked for, what lies on them. */
  mark(selection: Selection, ways: readonly Way[] = this.#ways): void {
    this.#selection = selection;
    this.#ways = ways;
    emphasise(this.#cy, selection, ways);
    this.#moving.forget();
    this.#rest.moved();
  }

  /** Rings the actor that the keyboard is on. */
  ring(actor: string | null): void {
    this.#cy.nodes(".active").removeClass("active");
    this.#rest.moved();
    if (actor === null) return;
    const node = this.#cy.getElementById(actor).addClass("active");
    if (node.nonempty() && !this.camera.sees(node)) this.camera.centre(node);
  }

  /** Has those who are being arranged stand where they have come to. */
  stopArranging(): void {
    this.#layout.stop();
  }

  fit(): void {
    this.#isFitted = true;
    this.camera.frame(this.#cy.elements());
  }

  /** Shows an actor with those next to it as large as they fit. */
  focus(actors: readonly string[]): void {
    const wanted = new Set(actors);
    const nodes = this.#actors().filter((node) => wanted.has(node.id()));
    if (nodes.nonempty()) this.camera.frame(nodes.length === 1 ? nodes.closedNeighborhood() : nodes);
  }

  /** Brings the selection into sight if any of it is out of sight. */
  reveal(): void {
    const chosen = this.#cy.nodes(".chosen");
    if (chosen.some((node) => !this.camera.sees(node as NodeSingular))) this.camera.frame(chosen.closedNeighborhood());
  }

  /** Where every actor that has a place stands, in px from the canvas's top left corner. */
  places(): ReadonlyMap<string, Point> {
    const placed = this.#actors().not(".unplaced");
    return new Map(placed.map((node: NodeSingular) => [node.id(), { ...node.renderedPosition() }]));
  }

  /** In px at zoom 1. */
  placeOf(actor: string): Point | undefined {
    return this.#arranging === null ? undefined : this.#places.at(this.#arranging, actor);
  }

  /** The whole drawing as it looks, in these colours. */
  imageOf(colours: Pick<Image, "background" | "ink">): Image {
    return pictureOf(this.#cy, colours);
  }

  /** By id, in px at zoom 1. */
  positions(): Readonly<Record<string, Point>> {
    return Object.fromEntries(this.#actors().map((node: NodeSingular) => [node.id(), { ...node.position() }]));
  }

  destroy(): void {
    this.#rest.destroy();
    this.#layout.destroy();
    this.#cy.destroy();
  }

  #actors() {
    return this.#cy.nodes().not(".guide");
  }

  #bringIn(picture: Picture): void {
    this.#exchange(picture);
    this.mark(this.#selection);
  }

  /** Takes out what is gone, brings in what is new. */
  #exchange({ elements: { nodes, edges, relations } }: Picture): void {
    const cy = this.#cy;
    const kept = new Set([...nodes, ...edges, ...relations].map(({ id }) => id));
    cy.batch(() => {
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      cy.add(
        nodes
          .filter(({ id }) => cy.getElementById(id).empty())
          .map((data) => ({
            group: "nodes" as const,
            data: { ...data, colour: data.colour ?? undefined, shown: "", shownSize: data.fontSize },
            classes: "unplaced",
          })),
      );
      cy.add(
        edges
          .filter(({ id }) => cy.getElementById(id).empty())
          .map((data) => ({ group: "edges" as const, data: { ...data }, classes: "tie" })),
      );
      cy.add(
        relations
          .filter(({ id }) => cy.getElementById(id).empty())
          .map((data) => ({ group: "edges" as const, data: { ...data }, classes: "relation" })),
      );
      for (const data of nodes) update(cy.getElementById(data.id), { ...data, colour: data.colour ?? undefined });
      for (const { id, width, opacity, strength } of edges) update(cy.getElementById(id), { width, opacity, strength });
      for (const { id, width, bend, label, line } of relations)
        update(cy.getElementById(id), { width, bend, label, line });
      for (const node of this.#actors()) node.toggleClass("pinned", this.#places.isPinned(node.id()));
    });
  }

  /** Has those without a place arranged; false if the canvas was given something else meanwhile. */
  async #arrange(picture: Picture): Promise<boolean> {
    const { elements, arranging, isMirrored } = picture;
    const { width, height } = { width: this.#cy.width(), height: Math.max(1, this.#cy.height()) };
    const [centre = null] = selectedActors(this.#selection);
    const found = await this.#layout.arrange({
      layout: arranging.layout,
      nodes: layoutNodes(picture, this.#places),
      // Where ties are not drawn, what is stated holds the actors together.
      edges:
        elements.edges.length > 0
          ? elements.edges.map(({ source, target, strength }) => ({ source, target, strength }))
          : elements.relations.map(({ source, target }) => ({ source, target, strength: 0.5 })),
      aspect: width / height,
      centre,
      isMirrored,
    });
    if (found === null) return false;
    const kept = this.#places.by(arranging);
    for (const [id, at] of found.positions) if (!this.#places.isPinned(id)) kept.places.set(id, at);
    if (found.guides.length > 0) kept.guides = found.guides;
    return true;
  }

  /** Brings every actor to its place, and writes what the layout has to say. */
  #put({ elements, arranging, wordsOf }: Picture, isAnimated: boolean): void {
    const cy = this.#cy;
    const [chosen] = this.#cy.nodes(".chosen").toArray();
    const origin = chosen?.position();
    const duration = isAnimated && !isMotionUnwanted() ? MOVE : 0;
    for (const { id } of elements.nodes) {
      const node = cy.getElementById(id);
      const at = this.#places.at(arranging, id);
      if (at === undefined) continue;
      const isNew = node.hasClass("unplaced");
      const from = node.position();
      if (!isNew && from.x === at.x && from.y === at.y) continue;
      node.removeClass("unplaced").stop();
      if (duration === 0) node.position({ ...at });
      else {
        // Newcomers come out of the actor that was expanded.
        if (isNew) node.position({ ...(origin ?? at) });
        node.animate({ position: { ...at } }, { duration, easing: "ease-out-cubic", complete: this.#rest.moved });
      }
    }
    writeGuides(cy, this.#places.by(arranging).guides, wordsOf);
  }

  readonly #atRest = (): void => {
    this.#labels.choose();
    this.#moving.redraw();
    this.#events.onMoved();
  };

  #frameChosen(picture: Picture): void {
    const chosen = this.#cy.nodes(".chosen");
    if (chosen.empty()) return;
    this.#isFitted = false;
    const near = new Set(
      chosen
        .closedNeighborhood()
        .nodes()
        .map((node) => node.id()),
    );
    const nodes = picture.elements.nodes.filter(({ id }) => near.has(id));
    this.camera.frameAt(rectanglesOf({ ...picture, elements: { ...picture.elements, nodes } }, this.#places));
  }
}

/** Sets data that have changed; where none has, Cytoscape would work out the element's looks all the same. */
function update(element: CollectionReturnValue, data: Readonly<Record<string, unknown>>): void {
  if (Object.entries(data).some(([name, value]) => element.data(name) !== value)) element.data(data);
}

function sameArranging(one: Arranging, other: Arranging): boolean {
  return one.layout === other.layout && one.turn === other.turn;
}
