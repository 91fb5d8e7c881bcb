/** How an actor looks in programs that draw: its type's colour, an area that grows with its mentions. */
import type { Actor } from "../model/actor.ts";
import { ACTOR_TYPES } from "../model/ontology.ts";

const LARGEST = 120;
const ONE_MENTION = 8;

/** `#rrggbb`, for a light background. */
export function colourOf({ type }: Actor): string {
  const definition = ACTOR_TYPES.find((candidate) => candidate.type === type);
  if (definition === undefined) throw new TypeError(`Unknown type of actor: ${type}`);
  return definition.colour.light;
}

/** A diameter. */
export function sizeOf({ mentions }: Actor): number {
  return Math.min(LARGEST, Math.round(ONE_MENTION * Math.sqrt(mentions) * 10) / 10);
}
