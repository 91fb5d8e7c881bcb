/**
 * The view in the address, so that a link restores it: `#actors=…&hide=PLACE&min=3&actor=…`.
 * It stays in the fragment, which no server ever sees. What an address does not say is as in the initial state; what it
 * says wrongly is passed over, since a cut-off link should still open.
 */
import { documentIdSchema, relationTypeSchema } from "../../graph/contract/schemas.ts";
import { startHistory, step } from "./history.ts";
import { isActorId, partsOfScene, sceneIn } from "./scene-address.ts";
import {
  initialState,
  ROOMS,
  sceneOf,
  selectionOf,
  tieSelection,
  type Question,
  type Reading,
  type Scene,
  type Selection,
  type ViewState,
} from "./view-state.ts";

/** The fragment of a view, without `#`; empty for the overview with nothing selected. */
export function addressOf(state: ViewState): string {
  const { selection, reading, display, room, question } = state;
  const parts = [...partsOfScene(sceneOf(state))];
  if (selection.kind === "actor") parts.push(["actor", selection.id]);
  if (selection.kind === "several") parts.push(["actor", selection.ids.join(".")]);
  if (selection.kind === "tie") parts.push(["tie", `${selection.source}.${selection.target}`]);
  if (selection.kind === "tie" && selection.stated !== undefined) parts.push(["stated", selection.stated]);
  if (selection.kind === "paths") parts.push(["paths", selection.ids.join(".")]);
  if (reading !== null) parts.push(["read", [reading.document, reading.at ?? []].flat().join(":")]);
  if (display !== initialState.display) parts.push(["show", display]);
  if (room !== initialState.room) parts.push(["room", room]);
  if (room === "console" && question !== null) parts.push(...questionParts(question));
  return parts.map(([key, value]) => `${key}=${value}`).join("&");
}

/** The state that an address describes, coming from `state`; a difference on the canvas is a step that can be undone. */
export function followAddress(address: string, state: ViewState): ViewState {
  const given = new URLSearchParams(address.replace(/^#/, ""));
  const scene = sceneIn(given);
  return {
    overview: state.overview,
    history: sameScene(scene, sceneOf(state)) ? state.history : step(state.history, scene),
    selection: selectionIn(given),
    reading: readingIn(given.get("read") ?? ""),
    display: given.get("show") === "table" ? "table" : "network",
    room: ROOMS.find((room) => room === given.get("room")) ?? initialState.room,
    question: questionIn(given) ?? state.question,
    tool: state.tool,
  };
}

/** The state to open the page in: as {@link followAddress}, with nothing to undo. */
export function openAddress(address: string): ViewState {
  const state = followAddress(address, initialState);
  return { ...state, history: startHistory(sceneOf(state)) };
}

function selectionIn(given: URLSearchParams): Selection {
  const ends = [...new Set((given.get("paths") ?? "").split(".").filter(isActorId))];
  if (ends.length > 1) return { kind: "paths", ids: ends };
  const actors = (given.get("actor") ?? "").split(".").filter(isActorId);
  if (actors.length > 0) return selectionOf(actors);
  const [a, b, ...rest] = (given.get("tie") ?? "").split(".");
  if (a !== undefined && b !== undefined && rest.length === 0 && a !== b && isActorId(a) && isActorId(b)) {
    return tieSelection(a, b, relationTypeSchema.safeParse(given.get("stated")).data);
  }
  return selectionOf([]);
}

/** `d-…`, or `d-…:120` where a sentence of it is meant. */
function readingIn(written: string): Reading | null {
  const [document = "", at] = written.split(":");
  if (!documentIdSchema.safeParse(document).success) return null;
  return { document, at: /^\d{1,9}$/.test(at ?? "") ? Number(at) : null };
}

function questionParts({ cypher, parameters }: Question): readonly [string, string][] {
  const given = Object.keys(parameters).length === 0 ? [] : [["with", JSON.stringify(parameters)] as const];
  return [["query", cypher] as const, ...given].map(([key, text]) => [key, encodeURIComponent(text.toWellFormed())]);
}

function questionIn(given: URLSearchParams): Question | null {
  const cypher = given.get("query");
  return cypher === null ? null : { cypher, parameters: parametersIn(given.get("with") ?? "{}") };
}

function parametersIn(text: string): Question["parameters"] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Whether two scenes are the same to see, and so have one address. */
function sameScene(one: Scene, other: Scene): boolean {
  return JSON.stringify(partsOfScene(one)) === JSON.stringify(partsOfScene(other));
}
