import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Actor } from "../../graph/model/actor.ts";
import { searchQuery } from "../api/queries.ts";

/**
 * For Enter that was quicker than the answer: the actors that the text in a field finds go to `take` once they have come,
 * unless the field has another text by then. What goes wrong is told under the field, which asks the same.
 */
export function useFirstFound(): (field: HTMLInputElement, take: (found: readonly Actor[]) => void) => void {
  const client = useQueryClient();
  return useCallback(
    (field, take) => {
      const text = field.value;
      client.query({ ...searchQuery(text.trim()), staleTime: Infinity }).then(
        (found) => {
          if (field.value === text) take(found);
        },
        () => undefined,
      );
    },
    [client],
  );
}
