import { ACTOR_TYPES, RELATION_FAMILIES, RELATION_TYPES } from "../../graph/model/ontology.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function ontologyHandlers(): Pick<EndpointHandlers, "ontology"> {
  const tables = { actorTypes: ACTOR_TYPES, relationFamilies: RELATION_FAMILIES, relationTypes: RELATION_TYPES };
  return { ontology: () => tables };
}
