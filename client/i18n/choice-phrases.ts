/** The words for the choices of the view. */
import type { EvidenceOrder } from "../../graph/model/evidence.ts";
import type { Level, Strength } from "../../graph/model/filter.ts";
import type { Colouring, ShownTies, SizeMeasure } from "../state/look.ts";
import type { LayoutName } from "../state/view-state.ts";

export const LAYOUT_PHRASES = {
  force: "layout.force",
  concentric: "layout.concentric",
  community: "layout.community",
  time: "layout.time",
  place: "layout.place",
} as const satisfies Record<LayoutName, string>;

export const SIZE_PHRASES = {
  mentions: "size.mentions",
  degree: "size.degree",
  weightedDegree: "size.weightedDegree",
  pageRank: "size.pageRank",
  betweenness: "size.betweenness",
  none: "size.none",
} as const satisfies Record<SizeMeasure, string>;

export const COLOUR_PHRASES = {
  type: "colour.type",
  community: "colour.community",
  time: "colour.time",
} as const satisfies Record<Colouring, string>;

export const STRENGTH_PHRASES = {
  sentences: "strength.sentences",
  weight: "strength.weight",
  logLikelihood: "strength.logLikelihood",
  npmi: "strength.npmi",
} as const satisfies Record<Strength, string>;

export const LEVEL_PHRASES = {
  sentence: "level.sentence",
  paragraph: "level.paragraph",
  document: "level.document",
} as const satisfies Record<Level, string>;

/** Where two are named together. */
export const TOGETHER_PHRASES = {
  sentence: "together.sentence",
  paragraph: "together.paragraph",
  document: "together.document",
} as const satisfies Record<Level, string>;

export const TIES_PHRASES = {
  all: "ties.all",
  backbone: "ties.backbone",
} as const satisfies Record<ShownTies, string>;

export const ORDER_PHRASES = {
  newest: "evidence.newest",
  strongest: "evidence.strongest",
} as const satisfies Record<EvidenceOrder, string>;
