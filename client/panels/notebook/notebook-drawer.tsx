import { Tabs } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../side-drawer.tsx";
import { ActivityTab } from "./activity-tab.tsx";
import { CollectionsTab } from "./collections-tab.tsx";
import type { Elsewhere } from "./elsewhere.ts";
import { NotesTab } from "./notes-tab.tsx";
import { ViewsTab } from "./views-tab.tsx";
import "../../styles/notebook.css";

const IngestReport = lazy(() => import("../ingest-report.tsx"));
const WatchLists = lazy(() => import("../watch/watch-lists.tsx"));

const TABS = [
  { tab: "views", phrase: "views.title", Content: ViewsTab },
  { tab: "collections", phrase: "collection.title", Content: CollectionsTab },
  { tab: "notes", phrase: "note.title", Content: NotesTab },
  { tab: "activity", phrase: "log.title", Content: ActivityTab },
] as const;

type NotebookTab = (typeof TABS)[number]["tab"];

interface Props {
  readonly begin?: NotebookTab;
  readonly onClose: () => void;
}

/** The notebook: named views, collections of actors, notes, and the log of what was done. */
export default function NotebookDrawer({ begin = "views", onClose }: Props) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<NotebookTab>(begin);
  const [elsewhere, setElsewhere] = useState<Exclude<Elsewhere, "collections"> | null>(null);
  const back = (): void => {
    setElsewhere(null);
  };
  if (elsewhere !== null) {
    return (
      <Suspense fallback={null}>
        {elsewhere === "watch-lists" ? (
          <WatchLists onClose={back} />
        ) : (
          <IngestReport ingest={elsewhere.ingest} onClose={back} />
        )}
      </Suspense>
    );
  }
  const show = (shown: Elsewhere): void => {
    if (shown === "collections") setTab(shown);
    else setElsewhere(shown);
  };
  return (
    <SideDrawer title={t("notebook.title")} width={600} onClose={onClose}>
      <Tabs
        value={tab}
        onChange={(chosen) => {
          setTab(TABS.find((one) => one.tab === chosen)?.tab ?? tab);
        }}
        keepMounted={false}
        mt="sm"
      >
        <Tabs.List mb="md">
          {TABS.map((one) => (
            <Tabs.Tab key={one.tab} value={one.tab}>
              {t(one.phrase)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ tab: value, Content }) => (
          <Tabs.Panel key={value} value={value}>
            <Content onLeave={onClose} onShow={show} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </SideDrawer>
  );
}
