import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useMemo, type ReactNode } from "react";
import { useLetterKeys } from "../panels/use-letter-keys.ts";
import { closeOver, useOpenParts } from "../state/open-parts.ts";
import { CommandContext } from "./command-context.ts";
import { KEY_COMMANDS, loneKeyOf, type CommandActions } from "./command-table.ts";
import { useCommandActions } from "./use-command-actions.ts";

const CommandPalette = lazy(() => import("./command-palette.tsx"));
const HelpOverlay = lazy(() => import("./help-overlay.tsx"));

/** Gives its children the commands, listens for their keys, and shows palette and help over the page. */
export function Commands({ children }: { readonly children: ReactNode }) {
  const { over } = useOpenParts();
  const actions = useCommandActions();
  useKeys(actions);
  return (
    <CommandContext value={actions}>
      {children}
      <Suspense fallback={null}>
        {over === "palette" && <CommandPalette onClose={closeOver} />}
        {over === "help" && <HelpOverlay onClose={closeOver} />}
      </Suspense>
    </CommandContext>
  );
}

/** Single keys by what they type on any keyboard, combinations by Mantine. */
function useKeys(actions: CommandActions): void {
  const lone = useMemo(() => {
    const entries = KEY_COMMANDS.flatMap((command) => {
      const [key, act] = [loneKeyOf(command), actions[command.id]];
      return key === null || act === undefined ? [] : [[key, act] as const];
    });
    return Object.fromEntries(entries);
  }, [actions]);
  useLetterKeys(lone);
  useHotkeys(
    KEY_COMMANDS.filter((command) => loneKeyOf(command) === null).flatMap(({ id, keys }) =>
      keys.map((key): [string, () => void] => [key, () => actions[id]?.()]),
    ),
  );
}
