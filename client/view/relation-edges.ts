/** Relations as edges of the drawing: each bent away from the tie and from the others between the same two actors. */
import type { Language } from "../../graph/model/language.ts";
import type { RelationType, RelationTypeDefinition } from "../../graph/model/ontology.ts";
import type { Relation } from "../../graph/model/relation.ts";
import { tieEnds } from "../../graph/model/tie.ts";
import { scriptOf } from "../state/names.ts";

/** Widths in px of a relation of one sentence and of the one stated most. */
const [THINNEST, WIDEST] = [1.5, 4];
/** How far from the straight line the first curve runs, and each next one from the last on its side, in px. */
const BEND = 26;

export interface RelationEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly family: RelationTypeDefinition["family"];
  readonly label: string;
  readonly width: number;
  /** Of the curve from the straight line, to the left of the way from source to target. */
  readonly bend: number;
  readonly arrow: "triangle" | "none";
  /** Dashed where no sentence states it as a fact. */
  readonly line: "solid" | "dashed";
}

export function relationEdges(
  relations: readonly Relation[],
  types: readonly RelationTypeDefinition[],
  language: Language,
): readonly RelationEdge[] {
  const definitions = new Map<RelationType, RelationTypeDefinition>(types.map((one) => [one.type, one]));
  const most = Math.max(1, ...relations.map(({ count }) => count));
  const drawn = new Map<string, number>();
  return relations.flatMap(({ type, source, target, count, stated, wordings }) => {
    const definition = definitions.get(type);
    if (definition === undefined) return [];
    const pair = tieEnds(source, target);
    const before = drawn.get(pair.join(" ")) ?? 0;
    drawn.set(pair.join(" "), before + 1);
    return [
      {
        id: `${source} ${type} ${target}`,
        source,
        target,
        family: definition.family,
        label: officeIn(language, definition, wordings) ?? definition.label[language],
        width: THINNEST + (WIDEST - THINNEST) * Math.sqrt(count / most),
        bend: bendOf(before) * (pair[0] === source ? 1 : -1),
        arrow: definition.directed ? ("triangle" as const) : ("none" as const),
        line: stated === 0 ? ("dashed" as const) : ("solid" as const),
      },
    ];
  });
}

/** An office by its name in the reader's language, where the news gives one: “prime minister” says more than “leads”. */
function officeIn(
  language: Language,
  { family }: RelationTypeDefinition,
  wordings: Relation["wordings"],
): string | undefined {
  return family === "office" ? wordings.find(({ words }) => scriptOf(words) === language)?.words : undefined;
}

/** To the left and to the right in turn, ever further out. */
function bendOf(index: number): number {
  const step = Math.floor(index / 2) + 1;
  return (index % 2 === 0 ? 1 : -1) * step * BEND;
}
