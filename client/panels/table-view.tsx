import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ActorTable } from "./tables/actor-table.tsx";
import { DocumentTable } from "./tables/document-table.tsx";
import { TieTable } from "./tables/tie-table.tsx";
import "../styles/table.css";

/** All that is drawn, as tables: the same actors, ties and documents, for those who read better than they see, or want to sort. */
export default function TableView({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  return (
    <Tabs defaultValue="actors" className="tables" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="actors" rightSection={<span className="soft number">{number(drawn.actors.length)}</span>}>
          {t("table.actors")}
        </Tabs.Tab>
        <Tabs.Tab value="ties" rightSection={<span className="soft number">{number(drawn.ties.length)}</span>}>
          {t("table.ties")}
        </Tabs.Tab>
        <Tabs.Tab value="documents">{t("table.documents")}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="actors" className="tables__panel">
        <ActorTable drawn={drawn} />
      </Tabs.Panel>
      <Tabs.Panel value="ties" className="tables__panel">
        <TieTable drawn={drawn} />
      </Tabs.Panel>
      <Tabs.Panel value="documents" className="tables__panel">
        <DocumentTable drawn={drawn} />
      </Tabs.Panel>
    </Tabs>
  );
}
