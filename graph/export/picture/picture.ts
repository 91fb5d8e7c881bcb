/** A drawn network as plain data: where everything stands and how it looks, in px of the canvas, y growing downwards. */

export type PictureShape = "ellipse" | "round-rectangle" | "round-diamond";

export interface PictureNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: PictureShape;
  readonly fill: string;
  readonly opacity: number;
  readonly label: string;
  readonly fontSize: number;
}

export interface PictureEdge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly background: string;
  readonly ink: string;
  /** Of the labels. */
  readonly font: string;
  /** Widest line of a label. */
  readonly labelWidth: number;
}

/** What stands under a picture, so that it explains itself wherever it is shown. */
export interface PictureLegend {
  readonly marks: readonly { readonly shape: PictureShape; readonly fill: string; readonly label: string }[];
  /** What it holds and where it comes from. */
  readonly lines: readonly string[];
  readonly direction: "ltr" | "rtl";
}
