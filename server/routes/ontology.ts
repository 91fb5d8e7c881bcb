import { ACTOR_TYPES } from "../../graph/model/ontology.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function ontologyHandlers(): Pick<EndpointHandlers, "ontology"> {
  return { ontology: () => ({ actorTypes: ACTOR_TYPES }) };
}
