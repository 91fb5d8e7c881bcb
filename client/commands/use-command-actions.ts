import { useMemo } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { canvasQuery, overviewQuery } from "../api/queries.ts";
import { useCanvasHandle, type CanvasHandle } from "../canvas-handle.tsx";
import { neighboursOn, useExpand } from "../panels/use-canvas.ts";
import {
  arrangeAnew,
  arrangeBy,
  backToOverview,
  collapse,
  enter,
  hideActors,
  keepOnly,
  pin,
  redo,
  select,
  show,
  takeUp,
  undo,
  unpin,
} from "../state/changes.ts";
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
import type { CommandId } from "./command-table.ts";

/** What a command does now; undefined while it could do nothing. */
export type CommandActions = Readonly<Partial<Record<CommandId, () => void>>>;

/** What opens over the page. */
export interface Overlays {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
}

/** Every command with what it does in the state the page is in. */
export function useCommandActions({ openPalette, openHelp }: Overlays): CommandActions {
  const { state, apply } = useView();
  const handle = useCanvasHandle();
  const expand = useExpand();
  const client = useQueryClient();
  const undoToast = useToastUndo();
  return useMemo(() => {
    const { filters, actors, most } = sceneOf(state);
    const query = actors === null ? overviewQuery(filters, most) : canvasQuery(actors, filters);
    const canvas = client.getQueryData(query.queryKey) ?? { actors: [], ties: [] };
    const chosen = selectedActors(state.selection);
    const neighbours = [...new Set(chosen.flatMap((id) => neighboursOn(canvas, id)))];
    const doing = (change: Change) => (): void => {
      apply(change);
    };
    const page: CommandActions = {
      search: () => document.querySelector<HTMLElement>("header [role=combobox]")?.focus(),
      palette: openPalette,
      help: openHelp,
      console: doing(enter(state.room === "console" ? "network" : "console")),
      queue: doing(enter(state.room === "queue" ? "network" : "queue")),
      // What has just been done comes before the steps on the canvas, in every room.
      ...(undoToast !== null && { undo: undoToast }),
    };
    if (state.room !== "network") return page;
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
        const [first] = chosen;
        if (first !== undefined) expand(first).catch(() => undefined);
      }),
      collapse: forChosen(doing((before) => chosen.reduce((after, id) => collapse(id)(after), before))),
      isolate: forChosen(doing(keepOnly(chosen.length === 1 ? [...chosen, ...neighbours] : chosen))),
      hide: forChosen(doing(hideActors(chosen))),
      pin: forChosen(() => {
        apply(pinning(state, chosen, handle.current));
      }),
      ways: chosen.length < 2 ? undefined : doing(select({ kind: "paths", ids: chosen })),
      force: arrange("force"),
      concentric: arrange("concentric"),
      community: arrange("community"),
      time: arrange("time"),
      place: arrange("place"),
      anew: doing(arrangeAnew),
    });
  }, [state, apply, client, expand, handle, undoToast, openPalette, openHelp]);
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
