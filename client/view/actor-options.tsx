import { VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { memo, useEffect, useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { noteMarksQuery } from "../api/notebook.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { definitionOf, useActorTypes } from "../panels/ontology.ts";
import { isolated, nameFor } from "../state/names.ts";
import { selectedActors } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import type { Drawing } from "./drawing.ts";
import type { Point } from "./layout-task.ts";
import { isArrowKey, nextInDirection } from "./next-in-direction.ts";
import { useGestures } from "./use-gestures.ts";

interface Props {
  readonly actors: readonly Actor[];
  readonly places: ReadonlyMap<string, Point>;
  readonly drawing: Drawing | null;
  /** The canvas, which means nothing to a screen reader by itself. */
  readonly children: ReactNode;
}

/** Options at most, besides those selected or gone to: the page would grow slow with thousands. The table has all. */
const MOST_LISTED = 500;

/**
 * The canvas as a list box: its options are the actors drawn, heard instead of seen, and gone through with the arrow keys
 * in the direction in which they stand. Each option carries its place on the canvas, in px from the top left corner, as
 * `data-x` and `data-y`.
 */
export function ActorOptions({ actors, places, drawing, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { state } = useView();
  const { selection } = state;
  const selected = selection.kind === "tie" ? [] : selectedActors(selection);
  const { data: marks } = useQuery(noteMarksQuery);
  const { active, onKeyDown, onBlur } = useArrowKeys(actors, drawing, selected);
  const listed = actors.filter(
    (actor, place) => place < MOST_LISTED || actor.id === active || selected.includes(actor.id),
  );
  return (
    <div
      role="listbox"
      // A list box without options is allowed only while it is being filled.
      aria-busy={listed.length === 0}
      aria-multiselectable
      tabIndex={0}
      className="network__canvas"
      aria-label={t("canvas.actors")}
      aria-describedby={`${id}-help`}
      aria-activedescendant={active === null ? undefined : `${id}-${active}`}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <div role="presentation">{children}</div>
      {listed.map((actor) => (
        <Option
          key={actor.id}
          id={`${id}-${actor.id}`}
          actor={actor}
          at={places.get(actor.id)}
          isSelected={selected.includes(actor.id)}
          ofAll={actors.length}
          notes={marks?.get(actor.id) ?? 0}
        />
      ))}
      <VisuallyHidden id={`${id}-help`}>{t("canvas.help")}</VisuallyHidden>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly actor: Actor;
  readonly at: Point | undefined;
  readonly isSelected: boolean;
  /** How many there are, listed or not. */
  readonly ofAll: number;
  readonly notes: number;
}

/** Hundreds of them, which hovering or a new place of another must not build anew. */
const Option = memo(function Option({ id, actor, at, isSelected, ofAll, notes }: OptionProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const type = definitionOf(useActorTypes(), actor.type).one[language];
  return (
    <VisuallyHidden
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={ofAll}
      data-actor={actor.id}
      data-x={at === undefined ? undefined : Math.round(at.x)}
      data-y={at === undefined ? undefined : Math.round(at.y)}
    >
      {t("canvas.actor", { name: isolated(nameFor(actor, language)), type, count: actor.mentions })}
      {notes > 0 && ` · ${t("note.count", { count: notes })}`}
    </VisuallyHidden>
  );
});

function useArrowKeys(actors: readonly Actor[], drawing: Drawing | null, selected: readonly string[]) {
  const gestures = useGestures();
  const [reached, setReached] = useState<string | null>(null);
  const active = reached !== null && actors.some(({ id }) => id === reached) ? reached : null;
  useEffect(() => {
    drawing?.ring(active);
  }, [drawing, active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const at = active ?? selected[0] ?? actors[0]?.id;
    if (at === undefined) return;
    if (isArrowKey(key) && drawing !== null)
      setReached(active === null ? at : (nextInDirection(at, key, drawing.places()) ?? active));
    else if (key === " " && event.shiftKey) gestures.toggle(at);
    else if (key === " ") gestures.open({ kind: "actor", id: at });
    else if (key === "Enter") gestures.expand(at);
    else if (key === "Delete") gestures.hide(at);
    else if (key === "Escape") gestures.open(null);
    else return;
    event.preventDefault();
  };
  return {
    active,
    onKeyDown,
    onBlur: () => {
      setReached(null);
    },
  };
}
