import { useSuspenseQuery } from "@tanstack/react-query";
import type { ActorType, ActorTypeDefinition } from "../../graph/model/ontology.ts";
import { ontologyQuery } from "../api/queries.ts";

/** The actor types as the server defines them: words, colours, shapes. */
export function useActorTypes(): readonly ActorTypeDefinition[] {
  return useSuspenseQuery(ontologyQuery).data.actorTypes;
}

/** The definition of one type. */
export function definitionOf(types: readonly ActorTypeDefinition[], type: ActorType): ActorTypeDefinition {
  const definition = types.find((candidate) => candidate.type === type);
  if (definition === undefined) throw new Error(`The server's ontology has no type ${type}.`);
  return definition;
}

/** A type's colour as a CSS value that follows the colour scheme. */
export function colourOf({ colour }: ActorTypeDefinition): string {
  return `light-dark(${colour.light}, ${colour.dark})`;
}
