import type { StylesheetJson } from "cytoscape";
import type { ActorTypeDefinition, RelationFamilyDefinition } from "../../graph/model/ontology.ts";
import type { Side } from "./label-choice.ts";
import { BADGE_SIZE } from "./note-badge.ts";

/** The page's colours that the canvas is drawn in; Cytoscape knows no CSS variables. */
export interface Palette {
  readonly scheme: "light" | "dark";
  readonly canvas: string;
  readonly ink: string;
  readonly soft: string;
  readonly tie: string;
  readonly accent: string;
}

export const LABEL_FONT = '"IBM Plex Sans Arabic", system-ui, sans-serif';

/** Smaller letters are not drawn, in px on the screen. */
const SMALLEST_READABLE = 9;

/** Distance of a label from its actor, in px at zoom 1. */
export const LABEL_GAP = 5;

/** Where a label stands seen from its actor, in the words of the stylesheet; a node whose label is written has them among its data. */
export const LABEL_PLACES = {
  below: { labelV: "bottom", labelH: "center", labelX: 0, labelY: LABEL_GAP },
  above: { labelV: "top", labelH: "center", labelX: 0, labelY: -LABEL_GAP },
  right: { labelV: "center", labelH: "right", labelX: LABEL_GAP, labelY: 0 },
  left: { labelV: "center", labelH: "left", labelX: -LABEL_GAP, labelY: 0 },
} as const satisfies Record<Side, unknown>;

/** How actors and ties are drawn, by the ontology's colours and shapes. */
export function stylesheetOf(
  types: readonly ActorTypeDefinition[],
  families: readonly RelationFamilyDefinition[],
  palette: Palette,
): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        label: "data(shown)",
        "font-family": LABEL_FONT,
        "font-size": "data(shownSize)",
        color: palette.ink,
        "text-valign": "bottom",
        "text-margin-y": LABEL_GAP,
        "text-wrap": "wrap",
        // The lines are broken already.
        "text-max-width": "10000px",
        "line-height": 1.1,
        "text-outline-color": palette.canvas,
        "text-outline-width": 3,
        "border-width": 2,
        "border-color": palette.canvas,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "node[labelV]",
      style: {
        "text-valign": "data(labelV)" as "bottom",
        "text-halign": "data(labelH)" as "center",
        "text-margin-x": "data(labelX)",
        "text-margin-y": "data(labelY)",
      },
    },
    ...types.map(({ type, colour, shape }) => ({
      selector: `node[type = "${type}"]`,
      style: { "background-color": colour[palette.scheme], shape },
    })),
    {
      selector: "node[?badge]",
      style: {
        "background-image": "data(badge)",
        "background-width": BADGE_SIZE,
        "background-height": BADGE_SIZE,
        "background-position-x": "100%",
        "background-position-y": "0%",
        "background-offset-x": BADGE_SIZE / 3,
        "background-offset-y": -BADGE_SIZE / 3,
        "background-clip": "none",
        "background-image-containment": "over",
        "bounds-expansion": BADGE_SIZE / 2,
      },
    },
    { selector: "node[colour]", style: { "background-color": "data(colour)" } },
    {
      selector: "node.pinned",
      style: { "border-color": palette.ink, "border-width": 2, "border-style": "double" },
    },
    {
      selector: "node.guide",
      style: {
        label: "data(words)",
        width: 1,
        height: 1,
        "background-opacity": 0,
        "border-width": 0,
        "font-size": 30,
        "font-weight": 600,
        color: palette.soft,
        "text-valign": "center",
        "text-margin-y": 0,
        "text-outline-width": 5,
        events: "no",
        "z-index": 0,
      },
    },
    {
      selector: "edge.tie",
      style: {
        "curve-style": "haystack",
        "haystack-radius": 0,
        width: "data(width)",
        opacity: "data(opacity)",
        "line-color": palette.tie,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge.relation",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
        width: "data(width)",
        opacity: 0.9,
        "line-style": "data(line)" as "solid",
        "target-arrow-shape": "data(arrow)" as "triangle",
        "arrow-scale": 1.1,
        label: "data(label)",
        "font-family": LABEL_FONT,
        "font-size": 11,
        color: palette.ink,
        "text-rotation": "autorotate",
        "text-outline-color": palette.canvas,
        "text-outline-width": 2,
        "min-zoomed-font-size": SMALLEST_READABLE,
        "overlay-opacity": 0,
      },
    },
    ...families.map(({ family, colour }) => ({
      selector: `edge.relation[family = "${family}"]`,
      style: { "line-color": colour[palette.scheme], "target-arrow-color": colour[palette.scheme] },
    })),
    { selector: ".unplaced", style: { visibility: "hidden" } },
    { selector: "node.faded", style: { opacity: 0.25 } },
    { selector: "edge.faded", style: { opacity: 0.06, "text-opacity": 0 } },
    { selector: "node.near", style: { "min-zoomed-font-size": 0, "z-index": 5 } },
    { selector: "edge.near", style: { opacity: 0.9, "z-index": 5 } },
    {
      selector: "node.chosen",
      style: {
        "border-width": 4,
        "border-color": palette.accent,
        "font-weight": 600,
        "z-index": 10,
      },
    },
    { selector: "edge.tie.chosen", style: { "line-color": palette.accent, opacity: 1, "z-index": 9 } },
    { selector: "node.active", style: { "outline-width": 3, "outline-color": palette.accent, "outline-offset": 3 } },
  ] as StylesheetJson;
}

/** Reads the palette from the page's CSS variables, as they are at `element`. */
export function paletteAt(element: HTMLElement, scheme: Palette["scheme"]): Palette {
  return {
    scheme,
    canvas: resolved(element, "--canvas"),
    ink: resolved(element, "--ink"),
    soft: resolved(element, "--ink-soft"),
    tie: resolved(element, "--tie"),
    accent: resolved(element, "--accent"),
  };
}

/** A variable's colour with light-dark() worked out, which only a real property does. */
function resolved(element: HTMLElement, variable: string): string {
  const probe = element.ownerDocument.createElement("span");
  probe.style.color = `var(${variable})`;
  element.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
