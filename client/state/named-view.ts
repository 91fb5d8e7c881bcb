/** How a view is kept under a title, and how the link to it looks: `#view=…`. */
import { viewIdSchema } from "../../graph/contract/views.ts";
import { addressOf } from "./address.ts";
import { keepOnly } from "./changes.ts";
import { actorsOnCanvas, type ViewState } from "./view-state.ts";

/** The address of what is on screen, with every actor named: the overview changes as news comes in, a kept view does not. */
export function addressToKeep(state: ViewState): string {
  return addressOf(keepOnly(actorsOnCanvas(state))({ ...state, reading: null, room: "network" }));
}

export function linkTo(id: string): string {
  return `#view=${id}`;
}

/** The id of the named view that an address asks for; null where it describes a view itself. */
export function namedViewIn(address: string): string | null {
  const id = new URLSearchParams(address.replace(/^#/, "")).get("view");
  return id !== null && viewIdSchema.safeParse(id).success ? id : null;
}
