import { Button, Tooltip } from "@mantine/core";
import { IconArrowMerge } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { candidatesQuery } from "../../api/identity.ts";
import { useCommands } from "../../commands/command-context.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useView } from "../../view-store.tsx";

/** Opens and closes the merge queue, and says how many questions are open. */
export function QueueButton() {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { state } = useView();
  const { queue } = useCommands();
  const open = useOpenQuestions();
  const isHere = state.room === "queue";
  return (
    <Tooltip label={`${t("queue.title")} (M)`}>
      <Button
        className="header__queue"
        variant={isHere ? "light" : "subtle"}
        color={isHere ? "plum" : "gray"}
        size="compact-md"
        leftSection={<IconArrowMerge size={20} />}
        aria-pressed={isHere}
        aria-keyshortcuts="m"
        aria-label={open === undefined ? t("queue.title") : t("queue.open", { count: open })}
        onClick={queue}
      >
        {open === undefined ? "" : number(open)}
      </Button>
    </Tooltip>
  );
}

/** How many questions are open; undefined until it is known. */
export function useOpenQuestions(): number | undefined {
  return useQuery(candidatesQuery(1)).data?.total;
}
