import { useResizeObserver } from "@mantine/hooks";
import { useState, type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Drawing } from "./drawing.ts";
import type { Point } from "./layout-task.ts";

interface Props {
  readonly drawing: Drawing | null;
  /** In px from the canvas's top left corner. */
  readonly places: ReadonlyMap<string, Point>;
}

/** Width and height of the map, in px. */
const [WIDTH, HEIGHT] = [148, 100];
const PADDING = 6;

/** All actors and which of them are in sight, while not all of them are. A click or a drag goes there. */
export function Minimap({ drawing, places }: Props) {
  const { t } = useTranslation();
  const [ref, sight] = useResizeObserver<HTMLDivElement>();
  const [isHeld, setHeld] = useState(false);
  const points = [...places.values()];
  const isAllInSight = points.every(({ x, y }) => x >= 0 && y >= 0 && x <= sight.width && y <= sight.height);
  const map = mapOf([...points, { x: 0, y: 0 }, { x: sight.width, y: sight.height }]);
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    const { offsetX, offsetY } = event.nativeEvent;
    drawing?.camera.look({ x: map.x + (offsetX - PADDING) / map.scale, y: map.y + (offsetY - PADDING) / map.scale });
  };
  return (
    <div ref={ref} className="network__sight">
      {!isAllInSight && (
        <svg
          className="network__minimap"
          width={WIDTH}
          height={HEIGHT}
          role="img"
          aria-label={t("canvas.minimap")}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setHeld(true);
            go(event);
          }}
          onPointerMove={(event) => {
            if (isHeld) go(event);
          }}
          onPointerUp={() => {
            setHeld(false);
          }}
        >
          <g transform={`translate(${PADDING} ${PADDING}) scale(${map.scale}) translate(${-map.x} ${-map.y})`}>
            {points.map(({ x, y }, index) => (
              <circle key={index} cx={x} cy={y} r={1.6 / map.scale} />
            ))}
            <rect x={0} y={0} width={sight.width} height={sight.height} strokeWidth={1.5 / map.scale} />
          </g>
        </svg>
      )}
    </div>
  );
}

/** The corner and the scale at which all points fit into the map. */
function mapOf(points: readonly Point[]): Point & { readonly scale: number } {
  const least = (of: (point: Point) => number): number => points.reduce((m, point) => Math.min(m, of(point)), Infinity);
  const [x, y] = [least((point) => point.x), least((point) => point.y)];
  const [right, bottom] = [-least((point) => -point.x), -least((point) => -point.y)];
  const scale = Math.min(
    (WIDTH - 2 * PADDING) / Math.max(1, right - x),
    (HEIGHT - 2 * PADDING) / Math.max(1, bottom - y),
  );
  return { x, y, scale };
}
