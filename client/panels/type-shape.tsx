import type { ActorTypeDefinition } from "../../graph/model/ontology.ts";
import { colourOf } from "./ontology.ts";

/** The mark of an actor's type, in the colour and shape it has on the canvas. The word always stands beside it. */
export function TypeShape({
  definition,
  size = 14,
}: {
  readonly definition: ActorTypeDefinition;
  readonly size?: number;
}) {
  return (
    <svg className="type-shape" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <g style={{ fill: colourOf(definition) }}>{SHAPES[definition.shape]}</g>
    </svg>
  );
}

const SHAPES = {
  ellipse: <circle cx="8" cy="8" r="6.5" />,
  "round-rectangle": <rect x="2" y="2" width="12" height="12" rx="3" />,
  "round-diamond": <rect x="3" y="3" width="10" height="10" rx="1.8" transform="rotate(45 8 8)" />,
} as const satisfies Record<ActorTypeDefinition["shape"], unknown>;
