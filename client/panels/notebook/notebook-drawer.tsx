import { Tabs } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../side-drawer.tsx";
import { ActivityTab } from "./activity-tab.tsx";
import { CollectionsTab } from "./collections-tab.tsx";
import { NOTEBOOK_TABS, type NotebookTab } from "../../state/open-parts.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { NotesTab } from "./notes-tab.tsx";
import { ViewsTab } from "./views-tab.tsx";
import "../../styles/notebook.css";

const IngestReport = lazy(() => import("../ingest-report.tsx"));
const WatchLists = lazy(() => import("../watch/watch-lists.tsx"));

const TABS = {
  views: { phrase: "views.title", Content: ViewsTab },
  collections: { phrase: "collection.title", Content: CollectionsTab },
  notes: { phrase: "note.title", Content: NotesTab },
  activity: { phrase: "log.title", Content: ActivityTab },
} as const satisfies Record<NotebookTab, unknown>;

interface Props {
  readonly begin: NotebookTab;
  readonly onClose: () => void;
}

/** The notebook: named views, collections of actors, notes, and the log of what was done. */
export default function NotebookDrawer({ begin, onClose }: Props) {
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
          setTab(NOTEBOOK_TABS.find((one) => one === chosen) ?? tab);
        }}
        keepMounted={false}
        mt="sm"
      >
        <Tabs.List mb="md">
          {NOTEBOOK_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(TABS[one].phrase)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {NOTEBOOK_TABS.map((one) => {
          const { Content } = TABS[one];
          return (
            <Tabs.Panel key={one} value={one}>
              <Content onLeave={onClose} onShow={show} />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </SideDrawer>
  );
}
