import { createContext, useContext } from "react";
import type { CommandActions } from "./command-table.ts";

export const CommandContext = createContext<CommandActions>({});

/** What can be done just now. */
export function useCommands(): CommandActions {
  return useContext(CommandContext);
}
