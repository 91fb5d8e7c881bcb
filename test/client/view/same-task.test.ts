import { expect, it } from "@jest/globals";
import { isSameTask } from "../../../client/view/same-task.ts";
import type { LayoutTask } from "../../../client/view/layout-task.ts";

const node = {
  id: "a",
  width: 20,
  height: 20,
  labelHeight: 5,
  at: { x: 1, y: 2 },
  importance: 1,
  group: null,
  day: null,
} as const;

function taskOf(changed: Partial<LayoutTask> = {}): LayoutTask {
  const edges = [{ source: "a", target: "b", strength: 0.5 }];
  return {
    number: 0,
    layout: "force",
    nodes: [{ ...node }, { ...node, id: "b", at: null }],
    edges,
    aspect: 1.5,
    centre: null,
    isMirrored: false,
    ...changed,
  };
}

it("knows a task that asks the same", () => {
  expect(isSameTask(taskOf(), taskOf())).toBe(true);
});

it.each<Partial<LayoutTask>>([
  { layout: "time" },
  { centre: "a" },
  { nodes: [{ ...node }] },
  { nodes: [{ ...node }, { ...node, id: "b", at: { x: 1, y: 3 } }] },
  {
    nodes: [
      { ...node, at: { x: 1, y: 3 } },
      { ...node, id: "b", at: null },
    ],
  },
  { edges: [{ source: "a", target: "b", strength: 0.6 }] },
])("tells tasks apart by %j", (changed) => {
  expect(isSameTask(taskOf(), taskOf(changed))).toBe(false);
});
