import type { ActorType } from "../../graph/model/ontology.ts";

/** A query's options as the store takes them: there `types` is left out where the query names no type. */
export function withTypes<Options extends object>({
  type,
  ...options
}: Options & { readonly type?: readonly ActorType[] | undefined }): Omit<Options, "type"> & {
  types?: readonly ActorType[];
} {
  return type === undefined ? options : { ...options, types: type };
}
