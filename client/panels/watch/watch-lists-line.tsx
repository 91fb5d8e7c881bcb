import { IconListSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { watchListsQuery } from "../../api/watch-lists.ts";
import { showParts } from "../../state/open-parts.ts";
import { OpeningLine } from "../opening-line.tsx";

/** One line of the briefing: how many watched actors the news names. It opens the lists. */
export function WatchListsLine() {
  const { t } = useTranslation();
  const { data: lists = [] } = useQuery(watchListsQuery);
  const found = lists.reduce((sum, list) => sum + list.found, 0);
  return (
    <OpeningLine
      Sign={IconListSearch}
      onOpen={() => {
        showParts({ over: "watch-lists" });
      }}
    >
      {lists.length === 0 ? t("watch.none") : t("watch.found", { count: found })}
    </OpeningLine>
  );
}
