import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../side-drawer.tsx";
import { ActivityTab } from "./activity-tab.tsx";
import { CollectionsTab } from "./collections-tab.tsx";
import { NotesTab } from "./notes-tab.tsx";
import { ViewsTab } from "./views-tab.tsx";
import "../../styles/notebook.css";

const TABS = [
  { tab: "views", phrase: "views.title", Content: ViewsTab },
  { tab: "collections", phrase: "collection.title", Content: CollectionsTab },
  { tab: "notes", phrase: "note.title", Content: NotesTab },
  { tab: "activity", phrase: "log.title", Content: ActivityTab },
] as const;

export type NotebookTab = (typeof TABS)[number]["tab"];

interface Props {
  readonly begin?: NotebookTab;
  readonly onClose: () => void;
}

/** The notebook: named views, collections of actors, notes, and the log of what was done. */
export default function NotebookDrawer({ begin = "views", onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t("notebook.title")} width={600} onClose={onClose}>
      <Tabs defaultValue={begin} keepMounted={false} mt="sm">
        <Tabs.List mb="md">
          {TABS.map(({ tab, phrase }) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(phrase)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ tab, Content }) => (
          <Tabs.Panel key={tab} value={tab}>
            <Content onLeave={onClose} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </SideDrawer>
  );
}
