import { useMemo } from "react";
import { useExpandAloud } from "../panels/use-canvas.ts";
import { hideActors, pin, select, toggleSelected } from "../state/changes.ts";
import { NOTHING_SELECTED, tieSelection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import type { Point } from "./layout-task.ts";
import type { Target } from "./pointer.ts";

/** What pointer and keyboard do on the canvas. */
export interface Gestures {
  readonly open: (target: Target | null) => void;
  /** Chooses an actor beside those chosen already, or lets go of it. */
  readonly toggle: (actor: string) => void;
  readonly expand: (actor: string) => void;
  readonly hide: (actor: string) => void;
  /** Actors put somewhere stay there. */
  readonly put: (places: Readonly<Record<string, Point>>) => void;
}

export function useGestures(): Gestures {
  const { apply } = useView();
  const expand = useExpandAloud();
  return useMemo(() => {
    const open = (target: Target | null): void => {
      if (target === null) apply(select(NOTHING_SELECTED));
      else if (target.kind === "actor") apply(select(target));
      else apply(select(tieSelection(target.source, target.target)));
    };
    return {
      open,
      toggle: (actor) => {
        apply(toggleSelected(actor));
      },
      expand: (actor) => {
        open({ kind: "actor", id: actor });
        expand([actor]);
      },
      hide: (actor) => {
        apply(hideActors([actor]));
      },
      put: (places) => {
        apply(pin(places));
      },
    };
  }, [apply, expand]);
}
