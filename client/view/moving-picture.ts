import type { Core } from "cytoscape";
import { isSameSection, transformBetween, type Section } from "./section.ts";

/** The part of Cytoscape's renderer that is used here; its types leave the renderer out. */
interface Renderer {
  /** Canvases from the uppermost down, in a box of their own inside the container. */
  readonly data: { readonly canvasContainer: HTMLElement; readonly canvases: readonly HTMLCanvasElement[] };
  readonly redraw: () => void;
  render: (options: { readonly forcedContext?: unknown }) => void;
  notify: (change: string, elements?: unknown) => void;
}

/** Milliseconds from the start of a drawing to the next frame from which on it is too slow to be made at every frame. */
const SLOW = 25;
/** Milliseconds of rest after which all is drawn anew: at least, at most, and how many times the time that drawing takes. */
const [SOONEST, LATEST, TIMES] = [60, 400, 2];

/**
 * Keeps panning and zooming smooth where drawing the network takes longer than a frame. As long as nothing but the section
 * changes, what was drawn last is moved and scaled as a picture, which costs the same for any number of actors. Around it
 * shows the widest section drawn so far, coarser, so that ties do not end where the section ended.
 *
 * Stands between Cytoscape and its renderer. What the pointer is on does not depend on it: Cytoscape works that out from the
 * section, not from the canvas.
 */
export class MovingPicture {
  readonly #cy: Core;
  readonly #renderer: Renderer;
  readonly #wide = document.createElement("canvas");
  #wideSection: Section | null = null;
  #drawnSection: Section | null = null;
  /** Milliseconds that the last drawing took, until the next frame. */
  #took = 0;
  #hasChanged = true;

  constructor(cy: Core) {
    this.#cy = cy;
    this.#renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
    const { data } = this.#renderer;
    this.#wide.className = "network__wide";
    data.canvasContainer.before(this.#wide);
    data.canvasContainer.classList.add("network__drawn");
    const render = this.#renderer.render.bind(this.#renderer);
    const notify = this.#renderer.notify.bind(this.#renderer);
    this.#renderer.notify = (change, elements) => {
      if (isOfElements(change, elements)) this.#hasChanged = true;
      if (MOVES_ELEMENTS.has(change)) this.#wideSection = null;
      notify(change, elements);
    };
    this.#renderer.render = (options) => {
      if (options.forcedContext !== undefined) render(options);
      else if (this.#isSlow && !this.#hasChanged && this.#isElsewhere()) this.#move();
      else
        this.#draw(() => {
          render(options);
        });
    };
  }

  /** Milliseconds of rest to wait for: drawing anew in the midst of a gesture would hold it up. */
  get rest(): number {
    return this.#isSlow ? Math.min(LATEST, SOONEST + TIMES * this.#took) : SOONEST;
  }

  /** Draws anew what has only been moved. */
  redraw(): void {
    if (!this.#isElsewhere()) return;
    this.#hasChanged = true;
    this.#renderer.redraw();
  }

  /** What was drawn so far looks different now. */
  forget(): void {
    this.#wideSection = null;
  }

  #isElsewhere(): boolean {
    return this.#drawnSection === null || !isSameSection(this.#drawnSection, this.#section());
  }

  get #isSlow(): boolean {
    return this.#took > SLOW;
  }

  #section(): Section {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  #draw(render: () => void): void {
    const section = this.#section();
    // Where nothing is drawn anew, the time says nothing of how long drawing takes.
    const isAnew = this.#hasChanged || this.#isElsewhere();
    this.#hasChanged = false;
    this.#drawnSection = section;
    this.#showMoved("", "");
    const start = performance.now();
    render();
    if (!isAnew) return;
    if (this.#isSlow && (this.#wideSection === null || section.zoom <= this.#wideSection.zoom)) this.#keepWide(section);
    requestAnimationFrame(() => {
      this.#took = performance.now() - start;
    });
  }

  #move(): void {
    if (this.#drawnSection === null) return;
    const section = this.#section();
    const wide = this.#wideSection === null ? "" : transformBetween(this.#wideSection, section);
    this.#showMoved(transformBetween(this.#drawnSection, section), wide);
  }

  #showMoved(drawn: string, wide: string): void {
    const { canvasContainer } = this.#renderer.data;
    canvasContainer.classList.toggle("network__drawn--moved", drawn !== "");
    canvasContainer.style.transform = drawn;
    this.#wide.style.transform = wide;
    this.#wide.classList.toggle("network__wide--shown", wide !== "");
  }

  #keepWide(section: Section): void {
    const { canvases, canvasContainer } = this.#renderer.data;
    const { width = 0, height = 0 } = canvases[0] ?? {};
    // Behind the table there is no room to draw in.
    if (width === 0 || height === 0) return;
    Object.assign(this.#wide, { width, height });
    this.#wide.style.width = `${canvasContainer.clientWidth}px`;
    this.#wide.style.height = `${canvasContainer.clientHeight}px`;
    const context = this.#wide.getContext("2d");
    for (const canvas of canvases.toReversed()) context?.drawImage(canvas, 0, 0);
    this.#wideSection = section;
  }
}

/** Whether a change that Cytoscape tells of is one of the elements; an animation of the section is a drawing of none. */
function isOfElements(change: string, elements: unknown): boolean {
  return !OF_SECTION.has(change) && (change !== "draw" || elements !== undefined);
}

/** The section, and what follows from changes that are told as well: the order of drawing and the bounds of elements. */
const OF_SECTION: ReadonlySet<string> = new Set(["viewport", "zorder", "bounds", "gc"]);
const MOVES_ELEMENTS: ReadonlySet<string> = new Set(["add", "remove", "position", "resize"]);
