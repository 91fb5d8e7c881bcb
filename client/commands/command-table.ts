/** Everything that can be done on the page, once: keyboard, palette and help are made of these tables. */

/** Where a command means something: in the network, and there with one actor or a tie selected, with any actor, with several. */
type Needs = "network" | "one" | "subject" | "any" | "several";

interface CommandDefinition {
  readonly id: string;
  readonly phrase: string;
  /** What the phrase is a choice of, where it does not speak for itself. */
  readonly of?: "command.groupArrange" | "filter.types" | "look.size" | "look.colour" | "look.ties" | "theme.label";
  readonly needs?: Needs;
}

interface KeyDefinition extends CommandDefinition {
  /** As @mantine/hooks writes them for combinations; one letter or digit for the rest. The first is shown. */
  readonly keys: readonly [string, ...string[]];
  readonly group: "go" | "canvas" | "actors" | "arrange" | "steps";
}

export const KEY_COMMANDS = [
  { id: "search", phrase: "command.search", keys: ["/"], group: "go" },
  { id: "palette", phrase: "command.palette", keys: ["mod+K"], group: "go" },
  { id: "help", phrase: "command.help", keys: ["?"], group: "go" },
  { id: "queue", phrase: "command.queue", keys: ["m"], group: "go" },
  { id: "console", phrase: "command.console", keys: ["q"], group: "go" },
  { id: "overview", phrase: "command.overview", keys: ["o"], group: "go", needs: "network" },
  { id: "table", phrase: "command.table", keys: ["t"], group: "go", needs: "network" },
  { id: "undo", phrase: "history.undo", keys: ["mod+Z"], group: "steps" },
  { id: "redo", phrase: "history.redo", keys: ["mod+shift+Z", "mod+Y"], group: "steps" },
  { id: "fit", phrase: "canvas.fit", keys: ["f"], group: "canvas", needs: "network" },
  { id: "zoomIn", phrase: "canvas.zoomIn", keys: ["+"], group: "canvas", needs: "network" },
  { id: "zoomOut", phrase: "canvas.zoomOut", keys: ["-"], group: "canvas", needs: "network" },
  { id: "box", phrase: "tool.box", keys: ["b"], group: "canvas", needs: "network" },
  { id: "lasso", phrase: "tool.lasso", keys: ["l"], group: "canvas", needs: "network" },
  { id: "all", phrase: "command.all", keys: ["a"], group: "actors", needs: "network" },
  { id: "neighbours", phrase: "command.neighbours", keys: ["n"], group: "actors", needs: "any" },
  { id: "focus", phrase: "command.focus", keys: ["z"], group: "actors", needs: "any" },
  { id: "expand", phrase: "actor.expand", keys: ["e"], group: "actors", needs: "any" },
  { id: "collapse", phrase: "actor.collapse", keys: ["c"], group: "actors", needs: "any" },
  { id: "isolate", phrase: "actor.isolate", keys: ["i"], group: "actors", needs: "any" },
  { id: "hide", phrase: "actor.hide", keys: ["h"], group: "actors", needs: "any" },
  { id: "pin", phrase: "command.pin", keys: ["p"], group: "actors", needs: "any" },
  { id: "ways", phrase: "several.paths", keys: ["w"], group: "actors", needs: "several" },
  { id: "force", of: "command.groupArrange", phrase: "layout.force", keys: ["1"], group: "arrange", needs: "network" },
  {
    id: "concentric",
    of: "command.groupArrange",
    phrase: "layout.concentric",
    keys: ["2"],
    group: "arrange",
    needs: "network",
  },
  {
    id: "community",
    of: "command.groupArrange",
    phrase: "layout.community",
    keys: ["3"],
    group: "arrange",
    needs: "network",
  },
  { id: "time", of: "command.groupArrange", phrase: "layout.time", keys: ["4"], group: "arrange", needs: "network" },
  { id: "place", of: "command.groupArrange", phrase: "layout.place", keys: ["5"], group: "arrange", needs: "network" },
  { id: "anew", phrase: "layout.anew", keys: ["r"], group: "arrange", needs: "network" },
] as const satisfies readonly KeyDefinition[];

