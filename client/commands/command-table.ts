/** Everything that can be done by a key, once: keyboard, palette and help are made of this table. */

/** Where a command means something. */
export type Scope = "page" | "network";

export interface CommandDefinition {
  readonly id: string;
  readonly phrase: string;
  /** As @mantine/hooks writes them for combinations; one letter or digit for the rest. The first is shown. */
  readonly keys: readonly string[];
  readonly scope: Scope;
  readonly group: "go" | "canvas" | "actors" | "arrange" | "steps";
}

export const COMMANDS = [
  { id: "search", phrase: "command.search", keys: ["/"], scope: "page", group: "go" },
  { id: "palette", phrase: "command.palette", keys: ["mod+K"], scope: "page", group: "go" },
  { id: "help", phrase: "command.help", keys: ["?"], scope: "page", group: "go" },
  { id: "queue", phrase: "command.queue", keys: ["m"], scope: "page", group: "go" },
  { id: "console", phrase: "command.console", keys: ["q"], scope: "page", group: "go" },
  { id: "overview", phrase: "command.overview", keys: ["o"], scope: "network", group: "go" },
  { id: "table", phrase: "command.table", keys: ["t"], scope: "network", group: "go" },
  { id: "undo", phrase: "history.undo", keys: ["mod+Z"], scope: "network", group: "steps" },
  { id: "redo", phrase: "history.redo", keys: ["mod+shift+Z", "mod+Y"], scope: "network", group: "steps" },
  { id: "fit", phrase: "canvas.fit", keys: ["f"], scope: "network", group: "canvas" },
  { id: "zoomIn", phrase: "canvas.zoomIn", keys: ["+"], scope: "network", group: "canvas" },
  { id: "zoomOut", phrase: "canvas.zoomOut", keys: ["-"], scope: "network", group: "canvas" },
  { id: "box", phrase: "tool.box", keys: ["b"], scope: "network", group: "canvas" },
  { id: "lasso", phrase: "tool.lasso", keys: ["l"], scope: "network", group: "canvas" },
  { id: "all", phrase: "command.all", keys: ["a"], scope: "network", group: "actors" },
  { id: "neighbours", phrase: "command.neighbours", keys: ["n"], scope: "network", group: "actors" },
  { id: "focus", phrase: "command.focus", keys: ["z"], scope: "network", group: "actors" },
  { id: "expand", phrase: "actor.expand", keys: ["e"], scope: "network", group: "actors" },
  { id: "collapse", phrase: "actor.collapse", keys: ["c"], scope: "network", group: "actors" },
  { id: "isolate", phrase: "actor.isolate", keys: ["i"], scope: "network", group: "actors" },
  { id: "hide", phrase: "actor.hide", keys: ["h"], scope: "network", group: "actors" },
  { id: "pin", phrase: "command.pin", keys: ["p"], scope: "network", group: "actors" },
  { id: "ways", phrase: "several.paths", keys: ["w"], scope: "network", group: "actors" },
  { id: "force", phrase: "layout.force", keys: ["1"], scope: "network", group: "arrange" },
  { id: "concentric", phrase: "layout.concentric", keys: ["2"], scope: "network", group: "arrange" },
  { id: "community", phrase: "layout.community", keys: ["3"], scope: "network", group: "arrange" },
  { id: "time", phrase: "layout.time", keys: ["4"], scope: "network", group: "arrange" },
  { id: "place", phrase: "layout.place", keys: ["5"], scope: "network", group: "arrange" },
  { id: "anew", phrase: "layout.anew", keys: ["r"], scope: "network", group: "arrange" },
] as const satisfies readonly CommandDefinition[];

export type Command = (typeof COMMANDS)[number];
export type CommandId = Command["id"];

export const COMMAND_GROUPS = {
  go: "command.groupGo",
  steps: "command.groupSteps",
  actors: "command.groupActors",
  canvas: "command.groupCanvas",
  arrange: "command.groupArrange",
} as const satisfies Record<Command["group"], string>;

/** The letter, digit or sign of a key that is pressed alone; null for combinations. */
export function loneKeyOf(command: Command): string | null {
  const [key] = command.keys;
  return key.length === 1 ? key : null;
}

/** A key as it is printed: `mod+shift+Z` is Ctrl, Shift and Z. */
export function printedKey(key: string): readonly string[] {
  if (key.length === 1) return [key.toUpperCase()];
  const isMac = /mac/i.test(navigator.userAgent);
  return key.split("+").map((part) => (part === "mod" ? (isMac ? "⌘" : "Ctrl") : part === "shift" ? "Shift" : part));
}
