/** The drawn actors and ties as Cytoscape elements: what each looks like follows from the data here, once. */
import type { Actor } from "../../graph/model/actor.ts";
import type { Language } from "../../graph/model/language.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { nameFor } from "../state/names.ts";
import type { RelationEdge } from "./relation-edges.ts";

/** Diameters in px at zoom 1 of an actor named once and of the most named one. */
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
}

interface EdgeData {
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
}

/** All that is drawn. */
export interface DrawnElements extends Elements {
  readonly relations: readonly RelationEdge[];
}

/** An actor's area grows with its mentions, so its diameter with their square root; a tie's width likewise. */
export function elementsOf(drawn: Subgraph, language: Language): Elements {
  const mostMentions = Math.max(1, ...drawn.actors.map(({ mentions }) => mentions));
  const mostSentences = Math.max(1, ...drawn.ties.map(({ sentences }) => sentences));
  return {
    nodes: drawn.actors.map((actor) => {
      const share = Math.sqrt(actor.mentions / mostMentions);
      return {
        id: actor.id,
        type: actor.type,
        label: nameFor(actor, language),
        size: between(SMALLEST, LARGEST, share),
        fontSize: between(SMALL_LABEL, LARGE_LABEL, share),
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
  };
}

function edgeId(source: string, target: string): string {
  return `${source} ${target}`;
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}
