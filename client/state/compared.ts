/**
 * The periods and the type that company was last compared by. Kept while the page is open, the same for all actors: who looks
 * at a neighbour and comes back, or compares one actor after another, does not choose them again.
 */
import type { ActorType } from "../../graph/model/ontology.ts";
import type { ComparedPeriods } from "../api/measures.ts";
import { pageStore } from "./page-store.ts";

interface Compared {
  readonly isOpen: boolean;
  /** Null leaves it to the server which. */
  readonly periods: ComparedPeriods | null;
  readonly type: ActorType | null;
}

export const [compareBy, useCompared] = pageStore<Compared>({ isOpen: false, periods: null, type: null });
