/** What is on the canvas and how, as parts of the address; {@link sceneIn} reads them back. */
import { actorIdSchema } from "../../graph/contract/schemas.ts";
import { RELATION_FAMILIES } from "../../graph/model/ontology.ts";
import { filterIn, partsOfFilter, type AddressPart } from "./filter-address.ts";
import { COLOURINGS, PLAIN_LOOK, SHOWN_TIES, SIZES } from "./look.ts";
import { INITIAL_SCENE, LAYOUTS, OVERVIEW_SIZES, type Line, type Scene } from "./view-state.ts";

const LINES: readonly Line[] = ["together", ...RELATION_FAMILIES.map(({ family }) => family)];

export const isActorId = (id: string): boolean => actorIdSchema.safeParse(id).success;

export function partsOfScene(scene: Scene): readonly AddressPart[] {
  const { actors, most, filters, hiddenLines, layout, look, pins, stood, broughtBy } = scene;
  const parts: (AddressPart | null)[] = [
    actors === null ? null : ["actors", actors.join(".")],
    most === INITIAL_SCENE.most ? null : ["most", String(most)],
    ...partsOfFilter(filters),
    hiddenLines.length === 0 ? null : ["nolines", hiddenLines.join(".")],
    layout === INITIAL_SCENE.layout ? null : ["layout", layout],
    look.size === PLAIN_LOOK.size ? null : ["size", look.size],
    look.colour === PLAIN_LOOK.colour ? null : ["colour", look.colour],
    look.ties === PLAIN_LOOK.ties ? null : ["ties", look.ties],
    [
      "pin",
      Object.entries(pins)
        .map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`)
        .join("."),
    ],
    ["at", writtenPlaces(actors ?? [], stood)],
    ["by", writtenBringers(actors ?? [], broughtBy)],
  ];
  return parts.filter(
    (part) => part !== null && (part[1] !== "" || !["pin", "at", "by"].includes(part[0])),
  ) as AddressPart[];
}

export function sceneIn(given: URLSearchParams): Scene {
  const written = given.get("actors")?.split(".") ?? null;
  return {
    actors: written && [...new Set(written.filter(isActorId))],
    most: OVERVIEW_SIZES.find((size) => String(size) === given.get("most")) ?? INITIAL_SCENE.most,
    filters: filterIn(given),
    hiddenLines: linesIn(given.get("nolines") ?? ""),
    layout: LAYOUTS.find((name) => name === given.get("layout")) ?? INITIAL_SCENE.layout,
    turn: 0,
    look: {
      size: SIZES.find((name) => name === given.get("size")) ?? PLAIN_LOOK.size,
      colour: COLOURINGS.find((name) => name === given.get("colour")) ?? PLAIN_LOOK.colour,
      ties: SHOWN_TIES.find((name) => name === given.get("ties")) ?? PLAIN_LOOK.ties,
    },
    pins: pinsIn(given.get("pin") ?? ""),
    stood: placesIn(written ?? [], given.get("at") ?? ""),
    broughtBy: bringersIn(written ?? [], given.get("by") ?? ""),
  };
}

function linesIn(written: string): readonly Line[] {
  const lines = written.split(".");
  return LINES.filter((line) => lines.includes(line)).sort();
}

function pinsIn(written: string): Scene["pins"] {
  return Object.fromEntries(
    written.split(".").flatMap((entry) => {
      const [id = "", x = "", y = ""] = entry.split(":");
      const at = { x: Number(x), y: Number(y) };
      const isPlace = x !== "" && y !== "" && Number.isFinite(at.x) && Number.isFinite(at.y);
      return isActorId(id) && isPlace ? [[id, at] as const] : [];
    }),
  );
}

/** `12:-40..7:9`: where the first actor of the list stood and where the third did, in whole px; of the second nothing is known. */
function writtenPlaces(actors: readonly string[], stood: Scene["stood"]): string {
  const written = actors.map((id) => {
    const at = stood[id];
    return at === undefined ? "" : `${Math.round(at.x)}:${Math.round(at.y)}`;
  });
  return written.join(".").replace(/\.+$/, "");
}

function placesIn(actors: readonly string[], written: string): Scene["stood"] {
  const places = written.split(".");
  return Object.fromEntries(
    actors.flatMap((id, index) => {
      const [x, y] = (/^(-?\d{1,7}):(-?\d{1,7})$/.exec(places[index] ?? "")?.slice(1) ?? []).map(Number);
      return isActorId(id) && x !== undefined && y !== undefined ? [[id, { x, y }] as const] : [];
    }),
  );
}

/** `3:4-6.8:9-9`: the actors in places 4 to 6 of the list came with the one in place 3, the one in place 9 with that in place 8. */
function writtenBringers(actors: readonly string[], broughtBy: Scene["broughtBy"]): string {
  const placeOf = new Map(actors.map((id, place) => [id, place]));
  const runs: { readonly bringer: number; readonly first: number; last: number }[] = [];
  for (const [place, id] of actors.entries()) {
    const bringer = placeOf.get(broughtBy[id] ?? "");
    if (bringer === undefined) continue;
    const run = runs.at(-1);
    if (run?.bringer === bringer && run.last === place - 1) run.last = place;
    else runs.push({ bringer, first: place, last: place });
  }
  return runs.map(({ bringer, first, last }) => `${bringer}:${first}-${last}`).join(".");
}

function bringersIn(actors: readonly string[], written: string): Scene["broughtBy"] {
  const entries = written.split(".").flatMap((run) => {
    const [bringer, first, last] = (/^(\d{1,5}):(\d{1,5})-(\d{1,5})$/.exec(run)?.slice(1) ?? []).map(Number);
    const by = actors[bringer ?? -1];
    if (by === undefined || first === undefined || last === undefined) return [];
    return actors.slice(first, last + 1).map((id) => [id, by] as const);
  });
  return Object.fromEntries(entries.filter(([id, by]) => isActorId(id) && isActorId(by)));
}
