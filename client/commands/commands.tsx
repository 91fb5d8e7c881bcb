import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from "react";
import { useLetterKeys } from "../panels/use-letter-keys.ts";
import { CommandContext } from "./command-context.ts";
import { COMMANDS, loneKeyOf, type CommandId } from "./command-table.ts";
import { useCommandActions, type CommandActions } from "./use-command-actions.ts";

const CommandPalette = lazy(() => import("./command-palette.tsx"));
const HelpOverlay = lazy(() => import("./help-overlay.tsx"));

/** Gives its children the commands, listens for their keys, and shows palette and help over the page. */
export function Commands({ children }: { readonly children: ReactNode }) {
  const [overlay, setOverlay] = useState<"palette" | "help" | null>(null);
  const openPalette = useCallback(() => {
    setOverlay("palette");
  }, []);
  const openHelp = useCallback(() => {
    setOverlay("help");
  }, []);
  const close = useCallback(() => {
    setOverlay(null);
  }, []);
  const actions = useCommandActions({ openPalette, openHelp });
  useKeys(actions);
  return (
    <CommandContext value={actions}>
      {children}
      <Suspense fallback={null}>
        {overlay === "palette" && <CommandPalette onClose={close} />}
        {overlay === "help" && <HelpOverlay onClose={close} />}
      </Suspense>
    </CommandContext>
  );
}

/** Single keys by what they type on any keyboard, combinations by Mantine. */
function useKeys(actions: CommandActions): void {
  const lone = useMemo(() => {
    const entries = COMMANDS.flatMap((command) => {
      const [key, act] = [loneKeyOf(command), actions[command.id]];
      return key === null || act === undefined ? [] : [[key, act] as const];
    });
    return Object.fromEntries(entries);
  }, [actions]);
  useLetterKeys(lone);
  useHotkeys(
    COMMANDS.filter((command) => loneKeyOf(command) === null).flatMap(({ id, keys }) =>
      keys.map((key): [string, () => void] => [key, () => actions[id satisfies CommandId]?.()]),
    ),
  );
}
