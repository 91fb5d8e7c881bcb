import type { Arrangement, Guide, LayoutTask } from "../layout-task.ts";
import { around, boxOf, placesOf, type Box } from "./boxes.ts";
import { toFreePlaces, mostlyUpAndDown } from "./free-places.ts";
import { daysToMark } from "./time-marks.ts";

/** Between those without a date and the first day, and between the days' names and what stands under them. */
const [APART, ABOVE] = [260, 70];
/** How many times the room of all boxes the drawing takes. */
const LOOSE = 2.2;
const MARKS = 7;

/** From one side to the other by the day on which an actor is first named; the most important ones stand in the middle. */
export function timeLayout({ nodes, aspect, isMirrored }: LayoutTask): Arrangement {
  const days = nodes.flatMap(({ day }) => (day === null ? [] : [day]));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const area = nodes.reduce((sum, { width, height }) => sum + width * height, 0);
  const width = Math.sqrt(area * LOOSE * aspect);
  const sign = isMirrored ? -1 : 1;
  const across = (day: number | null): number => {
    if (day === null) return sign * (-width / 2 - APART);
    return sign * (last === first ? 0 : ((day - first) / (last - first) - 0.5) * width);
  };
  const ordered = [...nodes].sort((a, b) => b.importance - a.importance);
  const boxes = toFreePlaces(
    ordered.map((node): Box => (node.at === null ? { ...boxOf(node), x: across(node.day), y: 0 } : boxOf(node))),
    mostlyUpAndDown,
  );
  const frame = around(boxes);
  const y = frame.y - frame.height / 2 - ABOVE;
  const marks: (number | null)[] = days.length === 0 ? [] : [...daysToMark(first, last, MARKS)];
  if (days.length < nodes.length) marks.push(null);
  const guides = marks.map((day): Guide => ({ kind: "day", day, at: { x: across(day), y } }));
  return { positions: placesOf(ordered, boxes), guides };
}
