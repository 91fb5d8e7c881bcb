/** How a view is kept under a title, and how the link to it looks: `#view=…`. */
import { viewIdSchema } from "../../graph/contract/views.ts";
import { addressOf } from "./address.ts";
import { keepOnly, standAt } from "./changes.ts";
import { actorsOnCanvas, sceneOf, type Place, type Scene, type ViewState } from "./view-state.ts";

/** Of how many actors an address says where they stand. */
const MOST_PLACES = 300;

/**
 * The address of what is on screen, with every actor named: the overview changes as news comes in, a kept view does not.
 * `places` is where the actors stand, in px at zoom 1; null while no drawing is on screen.
 */
export function addressToKeep(state: ViewState, places: Readonly<Record<string, Place>> | null): string {
  const kept = keepOnly(actorsOnCanvas(state))({ ...state, reading: null, room: "network" });
  return addressOf(standAt(placesToKeep(sceneOf(kept), places))(kept));
}

/** Pins are in the address anyway. Where a layout writes beside the actors what it has grouped them by, it must be asked again. */
function placesToKeep({ actors, layout, pins, stood }: Scene, places: Readonly<Record<string, Place>> | null) {
  if (places === null) return stood;
  if ((layout !== "force" && layout !== "concentric") || (actors?.length ?? 0) > MOST_PLACES) return {};
  return Object.fromEntries(Object.entries(places).filter(([id]) => pins[id] === undefined));
}

export function linkTo(id: string): string {
  return `#view=${id}`;
}

/** The id of the named view that an address asks for; null where it describes a view itself. */
export function namedViewIn(address: string): string | null {
  const id = new URLSearchParams(address.replace(/^#/, "")).get("view");
  return id !== null && viewIdSchema.safeParse(id).success ? id : null;
}
