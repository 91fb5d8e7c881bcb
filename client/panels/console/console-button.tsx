import { ActionIcon, Tooltip } from "@mantine/core";
import { IconTerminal2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { enter } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";

/** Opens and closes the console for Cypher. */
export function ConsoleButton() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const isHere = state.room === "console";
  const toggle = (): void => {
    apply(enter(isHere ? "network" : "console"));
  };
  return (
    <Tooltip label={`${t("console.title")} (Q)`}>
      <ActionIcon
        variant={isHere ? "light" : "subtle"}
        color={isHere ? "plum" : "gray"}
        size="lg"
        aria-pressed={isHere}
        aria-keyshortcuts="q"
        aria-label={t("console.title")}
        onClick={toggle}
      >
        <IconTerminal2 size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
