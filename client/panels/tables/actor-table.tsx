import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { select, toggleSelected } from "../../state/changes.ts";
import { isolated, nameFor, otherNameFor } from "../../state/names.ts";
import { selectedActors } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { Name } from "../actor-name.tsx";
import { definitionOf, useActorTypes } from "../ontology.ts";
import { SortableTable, type ColumnDefinition } from "../sortable-table.tsx";
import { useNoteColumn } from "./note-column.ts";
import { TypeShape } from "../type-shape.tsx";

/** The actors drawn. Choosing several is the same here and on the canvas. */
export function ActorTable({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { language } = useLanguage();
  const types = useActorTypes();
  const chosen = state.selection.kind === "tie" ? [] : selectedActors(state.selection);
  const notes = useNoteColumn<Actor>(drawn.actors, ({ id }) => id);
  const columns: readonly ColumnDefinition<Actor>[] = [
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
    ...notes,
  ];
  return (
    <SortableTable
      caption={t("table.actors")}
      columns={columns}
      rows={drawn.actors}
      keyOf={(actor) => actor.id}
      initial="mentions"
      isCurrent={(actor) => chosen.includes(actor.id)}
      onOpen={(actor) => {
        apply(select({ kind: "actor", id: actor.id }));
      }}
      choosing={{
        isChosen: (actor) => chosen.includes(actor.id),
        onToggle: (actor) => {
          apply(toggleSelected(actor.id));
        },
        labelOf: (actor) => t("table.chooseOne", { name: isolated(nameFor(actor, language)) }),
      }}
    />
  );
}

function OtherName({ name }: { readonly name: string | null }) {
  return name !== null && <Name>{name}</Name>;
}
