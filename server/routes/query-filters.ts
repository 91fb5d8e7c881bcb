import type { ActorType, RelationType } from "../../graph/model/ontology.ts";

interface Asked {
  readonly type?: readonly ActorType[] | undefined;
  readonly relation?: readonly RelationType[] | undefined;
}

/** A query's options as the store takes them: there `types` and `relations` are left out where the query names none. */
export function withFilters<Options extends object>({
  type,
  relation,
  ...options
}: Options & Asked): Omit<Options, keyof Asked> & {
  types?: readonly ActorType[];
  relations?: readonly RelationType[];
} {
  return { ...options, ...(type && { types: type }), ...(relation && { relations: relation }) };
}
