/** How a relation is said, from either of its ends. */
import type { RelationFamilyDefinition, RelationTypeDefinition } from "../../../graph/model/ontology.ts";
import type { Relation } from "../../../graph/model/relation.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import { ontologyQuery } from "../../api/queries.ts";

export interface RelationWords {
  readonly types: readonly RelationTypeDefinition[];
  readonly families: readonly RelationFamilyDefinition[];
}

/** The relation types as the server defines them. */
export function useRelationWords(): RelationWords {
  const { relationTypes, relationFamilies } = useSuspenseQuery(ontologyQuery).data;
  return { types: relationTypes, families: relationFamilies };
}

export function relationTypeOf({ types }: RelationWords, type: Relation["type"]): RelationTypeDefinition {
  const definition = types.find((candidate) => candidate.type === type);
  if (definition === undefined) throw new Error(`The server's ontology has no relation ${type}.`);
  return definition;
}

export function familyOf(words: RelationWords, type: Relation["type"]): RelationFamilyDefinition {
  const { family } = relationTypeOf(words, type);
  const definition = words.families.find((candidate) => candidate.family === family);
  if (definition === undefined) throw new Error(`The server's ontology has no family ${family}.`);
  return definition;
}
