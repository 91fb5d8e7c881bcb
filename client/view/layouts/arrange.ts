import type { Arrangement, LayoutTask, OnProgress } from "../layout-task.ts";
import { clusterLayout } from "./cluster-layout.ts";
import { forceLayout } from "./force-layout.ts";
import { ringLayout } from "./ring-layout.ts";
import { timeLayout } from "./time-layout.ts";

/**
 * Finds a place for every node that has none; nodes that have one keep it to the pixel. The same task gives the same drawing.
 * Newcomers among many that stand already come to their neighbours, whatever the layout, save that time keeps its axis.
 */
export function arrange(task: LayoutTask, onProgress?: OnProgress): Arrangement {
  const { nodes, layout } = task;
  if (nodes.length === 0) return { positions: new Map(), guides: [] };
  if (layout === "time") return timeLayout(task);
  const standing = nodes.filter(({ at }) => at !== null).length;
  if (layout === "force" || standing > nodes.length / 2) return forceLayout(task, onProgress);
  return layout === "concentric" ? ringLayout(task) : clusterLayout(task);
}
