import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { watchListsQuery } from "../../api/watch-lists.ts";
import { Answer } from "../answer.tsx";
import { AddWatchList } from "./add-watch-list.tsx";
import { WatchListBlock } from "./watch-list-block.tsx";
import "../../styles/ingest-report.css";
import "../../styles/watch-lists.css";

/** The watch lists: whom of each the news names, and adding and removing them. */
export default function WatchLists({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const lists = useQuery(watchListsQuery);
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size="min(640px, 100vw)"
      classNames={{ content: "report__drawer" }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={t("watch.title")}>
        <Drawer.Body className="report">
          <div className="report__head">
            <h2 className="report__title">{t("watch.title")}</h2>
            <Drawer.CloseButton size="lg" aria-label={t("dialog.close")} />
          </div>
          <p className="report__lead">{t("watch.lead")}</p>
          <AddWatchList />
          <Answer query={lists} lines={4}>
            {(all) => all.map((list) => <WatchListBlock key={list.id} list={list} onLeave={onClose} />)}
          </Answer>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
