import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import type { Tie } from "../../../graph/model/tie.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { select } from "../../state/changes.ts";
import { nameFor } from "../../state/names.ts";
import { tieSelection } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { Name } from "../actor-name.tsx";
import { useNoteColumn } from "./note-column.ts";
import { SortableTable, type ColumnDefinition } from "../sortable-table.tsx";

/** The ties drawn. */
export function TieTable({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { language } = useLanguage();
  const names = new Map(drawn.actors.map((actor) => [actor.id, nameFor(actor, language)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const notes = useNoteColumn<Tie>(drawn.ties, ({ source, target }) => `${source} ${target}`);
  const columns: readonly ColumnDefinition<Tie>[] = [
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
    ...notes,
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