/** What has no key. */
const OTHER_COMMANDS = [
  { id: "intake", phrase: "intake.title" },
  { id: "exchange", phrase: "exchange.title" },
  { id: "filters", phrase: "filter.label" },
  { id: "clearFilters", phrase: "filter.clear" },
  { id: "briefing", phrase: "command.briefing" },
  { id: "views", phrase: "views.save" },
  { id: "collections", phrase: "collection.title" },
  { id: "notes", phrase: "note.title" },
  { id: "activity", phrase: "log.title" },
  { id: "report", phrase: "ingest.title" },
  { id: "watchLists", phrase: "watch.title" },
  { id: "note", phrase: "note.write", needs: "subject" },
  { id: "collect", phrase: "command.collect", needs: "any" },
  { id: "type-PERSON", of: "filter.types", phrase: "types.PERSON", needs: "network" },
  { id: "type-ORG", of: "filter.types", phrase: "types.ORG", needs: "network" },
  { id: "type-PLACE", of: "filter.types", phrase: "types.PLACE", needs: "network" },
  { id: "merge", phrase: "identity.merge", needs: "any" },
  { id: "rename", phrase: "identity.rename", needs: "one" },
  { id: "edit", phrase: "command.edit", needs: "one" },
  { id: "company", phrase: "company.title", needs: "one" },
  { id: "size-mentions", of: "look.size", phrase: "size.mentions", needs: "network" },
  { id: "size-degree", of: "look.size", phrase: "size.degree", needs: "network" },
  { id: "size-weightedDegree", of: "look.size", phrase: "size.weightedDegree", needs: "network" },
  { id: "size-pageRank", of: "look.size", phrase: "size.pageRank", needs: "network" },
  { id: "size-betweenness", of: "look.size", phrase: "size.betweenness", needs: "network" },
  { id: "size-none", of: "look.size", phrase: "size.none", needs: "network" },
  { id: "colour-type", of: "look.colour", phrase: "colour.type", needs: "network" },
  { id: "colour-community", of: "look.colour", phrase: "colour.community", needs: "network" },
  { id: "colour-time", of: "look.colour", phrase: "colour.time", needs: "network" },
  { id: "ties-all", of: "look.ties", phrase: "ties.all", needs: "network" },
  { id: "ties-backbone", of: "look.ties", phrase: "ties.backbone", needs: "network" },
  { id: "language", phrase: "language.switch" },
  { id: "scheme-auto", of: "theme.label", phrase: "theme.auto" },
  { id: "scheme-light", of: "theme.label", phrase: "theme.light" },
  { id: "scheme-dark", of: "theme.label", phrase: "theme.dark" },
] as const satisfies readonly CommandDefinition[];

type Definition = (typeof KEY_COMMANDS)[number] | (typeof OTHER_COMMANDS)[number];

export type CommandId = Definition["id"];

/** What each command does now; it is absent while it could do nothing. */
export type CommandActions = Readonly<Partial<Record<CommandId, () => void>>>;

export interface Command extends CommandDefinition {
  readonly id: CommandId;
  readonly phrase: Definition["phrase"];
  readonly keys?: KeyDefinition["keys"];
}

export const COMMANDS: readonly Command[] = [...OTHER_COMMANDS, ...KEY_COMMANDS];

export const COMMAND_GROUPS = {
  go: "command.groupGo",
  steps: "command.groupSteps",
  actors: "command.groupActors",
  canvas: "command.groupCanvas",
  arrange: "command.groupArrange",
} as const satisfies Record<KeyDefinition["group"], string>;

/** The letter, digit or sign of a key that is pressed alone; null for combinations. */
export function loneKeyOf({ keys: [key] }: Pick<KeyDefinition, "keys">): string | null {
  return key.length === 1 ? key : null;
}
