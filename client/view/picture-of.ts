import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Picture, PictureShape } from "../../graph/export/picture/picture.ts";
import { LABEL_FONT } from "./stylesheet.ts";

/** Width at which a label breaks, in px at zoom 1. */
const LABEL_WIDTH = 130;

const SHAPES: readonly PictureShape[] = ["ellipse", "round-rectangle", "round-diamond"];

/** What stands on the canvas now, all of it, as it looks. */
export function pictureOf(cy: Core, colours: Pick<Picture, "background" | "ink">): Picture {
  const placed = cy.nodes().not(".unplaced");
  return {
    nodes: placed.map((node: NodeSingular) => ({
      ...node.position(),
      width: node.width(),
      height: node.height(),
      shape: SHAPES.find((shape) => shape === node.style("shape")) ?? "ellipse",
      fill: String(node.style("background-color")),
      opacity: Number(node.style("opacity")),
      label: String(node.data("label")),
      fontSize: Number(node.data("fontSize")),
    })),
    edges: cy
      .edges()
      .filter((edge) => placed.contains(edge.source()) && placed.contains(edge.target()))
      .map((edge: EdgeSingular) => {
        const [from, to] = [edge.source().position(), edge.target().position()];
        const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        const colour = String(edge.style("line-color"));
        return { ...ends, width: Number(edge.data("width")), colour, opacity: Number(edge.style("opacity")) };
      }),
    ...colours,
    font: LABEL_FONT,
    labelWidth: LABEL_WIDTH,
  };
}
