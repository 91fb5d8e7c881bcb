import type { LayoutTask } from "./layout-task.ts";

type Task = Omit<LayoutTask, "number">;

/** Whether two tasks ask the same, so that one answer does for both: equal all through, number by number. */
export function isSameTask(one: Task, other: Task): boolean {
  return isSame(one, other);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  if (left.length !== right.length) return false;
  return left.every(([name, value]) => name in other && isSame(value, (other as Record<string, unknown>)[name]));
}
