import type { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error.ts";
import { send } from "./call.ts";

/** Milliseconds between two looks whether the server is back. */
const BETWEEN_LOOKS = 3000;

export const isOffline = (error: unknown): boolean => error instanceof ApiError && error.failure === "offline";

/**
 * To be told of every question that failed. While the server does not answer it is looked for, and what went unanswered is asked
 * anew once it is back, so that nobody has to try again panel by panel.
 */
export function serverWatch(): (client: QueryClient, error: unknown) => void {
  let isLooking = false;
  const look = (client: QueryClient): void => {
    setTimeout(() => {
      send("/readyz", {}).then(
        () => {
          isLooking = false;
          void client.refetchQueries({ type: "active", predicate: ({ state }) => isOffline(state.error) });
        },
        () => {
          look(client);
        },
      );
    }, BETWEEN_LOOKS);
  };
  return (client, error) => {
    if (isLooking || !isOffline(error)) return;
    isLooking = true;
    look(client);
  };
}
