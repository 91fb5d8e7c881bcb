import { useMemo } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { ACTOR_TYPES } from "../../graph/model/ontology.ts";
import { canvasQuery, overviewQuery } from "../api/queries.ts";
import { useCanvasHandle, type CanvasHandle } from "../canvas-handle.tsx";
import { neighboursOn, useExpandAloud } from "../panels/use-canvas.ts";
import {
  arrangeAnew,
  arrangeBy,
  backToOverview,
  collapse,
  hideActors,
  keepOnly,
  lookBy,
  pin,
  redo,
  select,
  show,
  takeUp,
  toggleType,
  undo,
  unpin,
} from "../state/changes.ts";
import { compareBy } from "../state/compared.ts";
import { COLOURINGS, SHOWN_TIES, SIZES } from "../state/look.ts";
import { showParts } from "../state/open-parts.ts";
import {
  actorsOnCanvas,
  NOTHING_SELECTED,
  sceneOf,
  selectedActors,
  selectionOf,
  type Change,
  type LayoutName,
  type Place,
  type ViewState,
} from "../state/view-state.ts";
import { useToastUndo } from "../toasts.tsx";
import { useView } from "../view-store.tsx";
import type { CommandActions, CommandId } from "./command-table.ts";
import { usePageActions } from "./use-page-actions.ts";

/** Every command with what it does in the state the page is in. */
export function useCommandActions(): CommandActions {
  const { state, apply } = useView();
  const handle = useCanvasHandle();
  const expand = useExpandAloud();
  const client = useQueryClient();
  const undoToast = useToastUndo();
  const page = usePageActions();
  return useMemo(() => {
    const { filters, actors, most } = sceneOf(state);
    const query = actors === null ? overviewQuery(filters, most) : canvasQuery(actors, filters);
    const canvas = client.getQueryData(query.queryKey) ?? { actors: [], ties: [] };
    const chosen = selectedActors(state.selection);
    const neighbours = [...new Set(chosen.flatMap((id) => neighboursOn(canvas, id)))];
    const doing = (change: Change) => (): void => {
      apply(change);
    };
    // What has just been done comes before the steps on the canvas, in every room.
    if (state.room !== "network") return { ...page, ...(undoToast !== null && { undo: undoToast }) };
    const arrange = (layout: LayoutName) => doing(arrangeBy(layout));
    const forChosen = (act: () => void) => (chosen.length === 0 ? undefined : act);
    return defined({
      ...page,
      overview: doing((before) => select(NOTHING_SELECTED)(backToOverview(before))),
      table: doing(show(state.display === "table" ? "network" : "table")),
      undo: undoToast ?? (state.history.past.length === 0 ? undefined : doing(undo)),
      redo: state.history.future.length === 0 ? undefined : doing(redo),
      ...canvasActions(state, handle, doing),
      all: doing(select(selectionOf(actorsOnCanvas(state)))),
      neighbours: forChosen(doing(select(selectionOf([...chosen, ...neighbours])))),
      focus: forChosen(() => handle.current?.focus(chosen)),
      expand: forChosen(() => {
        expand(chosen);
      }),
      collapse: forChosen(doing((before) => chosen.reduce((after, id) => collapse(id)(after), before))),
      isolate: forChosen(doing(keepOnly(chosen.length === 1 ? [...chosen, ...neighbours] : chosen))),
      hide: forChosen(doing(hideActors(chosen))),
      pin: forChosen(() => {
        apply(pinning(state, chosen, handle.current));
      }),
      ways: chosen.length < 2 ? undefined : doing(select({ kind: "paths", ids: chosen })),
      ...identityActions(state),
      ...lookActions(doing),
      force: arrange("force"),
      concentric: arrange("concentric"),
      community: arrange("community"),
      time: arrange("time"),
      place: arrange("place"),
      anew: doing(arrangeAnew),
    });
  }, [state, apply, client, expand, handle, undoToast, page]);
}

/** What can be set right, compared, written down or put together about whom the panel shows. */
function identityActions({ selection: { kind } }: ViewState): CommandActions {
  const merge = (): void => {
    showParts({ over: "merge" });
  };
  const note = (): void => {
    showParts({ isWritingNote: true });
  };
  const collect = (): void => {
    showParts({ isCollecting: true });
  };
  if (kind === "several") return { merge, collect };
  if (kind === "tie") return { note };
  if (kind !== "actor") return {};
  return {
    merge,
    note,
    collect,
    rename: () => {
      showParts({ over: "rename" });
    },
    edit: () => {
      showParts({ isEditing: true });
    },
    company: () => {
      compareBy({ isOpen: true });
    },
  };
}

function lookActions(doing: (change: Change) => () => void): CommandActions {
  return Object.fromEntries([
    ...ACTOR_TYPES.map(({ type }) => [`type-${type}`, doing(toggleType(type))] as const),
    ...SIZES.map((size) => [`size-${size}`, doing(lookBy({ size }))] as const),
    ...COLOURINGS.map((colour) => [`colour-${colour}`, doing(lookBy({ colour }))] as const),
    ...SHOWN_TIES.map((ties) => [`ties-${ties}`, doing(lookBy({ ties }))] as const),
  ]);
}

function canvasActions(
  state: ViewState,
  handle: ReturnType<typeof useCanvasHandle>,
  doing: (change: Change) => () => void,
): Partial<Record<CommandId, (() => void) | undefined>> {
  if (state.display !== "network") return {};
  return {
    fit: () => handle.current?.fit(),
    zoomIn: () => handle.current?.zoomIn(),
    zoomOut: () => handle.current?.zoomOut(),
    box: doing(takeUp("box")),
    lasso: doing(takeUp("lasso")),
  };
}

/** Lets go of the actors where all of them are pinned, and else pins them where they stand. */
function pinning(state: ViewState, actors: readonly string[], handle: CanvasHandle | null): Change {
  const { pins } = sceneOf(state);
  if (actors.every((id) => pins[id] !== undefined)) return unpin(actors);
  const places = actors.flatMap((id): [string, Place][] => {
    const at = handle?.placeOf(id);
    return at === undefined ? [] : [[id, at]];
  });
  return pin(Object.fromEntries(places));
}

function defined(actions: Partial<Record<CommandId, (() => void) | undefined>>): CommandActions {
  return Object.fromEntries(Object.entries(actions).filter(([, act]) => act !== undefined));
}
