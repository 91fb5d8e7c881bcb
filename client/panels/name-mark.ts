import type { CSSProperties } from "react";
import type { ActorTypeDefinition } from "../../graph/model/ontology.ts";
import { colourOf } from "./ontology.ts";
import "../styles/name-mark.css";

/**
 * How a name is marked in a text: in its type's colour, and with a line under it that differs between the first and the
 * second actor of a tie, so that two of one type are told apart, and both without colour.
 */
export function nameMarkProps(
  definition: ActorTypeDefinition,
  index: number,
): { readonly className: string; readonly style: CSSProperties } {
  return {
    className: index === 0 ? "name-mark" : "name-mark name-mark--second",
    style: { "--mark": colourOf(definition) } as CSSProperties,
  };
}
