import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Point } from "./layout-task.ts";

/** What the pointer is on. */
export type Target =
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "tie"; readonly source: string; readonly target: string };

export interface PointerEvents {
  readonly onOpen: (target: Target | null) => void;
  /** An actor is chosen beside those chosen already, or let go of. */
  readonly onToggle: (actor: string) => void;
  readonly onExpand: (actor: string) => void;
  readonly onHover: (target: Target | null) => void;
  /** A person has put actors somewhere. */
  readonly onPut: (places: Readonly<Record<string, Point>>) => void;
}

/** Turns what Cytoscape tells of pointer and finger into what a person means by it. */
export function listenToPointer(cy: Core, { onOpen, onToggle, onExpand, onHover, onPut }: PointerEvents): void {
  /** Whether a node has been held since the pointer came down. */
  let isHeld = false;
  cy.on("tap", ({ target, originalEvent }) => {
    if (isHeld) return;
    const opened = target === cy ? null : targetOf(target as NodeSingular | EdgeSingular);
    if (opened?.kind === "actor" && isAdding(originalEvent)) onToggle(opened.id);
    else onOpen(opened);
  });
  // The finger's way to what Shift does for the pointer. When the finger is lifted, that is a tap too.
  cy.on("tapstart", () => {
    isHeld = false;
  });
  cy.on("taphold", "node", ({ target }) => {
    isHeld = true;
    onToggle((target as NodeSingular).id());
  });
  cy.on("dbltap", "node", ({ target }) => {
    onExpand((target as NodeSingular).id());
  });
  cy.on("mouseover", "node, edge", ({ target }) => {
    onHover(targetOf(target as NodeSingular | EdgeSingular));
  });
  cy.on("mouseout", "node, edge", () => {
    onHover(null);
  });
  cy.on("dragfree", "node", ({ target }) => {
    const node = target as NodeSingular;
    onPut({ [node.id()]: { ...node.position() } });
  });
}

function isAdding({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function targetOf(element: NodeSingular | EdgeSingular): Target {
  if (element.isNode()) return { kind: "actor", id: element.id() };
  return { kind: "tie", source: element.source().id(), target: element.target().id() };
}
