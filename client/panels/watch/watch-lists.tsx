import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { watchListsQuery } from "../../api/watch-lists.ts";
import { Answer } from "../answer.tsx";
import { SideDrawer } from "../side-drawer.tsx";
import { AddWatchList } from "./add-watch-list.tsx";
import { WatchListBlock } from "./watch-list-block.tsx";
import "../../styles/watch-lists.css";

/** The watch lists: whom of each the news names, and adding and removing them. */
export default function WatchLists({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const lists = useQuery(watchListsQuery);
  return (
    <SideDrawer title={t("watch.title")} width={640} onClose={onClose}>
      <p className="side-drawer__lead">{t("watch.lead")}</p>
      <AddWatchList />
      <Answer query={lists} lines={4}>
        {(all) => all.map((list) => <WatchListBlock key={list.id} list={list} onLeave={onClose} />)}
      </Answer>
    </SideDrawer>
  );
}
