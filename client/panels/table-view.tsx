import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { select } from "../state/changes.ts";
import { nameFor, otherNameFor } from "../state/names.ts";
import { tieSelection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { Name } from "./actor-name.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { SortableTable, type ColumnDefinition } from "./sortable-table.tsx";
import { TypeShape } from "./type-shape.tsx";
import "../styles/table.css";

/** All that is drawn, as two tables: the same actors and ties, for those who read better than they see, or want to sort. */
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
      </Tabs.List>
      <Tabs.Panel value="actors" className="tables__panel">
        <ActorTable drawn={drawn} />
      </Tabs.Panel>
      <Tabs.Panel value="ties" className="tables__panel">
        <TieTable drawn={drawn} />
      </Tabs.Panel>
    </Tabs>
  );
}

type ActorOf = Subgraph["actors"][number];
type TieOf = Subgraph["ties"][number];

function ActorTable({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { language } = useLanguage();
  const types = useActorTypes();
  const columns: readonly ColumnDefinition<ActorOf>[] = [
    {
      id: "name",
      label: t("table.name"),
      value: (actor) => nameFor(actor, language),
      cell: (actor) => <Name>{nameFor(actor, language)}</Name>,
    },
    {
      id: "other",
      label: t("table.otherName"),
      value: (actor) => otherNameFor(actor, language),
      cell: (actor) => <OtherName name={otherNameFor(actor, language)} />,
    },
    {
      id: "type",
      label: t("table.type"),
      value: (actor) => definitionOf(types, actor.type).one[language],
      cell: (actor) => (
        <span className="tables__type">
          <TypeShape definition={definitionOf(types, actor.type)} /> {definitionOf(types, actor.type).one[language]}
        </span>
      ),
    },
    { id: "mentions", label: t("table.mentions"), value: (actor) => actor.mentions },
    { id: "documents", label: t("table.documents"), value: (actor) => actor.documents },
    { id: "first", label: t("table.firstSeen"), value: (actor) => actor.firstSeen, isDate: true },
    { id: "last", label: t("table.lastSeen"), value: (actor) => actor.lastSeen, isDate: true },
  ];
  return (
    <SortableTable
      caption={t("table.actors")}
      columns={columns}
      rows={drawn.actors}
      keyOf={(actor) => actor.id}
      initial="mentions"
      isCurrent={(actor) => state.selection.kind === "actor" && state.selection.id === actor.id}
      onOpen={(actor) => {
        apply(select({ kind: "actor", id: actor.id }));
      }}
    />
  );
}

function OtherName({ name }: { readonly name: string | null }) {
  return name !== null && <Name>{name}</Name>;
}

function TieTable({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { language } = useLanguage();
  const names = new Map(drawn.actors.map((actor) => [actor.id, nameFor(actor, language)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const columns: readonly ColumnDefinition<TieOf>[] = [
    {
      id: "one",
      label: t("table.one"),
      value: (tie) => nameOf(tie.source),
      cell: (tie) => <Name>{nameOf(tie.source)}</Name>,
    },
    {
      id: "other",
      label: t("table.other"),
      value: (tie) => nameOf(tie.target),
      cell: (tie) => <Name>{nameOf(tie.target)}</Name>,
    },
    { id: "sentences", label: t("table.sentences"), value: (tie) => tie.sentences },
    { id: "documents", label: t("table.documents"), value: (tie) => tie.documents },
    { id: "first", label: t("table.firstSeen"), value: (tie) => tie.firstSeen, isDate: true },
    { id: "last", label: t("table.lastSeen"), value: (tie) => tie.lastSeen, isDate: true },
  ];
  const { selection } = state;
  return (
    <SortableTable
      caption={t("table.ties")}
      columns={columns}
      rows={drawn.ties}
      keyOf={(tie) => `${tie.source} ${tie.target}`}
      initial="sentences"
      isCurrent={(tie) =>
        selection.kind === "tie" && selection.source === tie.source && selection.target === tie.target
      }
      onOpen={(tie) => {
        apply(select(tieSelection(tie.source, tie.target)));
      }}
    />
  );
}
