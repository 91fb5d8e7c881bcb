import type { Actor } from "../../graph/model/actor.ts";

/** What is known of each actor, with the actor; what is known of one that is not there (any more) is left out. */
export function withActors<Known>(
  known: readonly (readonly [id: string, known: Known])[],
  actors: ReadonlyMap<string, Actor>,
): readonly (Known & { readonly actor: Actor })[] {
  return known.flatMap(([id, own]) => {
    const actor = actors.get(id);
    return actor === undefined ? [] : [{ ...own, actor }];
  });
}

/** Of the values by actor those of some. */
export function valuesOf<Value>(values: ReadonlyMap<string, Value>, ids: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    ids.flatMap((id): readonly (readonly [string, Value])[] => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
