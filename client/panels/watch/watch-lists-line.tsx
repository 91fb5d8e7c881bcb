import { Button } from "@mantine/core";
import { IconListSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { watchListsQuery } from "../../api/watch-lists.ts";

const WatchLists = lazy(() => import("./watch-lists.tsx"));

/** One line of the briefing: how many watched actors the news names. It opens the lists. */
export function WatchListsLine() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data: lists = [] } = useQuery(watchListsQuery);
  const found = lists.reduce((sum, list) => sum + list.found, 0);
  return (
    <div className="last-ingest">
      <Button
        variant="subtle"
        size="compact-sm"
        className="last-ingest__open"
        leftSection={<IconListSearch size={16} />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {lists.length === 0 ? t("watch.none") : t("watch.found", { count: found })}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <WatchLists
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
