import { useState, type PointerEvent } from "react";
import { isInside, rectangle } from "../state/inside-shape.ts";
import { select, selectAlso } from "../state/changes.ts";
import { selectionOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import type { Point } from "./layout-task.ts";

interface Props {
  readonly places: ReadonlyMap<string, Point>;
  readonly label: string;
}

/**
 * While a selecting tool is taken up: a sheet over the canvas on which a rectangle or a free line is drawn. Whoever stands inside is
 * selected, with Shift beside those selected already. By keyboard actors are selected one by one, see ActorOptions.
 */
export function Lasso({ places, label }: Props) {
  const { state, apply } = useView();
  const [line, setLine] = useState<readonly Point[] | null>(null);
  const { tool } = state;
  if (tool === "hand") return null;

  const start = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setLine([pointAt(event)]);
  };
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    const [first] = line ?? [];
    if (line === null || first === undefined) return;
    setLine(tool === "box" ? rectangle(first, pointAt(event)) : [...line, pointAt(event)]);
  };
  const end = (event: PointerEvent<SVGSVGElement>): void => {
    if (line === null) return;
    setLine(null);
    const caught = [...places].filter(([, at]) => isInside(at, line)).map(([id]) => id);
    apply(event.shiftKey || event.ctrlKey || event.metaKey ? selectAlso(caught) : select(selectionOf(caught)));
  };
  return (
    <svg
      className="network__lasso"
      role="img"
      aria-label={label}
      onPointerDown={start}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={() => {
        setLine(null);
      }}
    >
      {line !== null && <polygon points={line.map(({ x, y }) => `${x},${y}`).join(" ")} />}
    </svg>
  );
}

function pointAt({ nativeEvent: { offsetX, offsetY } }: PointerEvent): Point {
  return { x: offsetX, y: offsetY };
}
