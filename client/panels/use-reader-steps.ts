import { useState } from "react";
import type { Actor } from "../../graph/model/actor.ts";
import type { EvidenceMention } from "../../graph/model/evidence.ts";
import { actorsNamed, placeFrom, placesNaming } from "../state/occurrences.ts";
import { selectedActors } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";

/** Choices beside the actors themselves. */
export const ALL_NAMES = "";
export const SELECTED = "selected";

/** Going through a document from name to name. */
export interface ReaderSteps {
  readonly named: ReturnType<typeof actorsNamed>;
  /** Those of the selection that the document names. */
  readonly selected: readonly string[];
  /** An actor's id, or one of the choices beside them. */
  readonly whose: string;
  readonly choose: (whose: string) => void;
  /** The actors whose names are gone through; null for all. */
  readonly followed: readonly string[] | null;
  /** Where they are named: UTF-16 offsets in the text. */
  readonly places: readonly number[];
  /** The place gone to last; null before one is. */
  readonly index: number | null;
  /** To the next place or to the one before; after the last comes the first. */
  readonly step: (by: 1 | -1) => void;
}

/**
 * Goes first through the names of whoever is selected, from the sentence on that the document is opened at. With nothing
 * of the two it stays at the top.
 */
export function useReaderSteps(
  mentions: readonly EvidenceMention[],
  actors: readonly Actor[],
  at: number | null,
): ReaderSteps {
  const selection = selectedActors(useView().state.selection);
  const ids = [...new Set(mentions.map(({ actor }) => actor))];
  const selected = selection.filter((id) => ids.includes(id));
  const [whose, setWhose] = useState(selected.length > 1 ? SELECTED : (selected[0] ?? ALL_NAMES));
  const followed = whose === ALL_NAMES ? null : whose === SELECTED ? selected : [whose];
  const places = placesNaming(mentions, followed ?? ids);
  const [gone, setGone] = useState<number | null>(at === null && followed === null ? null : placeFrom(places, at ?? 0));
  const index = gone === null || places.length === 0 ? null : Math.min(gone, places.length - 1);
  return {
    named: actorsNamed(mentions, actors),
    selected,
    whose,
    choose: (next) => {
      setWhose(next);
      setGone(next === ALL_NAMES ? null : 0);
    },
    followed,
    places,
    index,
    step: (by) => {
      const { length } = places;
      setGone(index === null ? (by === 1 ? 0 : length - 1) : (index + by + length) % length);
    },
  };
}
