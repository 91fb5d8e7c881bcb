import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PastQuestion } from "../../state/query-history.ts";
import type { Question } from "../../state/view-state.ts";
import { HistoryList } from "./history-list.tsx";
import type { OpenQuestion } from "./open-question.ts";
import { SavedList } from "./saved-list.tsx";
import { SchemaList } from "./schema-list.tsx";
import { TemplateList } from "./template-list.tsx";
import "../../styles/query-shelf.css";

interface Props {
  readonly draft: Question;
  readonly past: readonly PastQuestion[];
  readonly onPast: (past: readonly PastQuestion[]) => void;
  readonly onOpen: OpenQuestion;
}

/** Beside the editor: questions to start from, those saved, those asked before, and what the graph has. */
export function Shelf({ draft, past, onPast, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <aside className="console__shelf" aria-label={t("console.shelf")}>
      <Tabs defaultValue="library" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="library">{t("console.library")}</Tabs.Tab>
          <Tabs.Tab value="saved">{t("console.saved")}</Tabs.Tab>
          <Tabs.Tab value="history">{t("console.history")}</Tabs.Tab>
          <Tabs.Tab value="schema">{t("console.schema")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="library">
          <TemplateList onOpen={onOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="saved">
          <SavedList draft={draft} onOpen={onOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryList past={past} onPast={onPast} onOpen={onOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="schema">
          <SchemaList />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
