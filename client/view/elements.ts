/** The drawn actors and ties as Cytoscape elements: what each looks like follows from the data here, once. */
import type { Actor } from "../../graph/model/actor.ts";
import type { Language } from "../../graph/model/language.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { tieEnds } from "../../graph/model/tie.ts";
import { dayOf, type Appearance } from "../state/appearance.ts";
import { nameFor } from "../state/names.ts";
import { noteBadge } from "./note-badge.ts";
import type { RelationEdge } from "./relation-edges.ts";

/** Diameters in px at zoom 1 of the least actor and of the greatest one. */
const [SMALLEST, LARGEST] = [18, 56];
/** Widths in px of a tie of one sentence and of the strongest one. */
const [THINNEST, WIDEST] = [0.75, 8];
/** Weak ties stand back, so that many of them do not hide the few strong ones. */
const [FAINTEST, CLEAREST] = [0.15, 0.75];
const [SMALL_LABEL, LARGE_LABEL] = [13, 22];

export interface NodeData {
  readonly id: string;
  readonly type: Actor["type"];
  readonly label: string;
  readonly size: number;
  readonly fontSize: number;
  /** The address of a picture that says how many notes there are on it; null where there are none. */
  readonly badge: string | null;
  /** From 0 to 1: whose label comes first where there is not room for all. */
  readonly importance: number;
  /** A CSS colour, or null for that of the type. */
  readonly colour: string | null;
  readonly group: string | null;
  readonly day: number | null;
}

export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly opacity: number;
  /** From 0 to 1, against the strongest tie drawn. */
  readonly strength: number;
}

export interface Elements {
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
  readonly relations: readonly RelationEdge[];
}

/** What is not in the subgraph itself. */
export interface Drawn {
  readonly language: Language;
  readonly appearances: ReadonlyMap<string, Appearance>;
  readonly colourOf: (appearance: Appearance) => string | null;
  /** Which actors stand together in a layout by groups. */
  readonly groups: ReadonlyMap<string, string>;
  readonly relations: readonly RelationEdge[];
  /** By actor how many notes there are on it. */
  readonly notes: ReadonlyMap<string, number>;
}

const PLAIN: Appearance = { weight: 0, colour: { by: "type" } };

/** An actor's area grows with the measure chosen, so its diameter with the square root; a tie's width likewise. */
export function elementsOf(
  drawn: Subgraph,
  { language, appearances, colourOf, groups, relations, notes }: Drawn,
): Elements {
  const mostSentences = drawn.ties.reduce((most, { sentences }) => Math.max(most, sentences), 1);
  return {
    nodes: drawn.actors.map((actor) => {
      const appearance = appearances.get(actor.id) ?? PLAIN;
      const share = Math.sqrt(appearance.weight);
      return {
        id: actor.id,
        type: actor.type,
        label: nameFor(actor, language),
        size: between(SMALLEST, LARGEST, share),
        fontSize: between(SMALL_LABEL, LARGE_LABEL, share),
        badge: noteBadge(notes.get(actor.id) ?? 0),
        importance: share,
        colour: colourOf(appearance),
        group: groups.get(actor.id) ?? null,
        day: actor.firstSeen === null ? null : dayOf(actor.firstSeen),
      };
    }),
    edges: drawn.ties.map(({ source, target, sentences }) => {
      const strength = Math.sqrt(sentences / mostSentences);
      return {
        id: edgeId(source, target),
        source,
        target,
        width: between(THINNEST, WIDEST, strength),
        opacity: between(FAINTEST, CLEAREST, strength),
        strength,
      };
    }),
    relations,
  };
}

export function edgeId(source: string, target: string): string {
  return `${source} ${target}`;
}

/** The id of the tie between two actors, whichever is named first. */
export function edgeBetween(a: string, b: string): string {
  return edgeId(...tieEnds(a, b));
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}
